/** Links 办案程序 and 执法文书: steps to the papers they need, papers to the steps and articles they serve. */
import type { Citation, DocumentRecord, ProcedureRecord } from '../schema/index.ts';
import { checkSheet } from './link-sheet.ts';
import { drafts, findMany, inside, type Linking, placed, reportDoubled } from './linking.ts';
import type { CitedLaw, Document, Procedure, Step } from './model-prose.ts';
import type { Origin, Table } from './references.ts';

export function linkProcedures(linking: Linking): void {
  const { procedures, documents } = linking;
  for (const { draft, record, origin } of drafts<Procedure, ProcedureRecord>(linking, procedures)) {
    const at = inside(origin, 'steps');
    reportDoubled(linking, record.steps, '步骤', at);
    const steps = record.steps.map((step, i): Step => {
      const { next: _, branches: __, term, ...rest } = step;
      return placed(
        linking,
        {
          ...rest,
          ...(term ? { term } : {}),
          laws: citedLaws(linking, step.laws ?? [], inside(at, i, 'laws')),
          documents: findMany(linking, documents, step.documents ?? [], inside(at, i, 'documents')),
          ways: [],
        },
        inside(at, i),
      );
    });
    linkWays(linking, record, steps, at);
    draft.steps = steps;
    Object.assign(draft, { faq: [], handbook: [] });
  }
}

/** Where each step leads: its branches, else what it names, else the step below it. */
function linkWays(
  { references }: Linking,
  record: ProcedureRecord,
  steps: readonly Step[],
  at: Origin,
): void {
  const table: Table<Step> = {
    what: '步骤',
    where: '本程序的 steps',
    map: new Map(steps.map((step) => [step.id, step])),
    broken: new Set(),
    nameOf: (step) => step.name,
  };
  for (const [i, { next, branches }] of record.steps.entries()) {
    const ways = steps[i]?.ways as { to: Step; when?: string }[] | undefined;
    for (const [j, { when, to }] of (branches ?? []).entries()) {
      const found = references.find(table, to, inside(at, i, 'branches', j, 'to'));
      if (found) ways?.push({ to: found, when });
    }
    for (const [j, id] of (next ?? []).entries()) {
      const found = references.find(table, id, inside(at, i, 'next', j));
      if (found) ways?.push({ to: found });
    }
    const below = steps[i + 1];
    if (next === undefined && branches === undefined && below) ways?.push({ to: below });
  }
  const reached = new Set(steps.flatMap((step) => step.ways.map((way) => way.to)));
  for (const [i, step] of steps.entries())
    if (i > 0 && !reached.has(step))
      references.report(
        inside(at, i),
        'shape',
        `没有一步走到“${step.name}”（${step.id}）`,
        '在前面某一步的 next 或者 branches 里写上它，或者去掉这一步',
      );
}

export function linkDocuments(linking: Linking): void {
  const { documents, procedures, laws, references } = linking;
  for (const { draft, record, origin } of drafts<Document, DocumentRecord>(linking, documents)) {
    draft.usedAt = record.usedAt.flatMap((use, i) => {
      const at = inside(origin, 'usedAt', i);
      const procedure = references.find(procedures, use.procedure, inside(at, 'procedure'));
      const step = procedure?.steps.find(({ id }) => id === use.step);
      if (procedure && !step)
        references.report(
          inside(at, 'step'),
          'unknown-id',
          `${procedure.title}里没有步骤 ${use.step}`,
          `它的步骤有：${procedure.steps.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
        );
      return procedure && step ? [{ procedure, step }] : [];
    });
    draft.requires = record.requires.flatMap((requirement, i) => {
      const law = references.find(laws, requirement.law, inside(origin, 'requires', i, 'law'));
      return law ? [{ ...requirement, law }] : [];
    });
    checkSheet(linking, record, origin);
    Object.assign(draft, { matters: [], faq: [], handbook: [] });
  }
}

/** Citations with their statutes; missing ones are reported and left out. */
export function citedLaws(
  { references, laws }: Linking,
  citations: readonly Citation[],
  list: Origin,
): CitedLaw[] {
  return citations.flatMap(({ law: id, article }, i) => {
    const law = references.find(laws, id, inside(list, i, 'law'));
    return law ? [{ law, ...(article === undefined ? {} : { article }) }] : [];
  });
}
