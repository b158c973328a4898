import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { governing, lawInTime } from './lighter.ts';

const PATH = 'matters/huanjing/fenshao-jiegan.yaml';
const ACROSS = { act: '2026-08-10', decision: '2026-09-10' };

/** One line of a discretion table. */
const line = (min: number, max: number, target = '') =>
  `      - unit: 元\n${target ? `        target: ${target}\n` : ''}        statutory: { min: ${min}, max: ${max} }\n        tiers: [{ level: 一般, when: 甲, range: { min: ${min}, max: ${max} } }, { level: 较重, when: 乙, measure: 从重 }]\n`;

/** The penalty for burning straw with these lines under the old law and under the Code. */
function matterWith(old: string, now: string) {
  const text = textOf(PATH);
  const table = (law: string, article: string, lines: string) =>
    lines ? `  - law: ${law}\n    article: ${article}\n    scales:\n${lines}` : '';
  const tables =
    table('daqi-wuran-fangzhi-fa', '第一百一十九条第一款', old) +
    table('shengtai-huanjing-fadian', '第一千一百三十一条第一款', now);
  const head = text.slice(0, text.indexOf('discretion:'));
  return the(registerWith({ [PATH]: `${head}discretion:\n${tables}` }).matters, 'fenshao-jiegan');
}

const chosen = (old: string, now: string, days = ACROSS, traits = {}) =>
  governing(lawInTime(matterWith(old, now), days, traits)).map(
    ({ basis, fine }) => `${basis.law.short} ${fine?.min}-${fine?.max}`,
  );

test('done and decided under one law: that law, and nothing to compare', () => {
  const days = { act: '2026-08-10', decision: '2026-08-14' };
  expect(lawInTime(matterWith(line(500, 2000), line(100, 200)), days).kind).toBe('没有变');
  expect(chosen(line(500, 2000), line(100, 200), days)).toEqual(['大气污染防治法 500-2000']);
  const after = { act: '2026-08-15', decision: '2026-09-10' };
  expect(chosen(line(500, 2000), line(100, 200), after)).toEqual(['生态环境法典 100-200']);
});

test('the new law punishes more: the one of the day of the act', () => {
  expect(chosen(line(100, 500), line(100, 1000))).toEqual(['大气污染防治法 100-500']);
});

test('the new law punishes less: the new one', () => {
  expect(chosen(line(500, 20_000), line(500, 5000))).toEqual(['生态环境法典 500-5000']);
});

test('both the same: the one of the day of the act', () => {
  expect(chosen(line(500, 2000), line(500, 2000))).toEqual(['大气污染防治法 500-2000']);
});

test('each heavier at one end: nobody can say without the case', () => {
  expect(chosen(line(0, 2000), line(500, 1000))).toEqual([]);
});

test('an amount the register does not know is never guessed', () => {
  const law = lawInTime(matterWith('', line(500, 2000)), ACROSS);
  expect(law).toMatchObject({ kind: '变了', compared: [{ lighter: '不能算' }] });
  expect(governing(law)).toEqual([]);
});

test('a new law with steps is compared step by step, and the traits of the case choose the step', () => {
  const steps = line(500, 5000, '初次查处的') + line(5000, 20_000, '拒不改正的');
  const law = lawInTime(matterWith(line(500, 20_000), steps), ACROSS);
  expect(law.kind === '变了' && law.compared.map((c) => [c.cases, c.lighter])).toEqual([
    ['改正了的', '新'],
    ['拒不改正的', '旧'],
  ]);
  const one = (corrected: boolean) => chosen(line(500, 20_000), steps, ACROSS, { corrected });
  expect(one(true)).toEqual(['生态环境法典 500-5000']);
  expect(one(false)).toEqual(['大气污染防治法 500-20000']);
});

test('people and enterprises are compared apart', () => {
  const old = line(200, 2000, '个人') + line(10_000, 50_000, '单位');
  const now = line(300, 2000, '个人') + line(5000, 50_000, '单位');
  expect(chosen(old, now, ACROSS, { person: '个人' })).toEqual(['大气污染防治法 200-2000']);
  expect(chosen(old, now, ACROSS, { person: '单位' })).toEqual(['生态环境法典 5000-50000']);
  expect(chosen(old, now)).toHaveLength(2);
});

test('where no provision of the day of the act is known, none governs', () => {
  const law = lawInTime(matterWith(line(1, 2), line(1, 2)), {
    act: '2018-01-01',
    decision: '2026-09-10',
  });
  expect(law.kind).toBe('之前没有');
  expect(governing(law)).toEqual([]);
});

test('what governs is never heavier at both ends than what does not', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  fc.assert(
    fc.property(range, range, (old, now) => {
      const law = lawInTime(matterWith(line(old.min, old.max), line(now.min, now.max)), ACROSS);
      const [taken] = governing(law);
      if (!taken?.fine) return old.min < now.min !== old.max < now.max;
      return [old, now].every(
        ({ min, max }) => (taken.fine?.min ?? 0) <= min && (taken.fine?.max ?? 0) <= max,
      );
    }),
    { numRuns: 60 },
  );
});
