import { expect, test } from 'vitest';
import { errorsAfter, smallCounty, textIn } from '../../tests/helpers/editing.ts';
import { compareStatutes, readStatute } from '../law/index.ts';
import { proposeLaw } from './propose-law.ts';
import type { Refusal } from './revision.ts';

const BURNING = 'matters/huanjing/fenshao-jiegan.yaml';
const OLD_LAW = 'laws/daqi-wuran-fangzhi-fa.yaml';
const FROM = '2026-08-15';
const NEW_VERSION = /^ {2}- law: shengtai-huanjing-fadian\n(?: {4}.*\n)+/m;
/** The small county before the code: one basis and a scale that rests on it. */
const before = textIn(smallCounty(), BURNING)
  .replace(NEW_VERSION, '')
  .replace('    until: 2026-08-14\n', '')
  .replace(
    '  - law: shengtai-huanjing-fadian\n    article: 第一千一百三十一条第一款\n    scales',
    '  - law: daqi-wuran-fangzhi-fa\n    article: 第一百一十九条第一款\n    scales',
  );
const county = smallCounty({
  [BURNING]: before,
  [OLD_LAW]: textIn(smallCounty(), OLD_LAW)
    .replace(/^(?:status|until|by|byArticle): .*\n/gm, '')
    .concat('status: 有效\n'),
});

const FINE = (bound: string) =>
  `在街心公园烤玉米、烤红薯的，由公园管理处责令改正，处五百元以上${bound}元以下的罚款。`;
const old = readStatute(
  `第一百一十八条　别的事。\n第一百一十九条　${FINE('二千')}`,
  '中华人民共和国大气污染防治法',
);
const code = (bound: string, more = '') =>
  readStatute(
    `第九条　玉米由大家分着吃。\n第十条　${FINE(bound)}${more}\n第十一条　《中华人民共和国大气污染防治法》同时废止。`,
    '中华人民共和国生态环境法典',
  );
const proposed = (now: ReturnType<typeof code>) => {
  const comparison = compareStatutes([old], [now], () => ['第一百一十九条第一款']);
  const planned = proposeLaw(county, comparison, FROM);
  if ('refusal' in planned) throw new Error(planned.refusal);
  return planned;
};

test('what is sure becomes a new basis; the scale goes with it where no sum changed; the old statute ends', () => {
  const planned = proposed(code('二千'));
  const text = planned.changed.get(BURNING) ?? '';
  expect(text).toContain('    until: 2026-08-14\n');
  expect(text).toContain(
    '  - law: shengtai-huanjing-fadian\n    article: 第十条\n    role: 处罚\n    from: 2026-08-15\n',
  );
  expect(text).toContain('  - law: shengtai-huanjing-fadian\n    article: 第十条\n    scales:\n');
  expect(planned.changed.get(OLD_LAW)).toMatch(
    /status: 已废止\nuntil: 2026-08-14\nby: shengtai-huanjing-fadian\nbyArticle: 第十一条\n/,
  );
  expect(planned.unsure).toEqual([]);
  expect(errorsAfter(county, planned)).toEqual([]);
});

test('where a fine changed the scale is left to people, and 从旧兼从轻 is told', () => {
  const { changed, says } = proposed(code('五千'));
  expect(changed.get(BURNING)?.match(/scales:/g)).toHaveLength(1);
  expect(says.join('\n')).toContain('裁量基准要照新依据另写一份：“露天焚烧秸秆的处罚”');
  expect(says.join('\n')).toContain('从旧兼从轻');
});

test('what is unsure changes nothing, and the old statute does not end', () => {
  const now = readStatute(
    '第一条　烤红薯由摊主看火。\n第二条　《中华人民共和国大气污染防治法》同时废止。',
    '中华人民共和国生态环境法典',
  );
  const { changed, unsure, says } = proposed(now);
  expect([[...changed.keys()], unsure.length]).toEqual([[], 1]);
  expect(says).toContain('《大气污染防治法》还有 1 条不确定，没有改成已废止。');
});

test('a text that begins on another day is left alone, a statute without a record is asked for', () => {
  const early = { ...code('二千'), from: '2020-01-01' };
  const { changed, says } = proposed(early);
  expect([changed.size, says]).toEqual([
    0,
    ['《中华人民共和国生态环境法典》的新文本 2020-01-01 起施行，不是 --from 那天：没有改。'],
  ]);
  const foreign = { ...code('二千'), title: '玉米法典' };
  const comparison = compareStatutes([old], [foreign], () => ['第一百一十九条第一款']);
  expect((proposeLaw(county, comparison, FROM) as Refusal).refusal).toBe(
    'content/laws/ 里还没有《玉米法典》，先 npm run new law',
  );
});
