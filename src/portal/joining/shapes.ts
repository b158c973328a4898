/**
 * The little that the portal reads of a county's site. Fields it does not know are left alone: within v1 fields are
 * only added, and counties need not publish with the same version of this program.
 */
import * as z from 'zod';
import { LISTS, MODES } from '../../schema/index.ts';

const collection = z.object({ url: z.string(), count: z.number() });

export const indexShape = z.object({
  schemaVersion: z.literal(1),
  asOf: z.iso.date(),
  county: z.string(),
  title: z.string(),
  demo: z.boolean().default(false),
  domains: z.array(z.object({ id: z.string(), name: z.string() })),
  collections: z.object({ matters: collection, towns: collection }),
});

export const townsShape = z.object({
  schemaVersion: z.literal(1),
  towns: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mergedInto: z.string().nullable(),
      mergedOn: z.iso.date().nullable().default(null),
      villageNames: z.array(z.string()).nullable().default(null),
    }),
  ),
});

export const mattersShape = z.object({
  schemaVersion: z.literal(1),
  matters: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      // A county need not have said yet what people call it or what it is.
      spokenAs: z
        .array(z.string())
        .nullable()
        .transform((spoken) => spoken ?? []),
      list: z.enum(LISTS),
      type: z.string(),
      domain: z.string(),
      summary: z
        .string()
        .nullable()
        .transform((summary) => summary ?? ''),
    }),
  ),
});

/** `search/town-<id>.json`: by which way the town holds what it holds. */
export const handlersShape = z.object({ mode: z.record(z.string(), z.string()) });

export type CountyMatters = z.infer<typeof mattersShape>['matters'];

export const isMode = (text: string): text is (typeof MODES)[number] =>
  (MODES as readonly string[]).includes(text);
