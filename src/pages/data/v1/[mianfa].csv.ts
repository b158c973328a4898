/** 免罚、轻罚 as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { leniencyPaths } from '../../../data.ts';
import { leniencyTable } from '../../../exchange/index.ts';
import { listCsv } from '../../../exchange/list/index.ts';
import { asOf, register } from '../../../site.ts';

export const getStaticPaths = (() => leniencyPaths('mianfa', 'mianfa')) satisfies GetStaticPaths;

export const GET: APIRoute = () => {
  const { columns, rows } = leniencyTable(register, asOf);
  return new Response(listCsv({ columns: columns.map(([title]) => ({ title })), rows }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
