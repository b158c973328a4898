import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countyOf } from '../src/editing/index.ts';
import { contentReader, readContent } from '../src/register/folder.ts';
import { compareFor } from './comparing.ts';
import { patchOf } from './proposing.ts';
import { statutesAt } from './statutes-at.ts';

const OLD =
  '第一百一十九条　在街心公园烤玉米的，由公园管理处责令改正，处五百元以上二千元以下的罚款。\n';
const NEW = `第十条　玉米由大家分着吃。\n${OLD.replace('第一百一十九条', '第十一条').replace('二千', '五千')}`;

test('a folder of texts is read, and what the county cites is compared with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  mkdirSync(join(folder, 'old'));
  mkdirSync(join(folder, 'new'));
  writeFileSync(
    join(folder, 'old/中华人民共和国大气污染防治法.txt'),
    `${OLD}第一百二十条　没有人引用。\n`,
  );
  writeFileSync(join(folder, 'new/烤玉米法.md'), `# 烤玉米法\n${NEW}`);
  const [old, now] = ['old', 'new'].map((name) => statutesAt(join(folder, name)));
  if (!Array.isArray(old) || !Array.isArray(now)) throw new Error(`${old} ${now}`);
  const county = countyOf(
    readContent('tests/fixtures/small-county'),
    contentReader(undefined, null),
  );
  if ('refusal' in county) throw new Error(county.refusal);
  const { pairs } = compareFor(county, [old, now], '2026-08-01', false);
  expect(
    pairs.map(({ old, candidates: [first], changes }) => [
      old.cited,
      first?.place.cited,
      changes.amounts,
    ]),
  ).toEqual([
    ['第一百一十九条第一款', '第十一条', [{ unit: '元', old: '500-2000', new: '500-5000' }]],
  ]);
  // Once the old version has ended nobody cites it: every article is compared, and that is said.
  const later = compareFor(county, [old, now], '2026-09-01', false);
  expect([later.pairs.length, later.doubts]).toEqual([2, ['本县没有引用这里的旧法，各条都比了。']]);
  expect(statutesAt(join(folder, 'none'))).toContain('没有找到');
});

test('a patch names each file twice and holds what changed', () => {
  const files = [
    { path: 'laws/a.yaml', file: 'content/laws/a.yaml', text: 'id: a\nstatus: 有效\n' },
  ];
  const county = { files } as unknown as Parameters<typeof patchOf>[0];
  expect(
    patchOf(county, { changed: new Map([['laws/a.yaml', 'id: a\nstatus: 已废止\n']]) }),
  ).toMatchInlineSnapshot(`
    "--- a/content/laws/a.yaml
    +++ b/content/laws/a.yaml
    @@ -1,2 +1,2 @@
     id: a
    -status: 有效
    +status: 已废止
    "
  `);
});
