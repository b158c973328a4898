/** One of a town's lists as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type ListOfTown, listPaths } from '../../../../../data.ts';
import { listDescription, listTable, listXlsx } from '../../../../../exchange/list/index.ts';
import { asOf, register } from '../../../../../site.ts';

export const getStaticPaths = (() => listPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<ListOfTown> = async ({ props: { town, list } }) => {
  const bytes = await listXlsx(listTable(register, town, list, asOf), listDescription(list));
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
};
