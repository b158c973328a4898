/** The records that lists stand on and officers work by: documents of record, procedures, forms, inspections. */
import { turnsOfPeriod } from '../answers/index.ts';
import type { Agreement, Decision, Document, Procedure } from '../register/index.ts';
import { type Context, envelope } from './json.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Documents by which entries begin, change and end. */
export function decisionsJson(context: Context) {
  const all = [...context.register.decisions.values()];
  const turns = all.flatMap(({ published, from }) => [published, from]);
  return envelope(context, 'decisions', turns, { decisions: all.map(decisionJson) });
}

function decisionJson(decision: Decision) {
  return {
    id: decision.id,
    title: decision.title,
    number: decision.number ?? null,
    issuer: decision.issuer,
    level: decision.level,
    kind: decision.kind,
    published: decision.published,
    from: decision.from,
    where: decision.where ?? null,
    grounds: decision.grounds ?? null,
    summary: decision.summary,
    matters: decision.matters ? ids(decision.matters) : null,
    towns: decision.towns ? ids(decision.towns) : null,
    swaps: decision.swaps.map((swap) => ({
      town: swap.town.id,
      out: swap.out.id,
      in: swap.in.id,
    })),
    recalled: decision.recalled.map(({ name, by, how, why, towns }) => ({
      name,
      by: by.id,
      how: how ?? null,
      why: why ?? null,
      towns: towns ? ids(towns) : null,
    })),
    pending: decision.pending ?? null,
    note: decision.note ?? null,
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
    id: agreement.id,
    title: agreement.title,
    number: agreement.number ?? null,
    entrustor: agreement.entrustor.id,
    entrusted: ids(agreement.entrusted),
    matters: ids(agreement.matters),
    grounds: agreement.grounds ?? null,
    extent: agreement.extent ?? null,
    signed: agreement.signed ?? null,
    from: agreement.from,
    until: agreement.until ?? null,
    procedure: agreement.procedure ?? null,
    struck: agreement.struck ?? null,
    published: agreement.published ?? null,
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
      id: step.id,
      name: step.name,
      who: step.who,
      does: step.does,
      term: step.term ?? null,
      laws: step.laws.map(({ law, article }) => ({
        law: law.id,
        title: law.title,
        article: article ?? null,
      })),
      documents: ids(step.documents),
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
    id: document.id,
    title: document.title,
    form: document.form,
    stage: document.stage,
    only: document.only ?? null,
    number: document.number ?? null,
    purpose: document.purpose,
    audience: document.audience,
    usedAt: document.usedAt.map(({ procedure, step }) => ({
      procedure: procedure.id,
      step: step.id,
    })),
    fields: document.fields.map(({ id, label, hint, required, kind }) => ({
      id,
      label,
      hint: hint ?? null,
      required,
      kind,
    })),
    requires: document.requires.map(({ law, article, says }) => ({
      law: law.id,
      title: law.title,
      article,
      says,
    })),
    copies: document.copies,
    reviewed: document.reviewed ?? null,
    url: url(`/documents/${document.id}/`),
  };
}
