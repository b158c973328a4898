/** Looking up what a record refers to, and saying so when it is not there. */

import { valueAt } from './explain.ts';
import { nearest, slipOf } from './nearest.ts';
import type { FileFix, Position, Problem, ReadingCheck } from './problem.ts';
import type { Broken, RecordFile } from './read.ts';
import type { Path } from './yaml.ts';

/** Where a reference is written. */
export interface Origin {
  readonly file: RecordFile;
  readonly path: Path;
  /** Its place, where it stands below the fields, in running text. */
  readonly at?: Position;
}

/** Collects problems and resolves ids. One is made per reading, and dropped after linking. */
export interface References {
  readonly problems: Problem[];
  /** The record called `id`, or undefined after reporting that it is missing. */
  find<T>(table: Table<T>, id: string | undefined, origin: Origin): T | undefined;
  /** The same for a reference in running text. */
  findAt<T>(table: Table<T>, id: string, at: Position): T | undefined;
  report(origin: Origin, rule: ReadingCheck, message: string, hint: string): void;
}

/** Records of one kind by id, with the word a message uses for them. */
export interface Table<T> {
  readonly what: string;
  readonly where: string;
  readonly map: ReadonlyMap<string, T>;
  /** Ids whose file exists but could not be read: a reference to one is not reported again. */
  readonly broken: Set<string>;
  /** How a reader knows the record: shown beside the suggested id. */
  nameOf(record: T): string | undefined;
}

export function makeReferences(): References {
  const problems: Problem[] = [];
  const report: References['report'] = (origin, rule, message, hint) => {
    problems.push({
      rule,
      severity: 'error',
      at: origin.file.parsed.at(origin.path),
      message,
      hint,
    });
  };
  const look = <T>(
    table: Table<T>,
    id: string,
    at: () => Position,
    correct?: (id: string) => FileFix | undefined,
  ): T | undefined => {
    const found = table.map.get(id);
    if (found !== undefined || table.broken.has(id)) return found;
    const guess = nearest(id, table.map.keys());
    const name = guess === undefined ? undefined : table.nameOf(table.map.get(guess) as T);
    const label = name === undefined ? '' : `（${name}）`;
    const meant = correct && slipOf(id, table.map.keys());
    const fix = meant === undefined ? undefined : correct?.(meant);
    problems.push({
      rule: 'unknown-id',
      severity: 'error',
      at: at(),
      message: `没有编号为 ${id} 的${table.what}`,
      hint: guess
        ? `是不是想写 ${guess}${label}？`
        : `先在 ${table.where} 里新建，或者改成已有的编号`,
      ...(fix ? { fix } : {}),
    });
    return undefined;
  };
  return {
    problems,
    report,
    find: (table, id, { file, path }) =>
      id === undefined
        ? undefined
        : look(
            table,
            id,
            () => file.parsed.at(path),
            // A file in the wrong folder, or a placeholder inside a text, is not corrected at the place reported.
            (to) =>
              valueAt(file.value, path) === id ? { file: file.parsed.file, path, to } : undefined,
          ),
    findAt: (table, id, at) => look(table, id, () => at),
  };
}

/** Ids of one kind that exist as files but did not read. */
export function brokenIds(broken: readonly Broken[], kind: string, segment: number): Set<string> {
  return new Set(broken.filter((b) => b.kind === kind).map((b) => b.names.at(segment) ?? ''));
}
