/** Which matters, towns, departments, statutes and documents came, went, or read differently now. */
import type { Consultation, Town } from '../register/index.ts';
import { infoOf, type KindName } from '../schema/index.ts';
import { type FieldChange, fieldChanges, schemaOf } from './diff-fields.ts';
import { type Pairing, titleOf } from './diff-names.ts';
import type { Since } from './since.ts';

/** One record that is not as it was. */
export interface RecordChange {
  readonly change: '新增' | '变更' | '删除';
  /** Its kind, as the schema calls it: 事项, 乡镇 … */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** What a reader wants to know of it besides its fields, as the end of the sentence. */
  readonly tells?: string;
  /** The id it had before. */
  readonly wasId?: string;
  readonly fields: readonly FieldChange[];
  /** The record now, or as it was where it is gone. */
  readonly record: object;
}

/** In the order matters, towns, departments, statutes, decisions, agreements, consultations. */
export function recordChanges(pairing: Pairing): RecordChange[] {
  const { matters, towns, departments, laws, decisions, agreements } = pairing;
  return [
    ...changesIn('matter', matters, pairing),
    ...changesIn('town', towns, pairing, (town) => ({
      ...town,
      merged: town.merged && { ...town.merged, town: town.merged.into },
    })),
    ...officerChanges(pairing),
    ...changesIn('department', departments, pairing),
    ...changesIn('law', laws, pairing),
    ...changesIn('decision', decisions, pairing),
    ...changesIn('agreement', agreements, pairing),
    ...consultationChanges(pairing),
  ];
}

/** `asWritten` gives a linked record the shape its schema describes. */
function changesIn<T extends { readonly id: string }>(
  kind: KindName,
  { kept, gone, fresh }: Since<T>,
  pairing: Pairing,
  asWritten: (record: T) => object = (record) => record,
): RecordChange[] {
  const title = infoOf(schemaOf(kind)).title ?? kind;
  const of = (record: T) => ({ kind: title, id: record.id, name: titleOf(record), record });
  return [
    ...fresh.map((record): RecordChange => ({ change: '新增', ...of(record), fields: [] })),
    ...[...kept].flatMap(([old, record]): RecordChange[] => {
      const fields = fieldChanges(kind, asWritten(old), asWritten(record), pairing, ['id']);
      const renamed = old.id === record.id ? {} : { wasId: old.id };
      if (fields.length === 0 && old.id === record.id) return [];
      return [{ change: '变更', ...of(record), ...renamed, fields }];
    }),
    ...gone.map((record): RecordChange => ({ change: '删除', ...of(record), fields: [] })),
  ];
}

/** Whoever reads of a new one asks until when, of an old one what came of it. */
function consultationChanges(pairing: Pairing): RecordChange[] {
  const { consultations } = pairing;
  const earlier = new Map([...consultations.kept].map(([old, one]) => [one, old]));
  return changesIn('consultation', consultations, pairing).map((change) => {
    const one = change.record as Consultation;
    const { title, from, until, changes, outcome } = one;
    // Its title is that of a page, not of a document.
    const named = { ...change, name: title };
    if (change.change === '新增')
      return {
        ...named,
        tells: `从 ${from} 到 ${until} 收意见，打算变 ${changes.length} 项`,
      };
    const answered = outcome && earlier.get(one)?.outcome === undefined;
    return answered && change.change === '变更'
      ? { ...named, tells: `有了结果，${outcome.summary.replace(/。$/, '')}` }
      : named;
  });
}

/** Officers stand in a file of their own beside their town, and are known by their names. */
function officerChanges(pairing: Pairing): RecordChange[] {
  return [...pairing.towns.kept].flatMap(([old, town]: readonly [Town, Town]): RecordChange[] => {
    const before = new Map(old.officers.map((officer) => [officer.name, officer]));
    const now = new Set(town.officers.map(({ name }) => name));
    const added = [...now].filter((name) => !before.has(name));
    const removed = [...before.keys()].filter((name) => !now.has(name));
    const fields: FieldChange[] = town.officers.flatMap((officer) => {
      const was = before.get(officer.name);
      const changes = was ? fieldChanges('officers', was, officer, pairing) : [];
      return changes.map((c) => ({ ...c, field: `${officer.name} · ${c.field}` }));
    });
    if (added.length + removed.length > 0) fields.push({ field: '名单', removed, added });
    if (fields.length === 0) return [];
    const { id, name } = town;
    return [{ change: '变更', kind: '执法人员', id, name, fields, record: town }];
  });
}
