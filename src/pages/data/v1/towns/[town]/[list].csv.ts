/** One of a town's lists as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type ListOfTown, listPaths } from '../../../../../data.ts';
import { listCsv, listTable } from '../../../../../exchange/list/index.ts';
import { asOf, register } from '../../../../../site.ts';

export const getStaticPaths = (() => listPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<ListOfTown> = ({ props: { town, list } }) =>
  new Response(listCsv(listTable(register, town, list, asOf)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
