import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { decidedInMatter, decidedOn, decidedPath, decidedYears } from './decided.ts';
import { complaintsOn, enforcementOn } from './enforcement.ts';

const entry = (
  number: string,
  decided: string,
  published: string,
  rest = '',
) => `- number: ${number}
  kind: 行政处罚
  decided: ${decided}
  published: ${published}
  state: 公开
  matter: fenshao-jiegan
  inNameOf: 山前镇人民政府
  party: 自然人
  result: 烧秸秆，罚款 500 元
  fine: 500
${rest}`;
const GONE = `- number: 石山罚决〔2026〕3号
  kind: 行政处罚
  decided: 2026-06-01
  published: 2026-06-05
  state: 已撤回
  withdrawn: { how: 撤销, since: 2026-07-01, on: 2026-07-20, reason: 复议撤销 }
`;
const register = registerWith({
  'decided/shanqian/2025.yaml': entry('石山罚决〔2025〕1号', '2025-05-12', '2025-05-19'),
  'decided/shanqian/2026.yaml':
    entry('石山罚决〔2026〕1号', '2026-05-12', '2026-05-19') +
    entry('石山罚决〔2026〕2号', '2026-05-13', '2026-08-19') +
    GONE,
  'reviews/shanqian/2026-q3.yaml': `reported: 2026-10-10
filed: 5
closed: 4
fines: 900
reconsideration: { count: 1, upheld: 1, changed: 0, revoked: 0 }
litigation: { count: 0, upheld: 0, changed: 0, revoked: 0 }
complaints: { count: 3, charges: 0, fines: 1, inspections: 2, seizures: 0, urged: 1, advised: 0, ordered: 0 }
`,
});
const matter = register.matters.get('fenshao-jiegan');
if (!matter) throw new Error('no matter');

test('a decision is read from the day it is published on, a tombstone from the day it was withdrawn', () => {
  const numbers = (day: string) =>
    decidedOn(register, day, 2026).map(({ entry: { number, state } }) => `${number} ${state}`);
  expect(numbers('2026-05-18')).toEqual([]);
  expect(numbers('2026-07-19')).toEqual(['石山罚决〔2026〕1号 公开']);
  expect(numbers('2026-11-21')).toEqual([
    '石山罚决〔2026〕3号 已撤回',
    '石山罚决〔2026〕2号 公开',
    '石山罚决〔2026〕1号 公开',
  ]);
  expect([...decidedInMatter(register, matter, '2026-11-21')]).toEqual([
    [2026, 2],
    [2025, 1],
  ]);
});

test('the latest year has the first address, and no year is there before something was published', () => {
  expect(decidedYears(register, '2026-01-01')).toEqual([2025]);
  expect(decidedPath(register, '2026-01-01', 2025)).toBe('/decided/');
  expect(decidedPath(register, '2026-11-21', 2025)).toBe('/decided/2025/');
  expect(decidedYears(register, '2025-05-18')).toEqual([]);
});

test('a year is counted by kind and town: what was withdrawn was made, what was late is told', () => {
  const [latest] = enforcementOn(register, '2026-11-21');
  expect(latest?.all).toEqual({
    kinds: { 行政处罚: 3 },
    total: 3,
    fines: 1000,
    withdrawn: 1,
    late: 2,
  });
  expect(latest?.towns.map(({ town, sum }) => [town.id, sum.total])).toEqual([['shanqian', 3]]);
});

test('complaints are counted from the day they were reported on', () => {
  expect(complaintsOn(register, '2026-10-09')).toEqual([]);
  expect(
    complaintsOn(register, '2026-10-10').map(({ year, all }) => [year, all.count, all.urged]),
  ).toEqual([[2026, 3, 1]]);
});
