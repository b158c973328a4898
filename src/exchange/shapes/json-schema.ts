/** A shape as JSON Schema, for the published files and for the OpenAPI description. */
import * as z from 'zod';

/** How strictly unknown fields are taken. */
export type Openness =
  /** As published: within v1 fields are added, so a reader must not stumble over one. */
  | 'open'
  /** For our own tests: whatever is published must be described. */
  | 'closed';

/** JSON Schema 2020-12, which is also what OpenAPI 3.1 takes. */
export function jsonSchemaOf(
  shape: z.ZodType,
  openness: Openness = 'open',
): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.properties === undefined) return;
      if (openness === 'closed') jsonSchema.additionalProperties = false;
      else delete jsonSchema.additionalProperties;
    },
  });
}
