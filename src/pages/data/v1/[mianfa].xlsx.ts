/** 免罚、轻罚 as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { leniencyPaths } from '../../../data.ts';
import { leniencyTable, tableXlsx } from '../../../exchange/index.ts';
import { asOf, register } from '../../../site.ts';

export const getStaticPaths = (() => leniencyPaths('mianfa', 'mianfa')) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await tableXlsx(leniencyTable(register, asOf))), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
