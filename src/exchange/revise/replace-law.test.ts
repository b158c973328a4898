import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../register/index.ts';
import { type Basis, isArticle, type MatterRecord } from '../../schema/index.ts';
import { type Replacement, readCitation, replaceLaw } from './replace-law.ts';
import { countyWith, errorsAfter, refusalOf, revised, smallCounty, textIn } from './testing.ts';

const BURNING = 'matters/huanjing/fenshao-jiegan.yaml';
const DAY_OF_CODE = '2026-08-15';
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

test('the recodification of the demonstration county comes out as the lawyers wrote it', () => {
  const { files } = readContent('content');
  const code = 'shengtai-huanjing-fadian';
  const overlay: Record<string, string> = {};
  const wanted = new Map<string, readonly Basis[]>();
  const pairs = new Map<string, Replacement>();
  for (const { path, text } of files.filter((f) => f.path.startsWith('matters/'))) {
    const { basis } = parse(text) as MatterRecord;
    const fresh = basis.filter((b) => b.law === code && b.from === DAY_OF_CODE);
    const old = basis.filter((b) => b.until === '2026-08-14' && b.role === '处罚');
    const heirs = fresh.filter((b) => b.role === '处罚');
    // One article for one: where a person split or joined articles, no command knows how.
    if (old.length !== 1 || heirs.length !== 1) continue;
    const [was, is] = [old[0] as Basis, heirs[0] as Basis];
    if (!isArticle(was.article ?? '') || !isArticle(is.article ?? '')) continue;
    overlay[path] = text
      .replace(/^ {2}- law: shengtai-huanjing-fadian\n(?: {4}.*\n)+/gm, (version) =>
        version.includes('role: 处罚') ? '' : version,
      )
      .replace('    until: 2026-08-14\n', '');
    wanted.set(path, basis);
    const from = { law: was.law, article: was.article ?? '' };
    pairs.set(JSON.stringify(from), { from, to: { law: code, article: is.article ?? '' } });
  }
  expect(wanted.size).toBeGreaterThanOrEqual(10);
  const county = countyWith(files, overlay);
  const { changed } = revised(replaceLaw(county, [...pairs.values()], DAY_OF_CODE));
  const essence = (basis: readonly Basis[]) =>
    basis.map(({ law, article, role, from, until }) => ({ law, article, role, from, until }));
  for (const [path, basis] of wanted)
    expect(essence((parse(changed.get(path) ?? '') as MatterRecord).basis), path).toEqual(
      essence(basis),
    );
}, 30_000);
