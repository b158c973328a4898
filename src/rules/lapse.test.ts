import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerWith, TEST_DAY, textOf } from '../../tests/helpers/rules.ts';
import { addDays } from '../answers/index.ts';
import { readContent } from '../register/folder.ts';
import { RULES } from './index.ts';
import { checkRegister } from './run.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const AGREEMENT = 'agreements/weituo-caifa.yaml';

function demonstration() {
  const { register } = readContent('content');
  if (!register) throw new Error('no register');
  return register;
}

const errorsOn = (register: ReturnType<typeof demonstration>, day: string) =>
  checkRegister(register, day, RULES).filter(({ severity }) => severity === 'error');

describe('the demonstration county', () => {
  const county = demonstration();
  const lastEdit = county.site.today ?? TEST_DAY;

  test('is publishable on the day of its last edit', () => {
    expect(errorsOn(county, lastEdit)).toEqual([]);
  });

  test('and on every later day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 * 366 }), (days) => {
        expect(errorsOn(county, addDays(lastEdit, days))).toEqual([]);
      }),
      // Three hundred of them in `npm run test:clocks`.
      { numRuns: 50 },
    );
  });
});

test('days that go by make errors fewer, never more', () => {
  const broken = registerWith({
    [AGREEMENT]: textOf(AGREEMENT).replace('until: 2028-01-31', 'until: 2027-03-31'),
    'towns/hebian/officers.yaml': null,
  });
  const names = (day: string) =>
    new Set(errorsOn(broken, day).map(({ rule, target }) => `${rule} ${target}`));
  fc.assert(
    fc.property(
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: 0, max: 5000 }),
      (start, later) => {
        const day = addDays(TEST_DAY, start);
        const before = names(day);
        for (const name of names(addDays(day, later))) expect([...before]).toContain(name);
      },
    ),
    { numRuns: 100 },
  );
});

test('what was wrong from its first day is an error for good', () => {
  const late = registerWith({
    [POWERS]: `- matter: caifa-xuke
  mode: 委托
  from: 2028-03-01
  agreement: weituo-caifa
  office: zhifa
  usage: 正常运行
`,
  });
  for (const day of [TEST_DAY, '2036-02-29'])
    expect(errorsOn(late, day).map(({ rule }) => rule)).toContain('entrustment-in-force');
});

test('a claim that begins later is judged when it is written', () => {
  const claim = (from: string) => ({
    'towns/hebian/officers.yaml': null,
    'towns/hebian/powers.yaml': `- matter: fenshao-jiegan
  mode: 直接赋权
  from: ${from}
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`,
  });
  expect(errorsOn(registerWith(claim('2027-03-01')), TEST_DAY).map(({ rule }) => rule)).toContain(
    'two-certified-officers',
  );
});
