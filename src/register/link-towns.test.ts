import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentReader, readContent } from './folder.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const { files } = readContent(FOLDER);

const merged = (id: string, name: string, into: string) => ({
  path: `towns/${id}/town.yaml`,
  text: `id: ${id}
name: ${name}
government: ${name}人民政府
kind: 镇
area: 城乡
status: 已并入
merged:
  town: ${into}
  on: 2026-10-01
  decision: sheng-fuquan-2023
`,
});

function read(...towns: readonly ReturnType<typeof merged>[]) {
  const laid = towns.map((town) => ({ ...town, file: `content/${town.path}` }));
  const kept = files.filter(({ path }) => !towns.some((town) => town.path === path));
  const { register, problems } = contentReader()([...kept, ...laid], 'content');
  return {
    into: (id: string) => register?.towns.get(id)?.merged?.into.id,
    circles: problems
      .filter(({ message }) => message.includes('回到'))
      .map(({ at, message }) => `${at.file}:${at.line} ${message}`),
  };
}

test('a town merged into itself is reported, and not merged', () => {
  const { into, circles } = read(merged('hebian', '河边乡', 'hebian'));
  expect(circles).toMatchInlineSnapshot(`
    [
      "content/towns/hebian/town.yaml:8 河边乡写的是并入河边乡，一路并下去又回到河边乡",
    ]
  `);
  expect(into('hebian')).toBeUndefined();
});

test('two towns merged into each other are both reported; a third that leads to them keeps its merger', () => {
  const { into, circles } = read(
    merged('hebian', '河边乡', 'shanqian'),
    merged('shanqian', '山前镇', 'hebian'),
    merged('laojie', '老街镇', 'hebian'),
  );
  expect(circles).toMatchInlineSnapshot(`
    [
      "content/towns/hebian/town.yaml:8 河边乡写的是并入山前镇，一路并下去又回到河边乡",
      "content/towns/shanqian/town.yaml:8 山前镇写的是并入河边乡，一路并下去又回到山前镇",
    ]
  `);
  expect([into('hebian'), into('shanqian'), into('laojie')]).toEqual([
    undefined,
    undefined,
    'hebian',
  ]);
});
