/** The files the browser's search loads: names first, details when idle, and who handles what in one town. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { townsOn } from '../../answers/index.ts';
import { json } from '../../data.ts';
import { townHandlers } from '../../exchange/index.ts';
import { buildMatterIndex } from '../../search/index.ts';
import { asOf, register } from '../../site.ts';

export const getStaticPaths = (() => {
  const { stage1, stage2, files } = buildMatterIndex(register, asOf);
  const towns = townsOn(register, asOf).map((town) => [
    `town-${town.id}`,
    townHandlers(register, town, asOf),
  ]);
  return [['stage1', stage1], ['stage2', stage2], ...Object.entries(files), ...towns].map(
    ([file, body]) => ({ params: { file: file as string }, props: { body: body as object } }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly body: object }> = ({ props }) => json(props.body, 'compact');
