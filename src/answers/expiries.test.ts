import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { exceptionsPast, exceptionsPastFor, expiries } from './expiries.ts';

const EXCEPTIONS = `- rule: licence-guide-complete
  target: matters/linye/caifa-xuke.yaml
  reason: 申请书正在印
  until: 2026-12-15
`;
const register = registerWith({ 'exceptions.yaml': EXCEPTIONS });

const shown = (from: string, to: string, of = register) =>
  expiries(of, from, to).map(({ kind, day }) => `${day} ${kind}`);

test('agreements, certificates and exceptions end, soonest first, on the last day that holds', () => {
  expect(shown('2026-12-15', '2028-12-31').slice(0, 3)).toEqual([
    '2026-12-15 例外',
    '2028-01-31 委托',
    '2028-12-31 证件',
  ]);
  expect(shown('2026-12-16', '2026-12-30')).toEqual([]);
});

test('an agreement that was renewed ends nothing', () => {
  const path = 'agreements/weituo-caifa.yaml';
  const renewed = registerWith({
    'agreements/weituo-caifa-2028.yaml': textOf(path)
      .replace('id: weituo-caifa', 'id: weituo-caifa-2028\nrenews: weituo-caifa')
      .replace('from: 2026-02-01', 'from: 2028-02-01')
      .replace('until: 2028-01-31', 'until: 2030-01-31'),
  });
  expect(shown('2028-01-01', '2030-12-31', renewed).filter((one) => /委托/.test(one))).toEqual([
    '2030-01-31 委托',
  ]);
});

test('an exception marks its record from the day after its last one', () => {
  const matter = the(register.matters, 'caifa-xuke');
  const other = the(register.matters, 'fenshao-jiegan');
  expect(exceptionsPastFor(register, '2026-12-15', matter)).toEqual([]);
  expect(exceptionsPastFor(register, '2026-12-16', other, matter)).toHaveLength(1);
  expect(exceptionsPastFor(register, '2026-12-16', other, undefined)).toEqual([]);
  expect(exceptionsPast(register, '2026-12-16')).toHaveLength(1);
});
