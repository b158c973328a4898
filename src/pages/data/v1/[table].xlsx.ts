/** A table of the whole county as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { tablePaths } from '../../../data.ts';
import { type CountyTable, tableXlsx } from '../../../exchange/index.ts';
import { asOf, register } from '../../../site.ts';

export const getStaticPaths = (() => tablePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<CountyTable> = async ({ props }) =>
  new Response(Uint8Array.from(await tableXlsx(props.table(register, asOf))), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
