/** The semantic diff for other programs. Every sentence stands beside what it says. */
import {
  type Effect,
  type FieldChange,
  sayEffect,
  sayFieldChange,
  sayListChange,
  sayRecordChange,
} from '../../src/answers/index.ts';
import type { Problem } from '../../src/register/index.ts';
import { type DiffReport, placeOf, type Registers } from './diff-blocks.ts';

export function printDiffJson(report: DiffReport, registers: Registers): string {
  const { asOf, earlier, lists, records, effects, problems, files } = report;
  const plain = {
    schemaVersion: 1,
    asOf,
    earlier,
    lists: lists.map((change) => ({
      says: sayListChange(change),
      town: change.town.id,
      list: change.list,
      kind: change.kind,
      day: change.day ?? null,
      by: change.by?.id ?? null,
      document: change.document?.id ?? null,
      entries: change.entries.map(({ claim, fields }) => ({
        matter: claim.matter.id,
        name: claim.matter.name,
        place: placeOf(claim, registers),
        fields: fields.map(fieldJson),
      })),
    })),
    records: records.map((change) => ({
      says: sayRecordChange(change),
      change: change.change,
      kind: change.kind,
      id: change.id,
      wasId: change.wasId ?? null,
      name: change.name,
      place: placeOf(change.record, registers),
      fields: change.fields.map(fieldJson),
    })),
    effects: effects.map(effectJson),
    files,
    problems: { added: problems.added.map(problemJson), gone: problems.gone.map(problemJson) },
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function fieldJson(change: FieldChange) {
  const says = sayFieldChange(change);
  if ('removed' in change) return { says, ...change };
  return { says, field: change.field, before: change.before ?? null, now: change.now ?? null };
}

function effectJson(effect: Effect) {
  const { town, day, before, now, matters } = effect;
  return {
    says: sayEffect(effect),
    town: town.id,
    day,
    matters: matters.map(({ id }) => id),
    before,
    now,
  };
}

function problemJson({ rule, severity, at, message }: Problem) {
  return { rule, severity, file: at.file, line: at.line, message };
}
