import { expect, test } from 'vitest';
import { readContent } from '../register/folder.ts';
import type { Register } from '../register/index.ts';
import { type Against, listsAgainst } from './against.ts';
import { replyTo, requestFor } from './papers.ts';
import { screen } from './screen.ts';

const { register } = readContent('content') as { register: Register };
const DAY = '2026-11-29';
const town = register.towns.get('linhe');
const against = listsAgainst(register, DAY, town) as Against;
const TITLE = '关于两件事的通知';
const hits = screen(
  register,
  '请各乡镇宣传节约用水。\n请各乡镇推广某某软件下载。',
  DAY,
  against.towns,
);

/** All words of a sheet. */
const wordsOf = (sheet: ReturnType<typeof replyTo>) => JSON.stringify(sheet);

test('the reply tells apart what stands on the list and what does not, in the words of the notice', () => {
  const { organ, blocks } = replyTo(hits, TITLE, against);
  expect(organ).toBe('临河镇人民政府');
  const tables = blocks.filter((block) => block.block === '表格');
  expect(tables.map(({ rows }) => rows.map(([quote]) => quote))).toEqual([
    ['请各乡镇宣传节约用水'],
    ['请各乡镇推广某某软件下载'],
  ]);
});

test('the request asks for what is on no list, and leaves basis and reason to who asks', () => {
  const sheet = requestFor(hits, TITLE, against);
  expect(wordsOf(sheet)).toContain('推广某某软件下载');
  expect(wordsOf(sheet)).not.toContain('节约用水');
  const cells = sheet.blocks.flatMap((block) => (block.block === '填表' ? block.rows.flat() : []));
  const left = cells.filter(({ piece }) => piece.text === '').map(({ label }) => label);
  expect(left).toContain('法律、法规、规章依据（写到条）');
  expect(left).toContain('为什么要乡镇办');
});
