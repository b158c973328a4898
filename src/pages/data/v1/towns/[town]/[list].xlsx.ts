/** One of a town's lists as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, listPaths } from '../../../../../data.ts';
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

export const GET: APIRoute<Props> = async ({ props: { table, description } }) =>
  answer('xlsx', await listXlsx(table, description));
