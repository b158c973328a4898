/** Text files to records: syntax, shape, names and days of each file by itself. */
import type * as z from 'zod';
import { KINDS, type Kind, type KindName } from '../schema/index.ts';
import { unseenLines } from './characters.ts';
import { conflictsIn } from './conflicts.ts';
import { explainIssues, show } from './explain.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { nearest } from './nearest.ts';
import type { Position, Problem } from './problem.ts';
import { proseBelow } from './prose/read-prose.ts';
import type { Prose } from './prose/tree.ts';
import type { SourceFile } from './source-file.ts';
import { type Parsed, parseYaml } from './yaml.ts';

/** One file that fits its schema. */
export interface RecordFile {
  readonly kind: KindName;
  /** The path segments `*` stood for: `towns/*​/town.yaml` gives the town's id. */
  readonly names: readonly string[];
  readonly path: string;
  readonly value: unknown;
  readonly parsed: Parsed;
  /** What stands below the fields of a text. */
  readonly prose?: Prose;
}

/** Files that exist but could not be read: what points at them must not be reported a second time. */
export interface Broken {
  readonly kind: KindName;
  readonly names: readonly string[];
}

const PATTERNS = KINDS.map((kind) => ({
  kind: kind as Kind & { name: KindName },
  pattern: new RegExp(`^${kind.path.replace(/[.]/g, '\\.').replace(/\*(?=\.)|\*/g, '([^/]+)')}$`),
}));

/** Values of texts that were read before and fitted their schema; see scripts/parsed-values.ts. */
export interface ParsedValues {
  get(kind: KindName | 'prose', text: string): unknown;
  set(kind: KindName | 'prose', text: string, value: unknown): void;
}

type ReadOne = typeof readOne;

/** The same as reading each file, but a text seen before is not parsed again. */
export function rememberingReader(values?: ParsedValues): ReadOne {
  const seen = new Map<string, { text: string; result: ReturnType<ReadOne> }>();
  return (source, kind, names) => {
    const known = seen.get(source.file);
    if (known?.text === source.text) return known.result;
    const result = readOne(source, kind, names, values);
    seen.set(source.file, { text: source.text, result });
    return result;
  };
}

/**
 * Reads all files; every problem of every file is reported. `unreadable` are paths that exist but gave no text,
 * such as a file in another encoding.
 */
export function readRecords(
  files: readonly SourceFile[],
  unreadable: readonly string[],
  read: ReadOne = readOne,
): {
  records: RecordFile[];
  broken: Broken[];
  problems: Problem[];
} {
  const records: RecordFile[] = [];
  const broken: Broken[] = unreadable.flatMap((path) => {
    const found = kindOf(path);
    return found ? [{ kind: found.kind.name, names: found.names }] : [];
  });
  const problems: Problem[] = [];
  for (const source of files) {
    const found = kindOf(source.path);
    if (!found) {
      problems.push(strayFile(source));
      continue;
    }
    const result = read(source, found.kind, found.names);
    problems.push(...result.problems);
    if (result.record) records.push(result.record);
    else broken.push({ kind: found.kind.name, names: found.names });
  }
  return { records, broken, problems };
}

/** The kind of a file, by its path below the content folder, and what the `*` of the kind stood for. */
export function kindOf(
  path: string,
): { readonly kind: Kind & { name: KindName }; readonly names: readonly string[] } | undefined {
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return { kind, names: match.slice(1) };
  }
  return undefined;
}

/** Parsing prose is the slowest part of reading, so the result for a text is kept and used again. */
function proseOf(matter: FrontMatter, text: string, values?: ParsedValues): Prose {
  const known = values?.get('prose', text) as Prose | undefined;
  const prose = known ?? proseBelow(matter);
  if (!known) values?.set('prose', text, prose);
  return prose;
}

/** Hidden characters are reported first, because they are the reason why a text that looks right cannot be read. */
function readOne(
  source: SourceFile,
  kind: Kind & { name: KindName },
  names: readonly string[],
  values?: ParsedValues,
): { record?: RecordFile; problems: Problem[] } {
  const conflicts = conflictsIn(source);
  if (conflicts.length > 0) return { problems: conflicts };
  const unseen = unseenLines(source.text, source.file);
  const { record, problems } = readSeen(source, kind, names, values);
  return {
    ...(record ? { record } : {}),
    problems: !record && unseen.length > 0 ? unseen : [...unseen, ...problems],
  };
}

function readSeen(
  source: SourceFile,
  kind: Kind & { name: KindName },
  names: readonly string[],
  values?: ParsedValues,
): { record?: RecordFile; problems: Problem[] } {
  const isProse = source.path.endsWith('.mdx');
  const matter = isProse ? splitFrontMatter(source.text) : undefined;
  if (isProse && !matter) return { problems: [noFrontMatter(source)] };
  const text = matter?.fields.replace(/\r?\n$/, '') ?? source.text;
  const known = values?.get(kind.name, text);
  const { parsed, problems } = parseYaml(text, source.file, matter ? 2 : 1, known);
  if (!parsed) return { problems };
  addPathIds(kind, names, parsed.value);
  const checked =
    known === undefined
      ? kind.schema.safeParse(parsed.value)
      : ({ success: true, data: known } as const);
  if (!checked.success)
    return {
      problems: explainIssues(kind.schema as z.ZodType, parsed, checked.error.issues),
    };
  if (known === undefined) values?.set(kind.name, text, checked.data);
  const record: RecordFile = {
    kind: kind.name,
    names,
    path: source.path,
    value: checked.data,
    parsed,
    ...(matter ? { prose: proseOf(matter, source.text, values) } : {}),
  };
  return { record, problems: [...wrongName(kind, record), ...reversedDays(record)] };
}

/** Fills in the id, and a matter's domain, from the path where the record leaves them out. */
function addPathIds({ name, idFrom }: Kind, names: readonly string[], value: unknown): void {
  if (!idFrom || typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const record = value as { id?: unknown; domain?: unknown };
  record.id ??= names.at(-1);
  if (name === 'matter') record.domain ??= names[0];
}

function wrongName(kind: Kind, record: RecordFile): Problem[] {
  if (!kind.idFrom) return [];
  const expected = record.names.at(-1);
  const id = (record.value as { id?: string }).id;
  if (id === expected) return [];
  const what = kind.idFrom === 'folder' ? '文件夹名' : '文件名';
  const fix =
    expected === undefined ? undefined : { file: record.parsed.file, path: ['id'], to: expected };
  return [
    {
      rule: 'file-name',
      severity: 'error',
      at: record.parsed.at(['id']),
      message: `编号是 ${id}，${what}是 ${expected}，两者要一样`,
      hint: `把 id 改成 ${expected}，或者把${what}改成 ${id}`,
      ...(fix ? { fix } : {}),
    },
  ];
}

/** Everywhere in a record: `until` before `from` is an error, at whatever depth it stands. */
function reversedDays(record: RecordFile): Problem[] {
  const problems: Problem[] = [];
  // The path is one array that grows and shrinks: a copy at each of thousands of places would cost time.
  const path: (string | number)[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { from, until } = value as { from?: unknown; until?: unknown };
    if (typeof from === 'string' && typeof until === 'string' && until < from)
      problems.push({
        rule: 'dates',
        severity: 'error',
        at: record.parsed.at([...path, 'until']),
        message: `止日 ${until} 早于起日 ${from}`,
        hint: '请对调或者改正；until 是最后一天，不能早于 from',
      });
    const inList = Array.isArray(value);
    for (const key in value) {
      path.push(inList ? Number(key) : key);
      visit((value as Record<string, unknown>)[key]);
      path.pop();
    }
  };
  visit(record.value);
  return problems;
}

function strayFile(source: SourceFile): Problem {
  const at: Position = { file: source.file, line: 1, column: 1 };
  const guess = /\.ya?ml$/i.test(source.path) && kindOf(source.path.replace(/\.ya?ml$/i, '.yaml'));
  const shapes = KINDS.map((kind) => kind.path);
  const near = nearest(source.path, shapes);
  return {
    rule: 'file',
    severity: 'error',
    at,
    message: `不认识放在这里的文件 ${source.path}`,
    hint: guess ? '扩展名请写成 .yaml' : `这类文件应放在：${near ?? shapes.join('、')}`,
  };
}

function noFrontMatter({ file, text }: SourceFile): Problem {
  return {
    rule: 'yaml',
    severity: 'error',
    at: { file, line: 1, column: 1 },
    message: `开头没有用 --- 括起来的字段，现在开头是${show(text.slice(0, 20))}`,
    hint: '第一行写 ---，写完标题等字段后再写一行 ---，下面才是正文',
  };
}
