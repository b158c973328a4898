import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { leastFine } from './least-fine.ts';

const PATH = 'matters/huanjing/fenshao-jiegan.yaml';
const NOW = { act: '2026-11-21', decision: '2026-11-21' };
const BEFORE = { act: '2026-08-14', decision: '2026-11-21' };

const scale = (min: number, target = '') =>
  `      - unit: 元\n${target && `        target: ${target}\n`}        statutory: { min: ${min}, max: 9000 }\n        tiers: [{ level: 一般, when: 甲, range: { min: ${min}, max: 9000 } }, { level: 较重, when: 乙, measure: 从重 }]\n`;
/** The small county with these scales of the old law, and the new law's own, from 500 yuan, or those. */
const fined = (old: readonly string[], now: readonly string[] = [scale(500)]) =>
  the(
    registerWith({
      [PATH]: `${textOf(PATH).split('discretion:')[0]}discretion:
  - law: daqi-wuran-fangzhi-fa
    article: 第一百一十九条第一款
    scales:
${old.join('')}  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    scales:
${now.join('')}`,
    }).matters,
    'fenshao-jiegan',
  );

test('an act of earlier days is fined from the least sum of the law that governs it', () => {
  const milder = fined([scale(100)]);
  expect(leastFine(milder, NOW, '个人')).toBe(500);
  expect(leastFine(milder, BEFORE, '个人')).toBe(100);
  expect(leastFine(fined([scale(2000)]), BEFORE, '个人')).toBe(500);
});

test('each party has its own, and who is met first has not refused yet', () => {
  const apart = fined([scale(100)], [scale(300, '个人'), scale(5000, '单位')]);
  expect([leastFine(apart, NOW, '个人'), leastFine(apart, NOW, '单位')]).toEqual([300, 5000]);
  const refusing = fined([scale(100)], [scale(5000, '初次'), scale(200, '拒不改正的')]);
  expect(leastFine(refusing, NOW, '个人')).toBe(5000);
  expect(leastFine(fined([scale(100)], [scale(700, '拒不改正的')]), NOW, '个人')).toBe(700);
});

test('where nobody can tell which law is lighter either may govern; where none is known no sum is', () => {
  const mixed = fined([scale(100).replaceAll('9000', '99000')]);
  expect(leastFine(mixed, BEFORE, '个人')).toBe(100);
  expect(leastFine(mixed, { ...NOW, act: '2001-01-01' }, '个人')).toBe(0);
});
