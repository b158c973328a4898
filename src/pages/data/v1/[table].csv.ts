/** A table of the whole county as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, tablePaths } from '../../../data.ts';
import type { CountyTable } from '../../../exchange/index.ts';
import { listCsv } from '../../../exchange/list/index.ts';
import { asOf, register } from '../../../site.ts';

export const getStaticPaths = (() => tablePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<CountyTable> = ({ props }) => {
  const { columns, rows } = props.table(register, asOf);
  return answer('csv', listCsv({ columns: columns.map(([title]) => ({ title })), rows }));
};
