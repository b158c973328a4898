/** One of a town's lists as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, listFiles } from '../../../../../data.ts';
import {
  type ListTable,
  listDescription,
  listTable,
  listXlsx,
} from '../../../../../exchange/list/index.ts';
import { asOf, register } from '../../../../../site.ts';

interface Sheet {
  readonly table: ListTable;
  readonly description: string;
}

interface Props {
  readonly table: () => Sheet;
}

export const getStaticPaths = (() =>
  listFiles('list', ({ town, list }) => ({
    table: listTable(register, town, list, asOf),
    description: listDescription(list),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { table, description } = props.table();
  return answer('xlsx', await listXlsx(table, description));
};
