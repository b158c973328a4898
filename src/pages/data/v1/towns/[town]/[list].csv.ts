/** One of a town's lists as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type ListOfTown, listPaths, tableOf } from '../../../../../data.ts';
import { listCsv } from '../../../../../exchange/list/index.ts';

export const getStaticPaths = (() => listPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<ListOfTown> = ({ props }) =>
  new Response(listCsv(tableOf(props)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
