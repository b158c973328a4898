/** A town's 履职事项清单 as a workbook, a sheet a table. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dutyDay } from '../../../../../answers/index.ts';
import { answer, dutyTowns, townPaths } from '../../../../../data.ts';
import { dutySheets, tableXlsx } from '../../../../../exchange/index.ts';
import type { Town } from '../../../../../register/index.ts';
import { asOf, register } from '../../../../../site.ts';

export const getStaticPaths = (() => townPaths('town', dutyTowns())) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly town: Town }> = async ({ props: { town } }) =>
  answer('xlsx', await tableXlsx(...dutySheets(register, town, dutyDay(town, asOf))));
