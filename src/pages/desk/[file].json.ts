/** What the desk loads: the county once, every town apart. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { heirsOf, townsOn } from '../../answers/index.ts';
import { json } from '../../data.ts';
import { deskCounty, deskTown } from '../../exchange/index.ts';
import { deskKey } from '../../page-keys.ts';
import type { Town } from '../../register/index.ts';
import { asOf, register } from '../../site.ts';

interface Props {
  readonly town?: Town;
}

export const getStaticPaths = (() => [
  {
    params: { file: 'county' },
    props: {},
    cacheKey: deskKey(register.towns.values(), 'discretion'),
  },
  ...townsOn(register, asOf).map((town) => ({
    params: { file: `town-${town.id}` },
    props: { town },
    cacheKey: deskKey(heirsOf(town)),
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { town } }) =>
  json(town ? deskTown(register, town, asOf) : deskCounty(register, asOf), 'compact');
