/**
 * Drafts that hold become content: every record by itself, every entry of a list by itself. What the rules find wrong
 * stays among the drafts; a file that exists is never written over: a list gets more entries, a record what it lacked.
 */
import { kindOf, type Problem, type SourceFile, type TextReader } from '../register/index.ts';
import { applyRules, RULES } from '../rules/index.ts';
import { type Day, isRecord } from '../schema/index.ts';
import { supplement } from './supplement.ts';
import type { TextFile } from './template.ts';
import { contentOf, textWith } from './whole-file.ts';
import { toYaml } from './write.ts';

export interface Publishing {
  readonly files: readonly SourceFile[];
  /** By the paths they would be published at. */
  readonly drafts: readonly TextFile[];
  readonly read: TextReader;
  readonly today: Day;
}

/** One draft, or one entry of a draft of a list, that stays, and why. */
export interface Stays {
  readonly path: string;
  /** Name of the matter of an entry; empty for a record of its own. */
  readonly entry: string;
  readonly why: string;
}

export interface Published {
  /** New texts of the content. */
  readonly changed: ReadonlyMap<string, string>;
  /** What the drafts become; undefined where nothing is left of one. */
  readonly drafts: ReadonlyMap<string, string | undefined>;
  readonly records: number;
  readonly entries: number;
  readonly stays: readonly Stays[];
}

interface Unit {
  readonly path: string;
  readonly text: string;
  /** Id of the matter of an entry; of an officer, the name. */
  readonly matter: string | undefined;
  /** The file that stands there with what the record adds to it. */
  readonly supplements?: string;
}

export function publishDrafts(given: Publishing): Published {
  const { files, drafts, read, today } = given;
  const root = files[0] ? files[0].file.slice(0, -files[0].path.length - 1) : 'content';
  const there = new Map(files.map(({ path, text }) => [path, text]));
  const stays: Stays[] = [];
  const stay = ({ path, matter = '' }: Unit, why: string) =>
    stays.push({ path, entry: matter, why });
  let units = drafts.flatMap(unitsOf).flatMap((unit) => {
    const stands = there.get(unit.path);
    if (unit.matter !== undefined || stands === undefined) return [unit];
    const text = supplemented(unit, stands);
    if (text !== undefined) return [{ ...unit, supplements: text }];
    stay(unit, '已经有这个文件，不覆盖');
    return [];
  });
  const before = new Set(errorsIn(files, given).map(identity));
  for (;;) {
    const { added, unitAt } = composed(there, units);
    const all = [
      ...files.map((file) => ({ ...file, text: added.get(file.path) ?? file.text })),
      ...[...added].flatMap(([path, text]) =>
        there.has(path) ? [] : [{ path, file: `${root}/${path}`, text }],
      ),
    ];
    const errors = errorsIn(all, { read, today }).filter((one) => !before.has(identity(one)));
    const faulty = new Map<Unit, string>();
    for (const { at, message } of errors) {
      const path = at.file.slice(root.length + 1);
      const id = /([^/]+)\.yaml$/.exec(path)?.[1];
      const own = unitAt(path, at.line);
      const found = own
        ? [own]
        : units.filter(({ matter }) => matter !== undefined && matter === id);
      for (const unit of found) if (!faulty.has(unit)) faulty.set(unit, message);
    }
    // A problem that was there before the drafts keeps none of them back; otherwise it would keep back all.
    const kept = units.filter((unit) => !faulty.has(unit));
    if (errors.length > 0 && faulty.size === 0) {
      for (const unit of units) stay(unit, errors[0]?.message ?? '');
      units = [];
    } else for (const [unit, why] of faulty) stay(unit, why);
    if (errors.length === 0 || kept.length === 0 || faulty.size === 0)
      return result(given, faulty.size > 0 ? kept : units, there, stays);
    units = kept;
  }
}

function unitsOf({ path, text }: TextFile): Unit[] {
  if (kindOf(path) === undefined) return [];
  const value = contentOf(path, text)?.value;
  if (!Array.isArray(value)) return [{ path, text, matter: undefined }];
  return value.map((entry) => ({
    path,
    text: toYaml([entry]),
    matter: String(entry?.matter ?? entry?.name),
  }));
}

/** Undefined where the record adds nothing, or says otherwise than the file does. */
function supplemented({ path, text }: Unit, stands: string): string | undefined {
  const [before, said] = [stands, text].map((one) => contentOf(path, one)?.value);
  if (!isRecord(before) || !isRecord(said)) return undefined;
  const { whole, fresh, disagreements } = supplement(before, said);
  return fresh && disagreements.length === 0 ? textWith(path, stands, { value: whole }) : undefined;
}

/** The texts with these units in them, and which unit stands at a line of a file. */
function composed(there: ReadonlyMap<string, string>, units: readonly Unit[]) {
  const added = new Map<string, string[]>();
  const lines = new Map<string, { from: number; unit: Unit }[]>();
  const height = new Map<string, number>();
  for (const unit of units) {
    const before = unit.supplements === undefined ? (there.get(unit.path) ?? '') : '';
    const parts = added.get(unit.path) ?? [before.replace(/\n?$/, before === '' ? '' : '\n')];
    const from = height.get(unit.path) ?? (parts[0] ?? '').split('\n').length;
    const places = lines.get(unit.path) ?? [];
    places.push({ from, unit });
    parts.push(unit.supplements ?? unit.text);
    added.set(unit.path, parts);
    lines.set(unit.path, places);
    height.set(unit.path, from + unit.text.split('\n').length - 1);
  }
  return {
    added: new Map([...added].map(([path, parts]) => [path, parts.join('')])),
    unitAt: (path: string, line: number): Unit | undefined =>
      [...(lines.get(path) ?? [])].reverse().find(({ from }) => from <= line)?.unit,
  };
}

function errorsIn(
  files: readonly SourceFile[],
  { read, today }: Pick<Publishing, 'read' | 'today'>,
): readonly Problem[] {
  const { register, problems } = read([...files], 'content');
  const unread = problems.filter(({ severity }) => severity === 'error');
  if (!register || unread.length > 0) return unread;
  return applyRules(register, today, RULES, undefined, 'error').problems;
}

function identity({ rule, at, message }: Problem): string {
  return [rule, at.file, message].join('\n');
}

function result(
  { drafts }: Publishing,
  units: readonly Unit[],
  there: ReadonlyMap<string, string>,
  stays: readonly Stays[],
): Published {
  const { added } = composed(there, units);
  const moved = new Set(units);
  const left = new Map<string, string | undefined>();
  const byPath = new Map<string, Unit[]>();
  for (const unit of units) byPath.set(unit.path, [...(byPath.get(unit.path) ?? []), unit]);
  for (const draft of drafts) {
    const own = byPath.get(draft.path) ?? [];
    if (own.length === 0) continue;
    const texts = new Set(own.map(({ text }) => text));
    const rest = unitsOf(draft).filter(({ text }) => !texts.has(text));
    left.set(draft.path, rest.length === 0 ? undefined : rest.map(({ text }) => text).join(''));
  }
  return {
    changed: added,
    drafts: left,
    records: [...moved].filter(({ matter }) => matter === undefined).length,
    entries: [...moved].filter(({ matter }) => matter !== undefined).length,
    stays,
  };
}
