/** The shapes of the JSON files we publish, by the name of each. Field keys stand for ever within v1. */
import type * as z from 'zod';
import { changes } from './change.ts';
import { consultations } from './consultation.ts';
import { index } from './county.ts';
import { coverage } from './coverage.ts';
import { decided } from './decided.ts';
import { departments } from './department.ts';
import { exam } from './exam.ts';
import { faq } from './faq.ts';
import { inspections } from './inspection.ts';
import { laws } from './law.ts';
import { mianfa } from './leniency.ts';
import { matterDetail, matters } from './matter.ts';
import { proofs } from './proof.ts';
import { agreements, decisions, documents, procedures } from './records.ts';
import { requests } from './request.ts';
import { stats } from './stats.ts';
import { tools } from './tools.ts';
import { townDetail, towns } from './town.ts';

export { type ShapeField, shapeFields } from './fields.ts';
export { jsonSchemaOf } from './json-schema.ts';
export { compared, fieldsNow, type Promised } from './promised.ts';
export { sayExample, sayType } from './say.ts';

export const SHAPES = {
  index,
  matters,
  matter: matterDetail,
  towns,
  town: townDetail,
  departments,
  laws,
  decisions,
  agreements,
  procedures,
  documents,
  inspections,
  changes,
  consultations,
  faq,
  mianfa,
  requests,
  proofs,
  coverage,
  decided,
  stats,
  tools,
  exam,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Also the file name of its JSON Schema, below `/data/v1/schema/files/`. */
export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];
