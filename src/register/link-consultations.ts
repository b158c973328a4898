/** Links 征求意见 to matters, towns, departments, statutes and the decision that followed; checks the text too. */
import type { ConsultationRecord } from '../schema/index.ts';
import { linkComponents } from './link-components.ts';
import { citedLaws } from './link-documents.ts';
import { findMany, inside, type Linking, placed } from './linking.ts';
import type { Consultation, Outcome, ProposedChange } from './model-consultation.ts';
import type { GlossaryTerm } from './model-prose.ts';
import type { RecordFile } from './read.ts';
import type { Origin } from './references.ts';

/** A consultation whose department is missing is left out, so that no half-linked record remains. */
export function linkConsultations(
  linking: Linking,
  terms: ReadonlyMap<string, GlossaryTerm>,
): ReadonlyMap<string, Consultation> {
  const glossary = {
    what: '术语',
    where: 'content/glossary.yaml',
    map: terms,
    broken: new Set<string>(),
    nameOf: () => undefined,
  };
  const linked = linking.filesOf('consultation').flatMap((file): [string, Consultation][] => {
    linkComponents(linking, glossary, file);
    const one = linkOne(linking, file);
    return one ? [[one.id, one]] : [];
  });
  return new Map(linked);
}

function linkOne(linking: Linking, file: RecordFile): Consultation | undefined {
  const record = file.value as ConsultationRecord;
  const origin: Origin = { file, path: [] };
  const { references, departments, decisions } = linking;
  const to = references.find(departments, record.answer.to, inside(origin, 'answer', 'to'));
  const decision = references.find(
    decisions,
    record.outcome?.decision,
    inside(origin, 'outcome', 'decision'),
  );
  const outcome: Outcome | undefined = record.outcome && { ...record.outcome, decision };
  const changes = record.changes.flatMap((change, i) =>
    linkChange(linking, change, inside(origin, 'changes', i)),
  );
  if (!to) return undefined;
  const one: Consultation = {
    ...record,
    id: file.names[0] ?? '',
    path: file.path,
    answer: { ...record.answer, to },
    laws: citedLaws(linking, record.laws ?? [], inside(origin, 'laws')),
    changes,
    outcome,
  };
  return placed(linking, one, origin);
}

/** None where the matter, every town or the department is missing; that has been reported. */
function linkChange(
  linking: Linking,
  record: ConsultationRecord['changes'][number],
  origin: Origin,
): ProposedChange[] {
  const { references, matters, departments } = linking;
  const matter = references.find(matters, record.matter, inside(origin, 'matter'));
  const towns = findMany(linking, linking.towns, record.towns, inside(origin, 'towns'));
  if (record.kind !== '收回')
    return matter && towns.length > 0
      ? [placed(linking, { ...record, matter, towns }, origin)]
      : [];
  const by = references.find(departments, record.by, inside(origin, 'by'));
  return matter && towns.length > 0 && by
    ? [placed(linking, { ...record, matter, towns, by }, origin)]
    : [];
}
