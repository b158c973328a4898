/** A town's 履职事项清单 as a workbook, a sheet a table. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dutyTowns } from '../../../../../data.ts';
import { dutySheets, tableXlsx } from '../../../../../exchange/index.ts';
import { countyKey } from '../../../../../page-keys.ts';
import type { Town } from '../../../../../register/index.ts';
import { asOf, register } from '../../../../../site.ts';

interface Props {
  readonly town: Town;
}

export const getStaticPaths = (() =>
  dutyTowns().map((town) => ({
    params: { town: town.id },
    props: { town },
    cacheKey: countyKey(),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { town } }) =>
  new Response(Uint8Array.from(await tableXlsx(...dutySheets(register, town, asOf))), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
