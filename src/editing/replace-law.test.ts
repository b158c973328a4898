import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  countyWith,
  errorsAfter,
  refusalOf,
  revised,
  smallCounty,
  textIn,
} from '../../tests/helpers/editing.ts';
import { readContent } from '../register/folder.ts';
import type { MatterRecord } from '../schema/index.ts';
import { type NewBasis, type Replacement, readCitation, replaceLaw } from './replace-law.ts';
import { readReplacements } from './replacement-table.ts';

const BURNING = 'matters/huanjing/fenshao-jiegan.yaml';
const DAY_OF_CODE = '2026-08-15';
const LAST_DAY = '2026-08-14';
const OLD = { law: 'daqi-wuran-fangzhi-fa', article: '第一百一十九条第一款' };
const NEW = { law: 'shengtai-huanjing-fadian', article: '第一千一百三十一条第一款' };
const NEW_VERSION = /^ {2}- law: shengtai-huanjing-fadian\n(?: {4}.*\n)+/m;

/** The matter as it stood before the code, remarks included. */
const before = textIn(smallCounty(), BURNING)
  .replace(NEW_VERSION, '')
  .replace('    until: 2026-08-14\n', '')
  .replace('    role: 处罚\n', '    role: 处罚   # 罚则\n')
  .replace('lead:\n', '# 分工\nlead:\n');

test('the old version ends, the new one follows it unchecked, every other byte stays', () => {
  const county = smallCounty({ [BURNING]: before });
  const revision = revised(replaceLaw(county, [{ from: OLD, to: NEW }], DAY_OF_CODE));
  expect([...revision.changed.keys()]).toEqual([BURNING]);
  expect(revision.changed.get(BURNING)).toBe(
    before.replace('from: 2018-10-26\n', 'from: 2018-10-26\n    until: 2026-08-14\n').replace(
      '# 分工\n',
      `  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 处罚
    from: 2026-08-15
    empowers:
      - 县级部门
# 分工
`,
    ),
  );
  expect(errorsAfter(county, revision)).toEqual([]);
  expect(revision.says.join('\n')).toMatchInlineSnapshot(`
    "1 个事项换了依据，旧依据到 2026 年 8 月 14 日为止，新依据从 2026 年 8 月 15 日起。
    “露天焚烧秸秆的处罚”：《大气污染防治法》第一百一十九条第一款换成《生态环境法典》第一千一百三十一条第一款。
    新依据还没有核对，核对以后写 checked 和 checkedWith；罚款数额变了的，一句话、说了什么也要改。"
  `);
});

test('done twice, nothing is left to do', () => {
  const county = smallCounty({ [BURNING]: before });
  const once = revised(replaceLaw(county, [{ from: OLD, to: NEW }], DAY_OF_CODE));
  const again = smallCounty(Object.fromEntries(once.changed));
  expect(refusalOf(replaceLaw(again, [{ from: OLD, to: NEW }], DAY_OF_CODE))).toContain('已经换好');
  expect(refusalOf(replaceLaw(smallCounty(), [{ from: OLD, to: NEW }], DAY_OF_CODE))).toContain(
    '已经换好',
  );
});

test('a longer life written for the old version is cut', () => {
  const longer = before.replace('from: 2018-10-26\n', 'from: 2018-10-26\n    until: 2026-12-31\n');
  const county = smallCounty({ [BURNING]: longer });
  const { changed } = revised(replaceLaw(county, [{ from: OLD, to: NEW }], DAY_OF_CODE));
  expect(changed.get(BURNING)).toContain('    until: 2026-08-14\n');
  expect(changed.get(BURNING)).not.toContain('2026-12-31');
});

test('what cannot be is refused', () => {
  const county = smallCounty();
  const refuse = (from: Replacement['from'], to: Replacement['to'], day = DAY_OF_CODE) =>
    refusalOf(replaceLaw(county, [{ from, to }], day));
  expect(refuse({ ...OLD, law: 'daqi' }, NEW)).toContain('没有编号是 daqi 的法律文件');
  expect(refuse(OLD, NEW, '8-15')).toContain('--from');
  expect(refuse({ ...OLD, article: '第一条' }, NEW)).toContain('没有事项');
  expect(readCitation('daqi-wuran-fangzhi-fa：第一百一十九条')).toEqual({
    law: 'daqi-wuran-fangzhi-fa',
    article: '第一百一十九条',
  });
  expect(readCitation('daqi-wuran-fangzhi-fa:119')).toHaveProperty('refusal');
});

test('an article that was split gets all its heirs, and the old version ends once', () => {
  const county = smallCounty({ [BURNING]: before });
  const table = `
- old: { law: ${OLD.law}, article: ${OLD.article} }
  new: { law: ${NEW.law}, article: 第二百四十六条, role: 禁止, gist: 不许露天烧 }
- old: { law: ${OLD.law}, article: ${OLD.article} }
  new: { law: ${NEW.law}, article: ${NEW.article}, checked: 2026-11-21, checkedWith: 公开存本 }
`;
  const pairs = readReplacements(table, '对照.yaml');
  if ('refusal' in pairs) throw new Error(pairs.refusal);
  const revision = revised(replaceLaw(county, pairs, DAY_OF_CODE));
  expect(revision.changed.get(BURNING)).toContain(`    empowers: [县级部门]
  - law: shengtai-huanjing-fadian
    article: 第二百四十六条
    role: 禁止
    from: 2026-08-15
    gist: 不许露天烧
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 处罚
    from: 2026-08-15
    checked: 2026-11-21
    checkedWith: 公开存本
    empowers:
      - 县级部门
`);
  expect(errorsAfter(county, revision)).toEqual([]);
  expect(revision.says[1]).toBe(
    '“露天焚烧秸秆的处罚”：《大气污染防治法》第一百一十九条第一款换成《生态环境法典》第二百四十六条、《生态环境法典》第一千一百三十一条第一款。',
  );
});

test('a table that cannot be used is refused in a sentence', () => {
  const refuse = (text: string) => {
    const read = readReplacements(text, '对照.yaml');
    return 'refusal' in read ? read.refusal : undefined;
  };
  const old = '- old: { law: a, article: 第一条 }\n  new: ';
  expect([
    refuse('old: 甲'),
    refuse('- old: a:第一条'),
    refuse(`${old}{ law: b }`),
    refuse(`${old}{ law: b, article: 第二条, from: 2026-08-15 }`),
    refuse(`${old}{ law: b, article: 第二条, says: 甲 }`),
    refuse(`${old}{ law: b, article: 第二条, checked: 昨天 }`),
    refuse('- old: { law: a, role: 处罚 }\n  new: { law: b, article: 第二条 }'),
    refuse('- [') !== undefined,
  ]).toMatchInlineSnapshot(`
    [
      "对照.yaml 要写成一条一条的：- old: …，new: …",
      "对照.yaml 第 1 条：要写 old（旧条款）和 new（新条款）两段",
      "对照.yaml 第 1 条：新条款要写 article，例如 第一千一百三十一条第一款",
      "对照.yaml 第 1 条：新条款不写 from，起止日由 --from 定",
      "对照.yaml 第 1 条：新条款不认识 says",
      "对照.yaml 第 1 条：新条款的 checked（核对日期）不合要求",
      "对照.yaml 第 1 条：旧条款只写 law 和 article，不写 role",
      true,
    ]
  `);
});

test('the recodification of the demonstration county by command is the committed one, byte for byte', () => {
  const { files } = readContent('content');
  const committed = new Map<string, string>();
  const before: Record<string, string> = {};
  const table: Replacement[] = [];
  for (const { path, text } of files.filter((f) => f.path.startsWith('matters/'))) {
    const { basis = [] } = parse(text) as MatterRecord;
    const old = basis.filter((b) => b.until === LAST_DAY);
    const heirs = basis.filter((b) => b.from === DAY_OF_CODE);
    // Where nothing ended, an article came to what was there before: that is no replacement.
    if (old.length === 0) continue;
    expect(old, path).toHaveLength(1);
    const [{ law, article } = { law: '' }] = old;
    for (const { from, ...to } of heirs)
      table.push({ from: { law, ...(article ? { article } : {}) }, to: to as NewBasis });
    committed.set(path, text);
    before[path] = text
      .replace(`    until: ${LAST_DAY}\n`, '')
      .replace(new RegExp(NEW_VERSION, 'gm'), (version) =>
        // Discretion rests on the code too, and has no days.
        version.includes(`\n    from: ${DAY_OF_CODE}\n`) ? '' : version,
      );
    expect(before[path]).not.toMatch(/(?:until|from): 2026-08-1[45]/);
  }
  expect(committed.size).toBeGreaterThanOrEqual(16);
  const { changed } = revised(replaceLaw(countyWith(files, before), table, DAY_OF_CODE));
  expect([...changed.keys()].sort()).toEqual([...committed.keys()].sort());
  for (const [path, text] of committed) expect(changed.get(path), path).toBe(text);
});
