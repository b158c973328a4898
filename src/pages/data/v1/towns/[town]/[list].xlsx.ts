/** One of a town's lists as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaths } from '../../../../../data.ts';
import {
  type ListTable,
  listDescription,
  listTable,
  listXlsx,
} from '../../../../../exchange/list/index.ts';
import { asOf, register } from '../../../../../site.ts';

interface Props {
  readonly table: ListTable;
  readonly description: string;
}

export const getStaticPaths = (() =>
  listPaths().map(({ params, props: { town, list } }) => {
    const table = listTable(register, town, list, asOf);
    const props = { table, description: listDescription(list) };
    // The same table, the same file: builds keep it.
    return { params, props, cacheKey: JSON.stringify(props) };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { table, description } }) => {
  const bytes = await listXlsx(table, description);
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
};
