/** The names themselves: each file a range of them, small enough for a slow line. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLES } from '../../../places.ts';
import { tables } from '../../../tables.ts';

export const getStaticPaths = (() => {
  const { version, of } = tables();
  return TABLES.flatMap((table) =>
    of[table].files.map((rows, at) => ({
      params: { file: `${version}/${table}-${at}` },
      props: { rows },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly rows: readonly unknown[] }> = ({ props }) =>
  Response.json(props.rows);
