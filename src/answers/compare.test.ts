import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { compareTowns } from './compare.ts';

const picture = (day: string, overlay: Record<string, string> = {}) =>
  compareTowns(registerWith(overlay), day).domains.flatMap(({ id, matters }) =>
    matters.map(({ matter, cells, held }) => [id, matter.id, cells, held]),
  );

test('a row per matter, a cell per town, nothing where the county does it', () => {
  expect(picture('2026-11-21')).toEqual([
    ['huanjing', 'fenshao-jiegan', ['直接赋权', '直接赋权'], 2],
    ['linye', 'caifa-xuke', [undefined, '委托'], 1],
    ['minzheng', 'faxian-jiuzhu', ['法定', '法定'], 2],
    ['minzheng', 'dibao-shenqing', ['法定', '法定'], 2],
  ]);
  expect(compareTowns(registerWith(), '2026-11-21').counts).toEqual([3, 4]);
});

test('what has ended says so and is not counted', () => {
  const path = 'towns/shanqian/powers.yaml';
  const overlay = {
    [path]: textOf(path).replace('from: 2023-03-01', 'from: 2023-03-01\n  until: 2025-07-31'),
  };
  expect(picture('2026-11-21', overlay)[0]).toEqual([
    'huanjing',
    'fenshao-jiegan',
    ['直接赋权', '已结束'],
    1,
  ]);
});

test('where the law does not reach a town, the cell says so', () => {
  const path = 'matters/linye/caifa-xuke.yaml';
  const city = { [path]: textOf(path).replace('area: 城乡', 'area: 仅城市') };
  expect(picture('2026-11-21', city)[1]).toEqual(['linye', 'caifa-xuke', ['不适用', '委托'], 1]);
});
