/** docs/what-must-be-published.md names pages, data, commands and rules that are there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_FILES, isRecordTable } from '../../src/exchange/index.ts';
import { RULES } from '../../src/rules/index.ts';

const TWELVE =
  '权责清单 履职事项清单 准入与退回 行政检查事项 年度检查计划与频次上限 免罚清单 裁量基准 执法人员 执法决定与撤回 执法统计年报 委托书 村级证明'.split(
    ' ',
  );
const rows = readFileSync('docs/what-must-be-published.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| 哪一样'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const coded = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, said = '']) => said);
const rules = new Set(RULES.map(({ id }) => id));
const data = new Set(DATA_FILES.map(({ path }) => path.replace('/data/v1/', '')));
const pages = globSync('src/pages/**/*.astro').map((file) =>
  file.replace(/^src\/pages|(?:\/index)?\.astro$/g, '').replaceAll(/\[(?:\.\.\.)?\w+\]/g, '*'),
);

test('the twelve are there', () => {
  expect(rows.map(([, name]) => name)).toEqual(TWELVE);
});

test.each(rows)('%s%s', (_, name, why, page, file, out, back, checks) => {
  expect(why, name).not.toBe('');
  for (const route of coded(page)) {
    const path = route.replace(/\/$/, '').replaceAll(/\{\w+\}|lvzhi|powers/g, '*');
    const found = pages.some(
      (one) => one === path || one === `${path}/*` || one === route.replace(/\/$/, ''),
    );
    expect(found || existsSync(`src/pages${route}`), route).toBe(true);
  }
  for (const one of coded(file)) expect([...data], one).toContain(one);
  for (const one of [...coded(out), ...coded(back)]) {
    const [, table] = /--table (\S+)/.exec(one) ?? [];
    if (table !== undefined) expect(isRecordTable(table), one).toBe(true);
    else if (/\.xlsx$/.test(one)) expect([...data], one).toContain(one);
    else expect(one).toMatch(/^(?:im|ex)port(?: --list)?$/);
  }
  expect(coded(checks).length, name).toBeGreaterThan(0);
  for (const rule of coded(checks)) expect([...rules], rule).toContain(rule);
});
