/** Files whose records the semantic diff does not open: prose, procedures, templates, figures. Named, not compared. */
import type { SourceFile } from '../../src/register/index.ts';
import { infoOf, KINDS } from '../../src/schema/index.ts';

export interface OtherFile {
  readonly change: '新增' | '变更' | '删除';
  /** Path as in messages. */
  readonly file: string;
  /** What it is, as the schema calls it: 问答, 检查日历 … */
  readonly kind: string;
  /** Its title, where it has one. */
  readonly name?: string;
}

const COMPARED = /^(?:matters|towns|departments|laws|decisions|agreements)\//;
/** Opened as far as their fields go; the text below them is named only. */
const FIELDS_COMPARED = /^consultations\//;

export function otherFiles(before: readonly SourceFile[], now: readonly SourceFile[]): OtherFile[] {
  const then = new Map(before.map((file) => [file.path, file]));
  const present = new Set(now.map(({ path }) => path));
  const came = now.flatMap((file): OtherFile[] => {
    const was = then.get(file.path);
    if (was?.text === file.text) return [];
    if (FIELDS_COMPARED.test(file.path) && (!was || below(was) === below(file))) return [];
    return [named(was ? '变更' : '新增', file)];
  });
  const gone = before
    .filter(({ path }) => !present.has(path) && !FIELDS_COMPARED.test(path))
    .map((file) => named('删除', file));
  return [...came, ...gone].filter(({ file }) => !COMPARED.test(file.replace(/^[^/]*\//, '')));
}

/** The text under the front matter. */
function below({ text }: SourceFile): string {
  return text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
}

function named(change: OtherFile['change'], { path, file, text }: SourceFile): OtherFile {
  const title = /^(?:title|name): *(.+)$/m
    .exec(text)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return { change, file, kind: kindOf(path), ...(title === undefined ? {} : { name: title }) };
}

function kindOf(path: string): string {
  const kind = KINDS.find(({ path: pattern }) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path),
  );
  return (kind && infoOf(kind.schema).title) ?? '文件';
}
