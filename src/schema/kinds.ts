/**
 * Every kind of record, where its files lie and which schema reads them: the one table from which the reader,
 * the editor wiring, the JSON Schemas and the data dictionary are built.
 */
import type * as z from 'zod';
import { claims } from './claim.ts';
import { consultation } from './consultation.ts';
import { coverage } from './coverage.ts';
import { decidedActs } from './decided.ts';
import { agreement, decision } from './decision.ts';
import { department } from './department.ts';
import { document } from './document.ts';
import { elsewhere } from './elsewhere.ts';
import { exceptions } from './exception.ts';
import { expected } from './expected.ts';
import { glossary, quiz } from './glossary.ts';
import { inspection } from './inspection.ts';
import { inspectionPlan } from './inspection-plan.ts';
import { labels } from './labels.ts';
import { law } from './law.ts';
import { matter } from './matter.ts';
import { procedure } from './procedure.ts';
import { proofs } from './proof.ts';
import { caseStudy, faq, handbook, handbookPart, page } from './prose.ts';
import { request } from './request.ts';
import { review } from './review.ts';
import { site } from './site.ts';
import { station } from './station.ts';
import { officers, town } from './town.ts';

/** How one kind of file is found and read. */
export interface Kind {
  /** English name, also the file name of its JSON Schema. */
  readonly name: string;
  /** Path below `content/`; `*` stands for one path segment. */
  readonly path: string;
  readonly schema: z.ZodType;
  /** True when the record carries an `id` that must equal this part of its path. */
  readonly idFrom?: 'file' | 'folder';
}

export const KINDS = [
  { name: 'site', path: 'site.yaml', schema: site },
  { name: 'labels', path: 'site/labels.yaml', schema: labels },
  { name: 'page', path: 'site/*.mdx', schema: page },
  { name: 'department', path: 'departments/*.yaml', schema: department, idFrom: 'file' },
  { name: 'law', path: 'laws/*.yaml', schema: law, idFrom: 'file' },
  { name: 'decision', path: 'decisions/*.yaml', schema: decision, idFrom: 'file' },
  { name: 'agreement', path: 'agreements/*.yaml', schema: agreement, idFrom: 'file' },
  { name: 'matter', path: 'matters/*/*.yaml', schema: matter, idFrom: 'file' },
  { name: 'town', path: 'towns/*/town.yaml', schema: town, idFrom: 'folder' },
  { name: 'powers', path: 'towns/*/powers.yaml', schema: claims },
  { name: 'responsibilities', path: 'towns/*/responsibilities.yaml', schema: claims },
  { name: 'services', path: 'towns/*/services.yaml', schema: claims },
  { name: 'officers', path: 'towns/*/officers.yaml', schema: officers },
  { name: 'review', path: 'reviews/*/*.yaml', schema: review },
  { name: 'inspection', path: 'inspections/*.yaml', schema: inspection, idFrom: 'file' },
  {
    name: 'inspection-plan',
    path: 'inspection-plans/*.yaml',
    schema: inspectionPlan,
    idFrom: 'file',
  },
  { name: 'station', path: 'stations/*.yaml', schema: station, idFrom: 'file' },
  { name: 'decided', path: 'decided/*/*.yaml', schema: decidedActs },
  { name: 'faq', path: 'faq/*/*.mdx', schema: faq },
  { name: 'handbook-part', path: 'handbook/*/part.yaml', schema: handbookPart },
  { name: 'handbook', path: 'handbook/*/*.mdx', schema: handbook },
  { name: 'quiz', path: 'handbook/*/quiz.yaml', schema: quiz },
  { name: 'procedure', path: 'procedures/*.yaml', schema: procedure, idFrom: 'file' },
  { name: 'document', path: 'documents/*.yaml', schema: document, idFrom: 'file' },
  { name: 'glossary', path: 'glossary.yaml', schema: glossary },
  { name: 'elsewhere', path: 'elsewhere.yaml', schema: elsewhere },
  { name: 'proofs', path: 'proofs.yaml', schema: proofs },
  { name: 'coverage', path: 'coverage.yaml', schema: coverage },
  { name: 'case', path: 'cases/*.mdx', schema: caseStudy },
  { name: 'consultation', path: 'consultations/*.mdx', schema: consultation },
  { name: 'request', path: 'requests/*.yaml', schema: request, idFrom: 'file' },
  { name: 'expected', path: 'expected/*.yaml', schema: expected },
  { name: 'exceptions', path: 'exceptions.yaml', schema: exceptions },
] as const satisfies readonly Kind[];

export type KindName = (typeof KINDS)[number]['name'];
