/** One of a town's lists as the 公开稿: what is in force, to read and to print. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, listFiles } from '../../../../../../data.ts';
import {
  type PublicTable,
  publicTable,
  publicXlsx,
} from '../../../../../../exchange/list/index.ts';
import { asOf, register } from '../../../../../../site.ts';

interface Props {
  readonly table: () => PublicTable;
}

export const getStaticPaths = (() =>
  listFiles('gongkai', ({ town, list }) =>
    publicTable(register, town, list, asOf),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { table } }) =>
  answer('xlsx', await publicXlsx(table()));
