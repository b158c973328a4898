/** What all parts of linking share: the files of each kind, the tables of drafts, and where each object came from. */
import type { KindName } from '../schema/index.ts';
import type { Agreement, Decision, Department, Law, Matter, Town } from './model.ts';
import type { Document, Procedure } from './model-prose.ts';
import type { Broken, RecordFile } from './read.ts';
import { brokenIds, type Origin, type References, type Table } from './references.ts';

/** A record under construction; the Register shows it read-only. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Where each linked object came from. */
export type Origins = WeakMap<object, Origin>;

/** A table that linking may still change. */
export type DraftTable<T> = Table<T> & { readonly map: Map<string, T> };

/** Tables and problems of one reading; not kept afterwards. */
export interface Linking {
  readonly references: References;
  readonly origins: Origins;
  readonly broken: readonly Broken[];
  filesOf(kind: KindName): readonly RecordFile[];
  readonly departments: DraftTable<Department>;
  readonly laws: DraftTable<Law>;
  readonly decisions: DraftTable<Decision>;
  readonly agreements: DraftTable<Agreement>;
  readonly matters: DraftTable<Matter>;
  readonly towns: DraftTable<Town>;
  readonly procedures: DraftTable<Procedure>;
  readonly documents: DraftTable<Document>;
}

/** First pass: every record gets an object of its own, not yet linked. */
export function makeLinking(
  records: readonly RecordFile[],
  broken: readonly Broken[],
  references: References,
): Linking {
  const origins: Origins = new WeakMap();
  const files = Map.groupBy(records, (record) => record.kind);
  const filesOf = (kind: KindName) => files.get(kind) ?? [];
  const table = <T extends { id: string }>(
    kind: KindName,
    what: string,
    where: string,
    nameOf: (record: T) => string,
    segment = -1,
  ): DraftTable<T> => {
    const map = new Map<string, T>();
    const unread = brokenIds(broken, kind, segment);
    for (const file of filesOf(kind)) {
      const draft = { ...(file.value as T) };
      // The difference between id and file name is reported on its own; a reference by the file name is not reported again.
      const name = file.names.at(segment);
      if (name !== undefined && name !== draft.id) unread.add(name);
      const earlier = map.get(draft.id);
      if (earlier) {
        references.report(
          { file, path: ['id'] },
          'duplicate-id',
          `编号 ${draft.id} 已经用在 ${origins.get(earlier)?.file.path ?? '别的文件'}`,
          `${what}的编号不能重复，请换一个`,
        );
        continue;
      }
      map.set(draft.id, draft);
      origins.set(draft, { file, path: [] });
    }
    return { what, where, map, nameOf, broken: unread };
  };

  const named = (record: { name: string }) => record.name;
  const titled = (record: { title: string }) => record.title;
  return {
    references,
    origins,
    broken,
    filesOf,
    departments: table<Department>('department', '部门', 'content/departments/', named),
    laws: table<Law>('law', '法律文件', 'content/laws/', titled),
    decisions: table<Decision>('decision', '决定', 'content/decisions/', titled),
    agreements: table<Agreement>('agreement', '委托协议', 'content/agreements/', titled),
    matters: table<Matter>('matter', '事项', 'content/matters/', named),
    procedures: table<Procedure>('procedure', '办案程序', 'content/procedures/', titled),
    documents: table<Document>('document', '执法文书', 'content/documents/', titled),
    towns: table<Town>('town', '乡镇', 'content/towns/', named, 0),
  };
}

/** Drafts of a table with the record each was copied from. */
export function* drafts<T extends object, R>(
  { origins }: Linking,
  table: DraftTable<T>,
): Iterable<{ readonly draft: Draft<T>; readonly record: R; readonly origin: Origin }> {
  for (const draft of table.map.values()) {
    const origin = origins.get(draft);
    if (origin) yield { draft: draft as Draft<T>, record: origin.file.value as R, origin };
  }
}

/** Remembers where a part of a record stands in its file; returns that part. */
export function placed<T extends object>({ origins }: Linking, object: T, origin: Origin): T {
  origins.set(object, origin);
  return object;
}

/** The place of a part of a record. */
export function inside(origin: Origin, ...steps: readonly (string | number)[]): Origin {
  return { ...origin, path: [...origin.path, ...steps] };
}

/** The records called by the ids of a list; missing ones, and what is named twice, are reported and left out. */
export function findMany<T extends object>(
  { references }: Linking,
  table: Table<T>,
  ids: readonly string[],
  list: Origin,
): T[] {
  return ids.flatMap((id, i) => {
    if (ids.indexOf(id) < i) {
      references.report(inside(list, i), 'duplicate-id', `${id} 写了两次`, '只留一处');
      return [];
    }
    const found = references.find(table, id, inside(list, i));
    return found ? [found] : [];
  });
}

/** Ids inside one record (offices, windows, domains, topics) must differ as well. */
export function reportDoubled(
  { references }: Linking,
  list: readonly { readonly id: string }[],
  what: string,
  origin: Origin,
): void {
  const seen = new Set<string>();
  for (const [i, { id }] of list.entries()) {
    if (seen.has(id))
      references.report(
        inside(origin, i, 'id'),
        'duplicate-id',
        `编号 ${id} 在本文件里已经用过`,
        `${what}的编号不能重复，请换一个`,
      );
    seen.add(id);
  }
}
