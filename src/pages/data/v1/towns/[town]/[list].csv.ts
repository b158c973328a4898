/** One of a town's lists as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, type ListOfTown, listPaths } from '../../../../../data.ts';
import { dataTable, listCsv } from '../../../../../exchange/list/index.ts';
import { asOf, register } from '../../../../../site.ts';

export const getStaticPaths = (() => listPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<ListOfTown> = ({ props }) =>
  answer('csv', listCsv(dataTable(register, props.town, props.list, asOf)));
