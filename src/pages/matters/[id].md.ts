import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, markdown } from '../../data.ts';
import { matterTwin } from '../../exchange/index.ts';
import { matterKey } from '../../page-keys.ts';
import type { Matter } from '../../register/index.ts';
import { register } from '../../site.ts';

export const getStaticPaths = (() =>
  [...register.matters.values()].map((matter) => ({
    params: { id: matter.id },
    props: { matter },
    cacheKey: matterKey(matter),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly matter: Matter }> = ({ props, site }) =>
  markdown(matterTwin(props.matter, dataContext(site)));
