/** Files whose records the semantic diff does not open: prose, procedures, templates, figures. Named, not compared. */
import type { SourceFile } from '../../src/register/index.ts';

export interface OtherFile {
  readonly change: '新增' | '变更' | '删除';
  /** Path as in messages. */
  readonly file: string;
  /** Its title, else its path. */
  readonly name: string;
}

const COMPARED = /^(?:matters\/|towns\/|departments\/|laws\/|decisions\/|agreements\/)/;

export function otherFiles(before: readonly SourceFile[], now: readonly SourceFile[]): OtherFile[] {
  const then = new Map(before.map((file) => [file.path, file]));
  const present = new Set(now.map(({ path }) => path));
  const came = now.flatMap((file): OtherFile[] => {
    const was = then.get(file.path);
    if (was?.text === file.text) return [];
    return [named(was ? '变更' : '新增', file)];
  });
  const gone = before.filter(({ path }) => !present.has(path)).map((file) => named('删除', file));
  return [...came, ...gone].filter(({ file }) => !COMPARED.test(file.replace(/^[^/]*\//, '')));
}

function named(change: OtherFile['change'], { file, text }: SourceFile): OtherFile {
  const title = /^(?:title|name): *(.+)$/m.exec(text)?.[1]?.trim();
  return { change, file, name: title ?? file };
}
