/** The records that lists stand on and officers work by: documents of record, procedures, forms, inspections. */
import { turnsOfPeriod } from '../answers/index.ts';
import type { Agreement, Decision, Document, Procedure } from '../register/index.ts';
import { type Context, envelope } from './json.ts';
import { citedJson, idsOf, told } from './told.ts';

/** Documents by which entries begin, change and end. */
export function decisionsJson(context: Context) {
  const all = [...context.register.decisions.values()];
  const turns = all.flatMap(({ published, from }) => [published, from]);
  return envelope(context, 'decisions', turns, { decisions: all.map(decisionJson) });
}

function decisionJson(decision: Decision) {
  return {
    ...told(decision, 'id', 'title', 'number', 'issuer', 'level', 'kind', 'published', 'from'),
    ...told(decision, 'where', 'grounds', 'summary'),
    matters: decision.matters ? idsOf(decision.matters) : null,
    towns: decision.towns ? idsOf(decision.towns) : null,
    swaps: decision.swaps.map((swap) => ({
      town: swap.town.id,
      out: swap.out.id,
      in: swap.in.id,
    })),
    recalled: decision.recalled.map((one) => ({
      name: one.name,
      by: one.by.id,
      ...told(one, 'how', 'why'),
      towns: one.towns ? idsOf(one.towns) : null,
    })),
    ...told(decision, 'pending', 'note'),
  };
}

/** Written entrustments. */
export function agreementsJson(context: Context) {
  const all = [...context.register.agreements.values()];
  return envelope(context, 'agreements', all.flatMap(turnsOfPeriod), {
    agreements: all.map(agreementJson),
  });
}

function agreementJson(agreement: Agreement) {
  return {
    ...told(agreement, 'id', 'title', 'number'),
    entrustor: agreement.entrustor.id,
    entrusted: idsOf(agreement.entrusted),
    matters: idsOf(agreement.matters),
    ...told(agreement, 'grounds', 'extent', 'signed', 'from', 'until', 'procedure', 'struck'),
    ...told(agreement, 'published'),
    renews: agreement.renews?.id ?? null,
    note: agreement.note ?? null,
  };
}

/** 办案程序, step by step. */
export function proceduresJson(context: Context) {
  const all = [...context.register.procedures.values()];
  const turns = all.flatMap(({ reviewed }) => reviewed ?? []);
  return envelope(context, 'procedures', turns, { procedures: all.map(procedureJson) });
}

function procedureJson({ id, title, summary, steps, reviewed }: Procedure) {
  return {
    id,
    title,
    summary,
    steps: steps.map((step) => ({
      ...told(step, 'id', 'name', 'who', 'does', 'term'),
      laws: step.laws.map(citedJson),
      documents: idsOf(step.documents),
      ways: step.ways.map(({ to, when }) => ({ to: to.id, when: when ?? null })),
    })),
    reviewed: reviewed ?? null,
  };
}

/** 执法文书: what each is for and what has to be filled in; how it is laid out is told by its Word file. */
export function documentsJson(context: Context) {
  const all = [...context.register.documents.values()];
  const turns = all.flatMap(({ reviewed }) => reviewed ?? []);
  const documents = all.map((one) => documentJson(one, context));
  return envelope(context, 'documents', turns, { documents });
}

function documentJson(document: Document, { url }: Context) {
  return {
    ...told(document, 'id', 'title', 'form', 'stage', 'only', 'number', 'purpose', 'audience'),
    usedAt: document.usedAt.map(({ procedure, step }) => ({
      procedure: procedure.id,
      step: step.id,
    })),
    fields: document.fields.map((one) => told(one, 'id', 'label', 'hint', 'required', 'kind')),
    requires: document.requires.map((one) => ({ ...citedJson(one), says: one.says })),
    ...told(document, 'copies', 'reviewed'),
    url: url(`/documents/${document.id}/`),
  };
}
