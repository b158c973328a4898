/** For tests only: the small county of tests/fixtures, with some files laid over it. */
import { join } from 'node:path';
import { readIndex } from '../../src/law/index.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';
import type { Register } from '../../src/register/index.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/small-county');
const original = readContent(FOLDER).files;
const read = contentReader(undefined, null);

/** The text of one file of the small county, to edit with `replace`. */
export function textOf(path: string): string {
  const file = original.find((f) => f.path === path);
  if (!file) throw new Error(`no ${path} in the small county`);
  return file.text;
}

/** The register with these files changed or added, read with this index; `null` takes a file away. */
export function registerWith(
  overlay: Readonly<Record<string, string | null>> = {},
  lawIndex?: string,
): Register {
  const kept = original.filter((file) => !(file.path in overlay));
  const laid = Object.entries(overlay).flatMap(([path, text]) =>
    text === null ? [] : [{ path, file: `content/${path}`, text }],
  );
  const index = lawIndex === undefined ? undefined : readIndex(lawIndex);
  const { register, problems } = read([...kept, ...laid], 'content', [], index);
  const [first] = problems;
  if (!register || first) throw new Error(first?.message ?? 'unreadable');
  return register;
}

/** A record that must be there. */
export function the<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** A document by which a department takes back what stood on no list. */
export const RECALLING = `id: xian-shouhui-2025
title: 关于收回部分事项的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2025-07-10
from: 2025-08-01
summary: 收回一件事。
recalled:
  - name: 特种设备检查
    by: huanbao-ju
    how: 按计划检查
    why: 技术承接难
    towns:
      - shanqian
`;
