/**
 * Prose for Astro: 百问百答, 手册 and 案例 of the same content folder the register reads, by the same schemas.
 * Pages take titles and links from the register; from here they take only the rendered text.
 */

import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { KINDS, type KindName } from './schema/index.ts';
import { contentFolder } from './settings.ts';

/** Entries are named by their path below the content folder, as the register names them. */
function collection(kind: KindName) {
  const { path, schema } = KINDS.find(({ name }) => name === kind) ?? KINDS[0];
  return defineCollection({
    loader: glob({
      pattern: path,
      base: pathToFileURL(`${contentFolder}/`),
      generateId: ({ entry }) => entry,
      retainBody: false,
    }),
    schema: z.preprocess(isoDays, schema),
  });
}

/** Astro's YAML reader makes dates of days; the schemas want the days as written. */
function isoDays(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(isoDays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, isoDays(inner)]));
}

export const collections = {
  faq: collection('faq'),
  handbook: collection('handbook'),
  cases: collection('case'),
};
