/** A table of the whole county as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, tablePaths } from '../../../data.ts';
import { type CountyTable, tableXlsx } from '../../../exchange/index.ts';
import { asOf, register } from '../../../site.ts';

export const getStaticPaths = (() => tablePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<CountyTable> = async ({ props }) =>
  answer('xlsx', await tableXlsx(props.table(register, asOf)));
