import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  creditCheckDigit,
  creditCodeFault,
  divisionCode,
  organisationCheckDigit,
} from './codes.ts';

const SIGNS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
/** Any code that is right, made by our own arithmetic: nobody's. */
const codes = fc
  .tuple(
    fc.array(fc.constantFrom(...SIGNS), { minLength: 8, maxLength: 8 }),
    fc.array(fc.constantFrom(...SIGNS), { minLength: 8, maxLength: 8 }),
  )
  .map(([head, organisation]) => {
    const body = `${head.join('')}${organisation.join('')}${organisationCheckDigit(organisation.join(''))}`;
    return `${body}${creditCheckDigit(body)}`;
  });

describe('check digits', () => {
  test('agree with the examples the standards print', () => {
    // GB 32100-2015, and GB 11714-1997 (D2143569-X).
    expect(creditCheckDigit('91350100M000100Y4')).toBe('3');
    expect(organisationCheckDigit('M000100Y')).toBe('4');
    expect(organisationCheckDigit('D2143569')).toBe('X');
    expect(creditCodeFault('91350100M000100Y43')).toBeUndefined();
  });

  test('of what is no code there are none', () => {
    for (const body of ['', '9135', '91350100M000100YO', 'a1350100M000100Y4'])
      expect(creditCheckDigit(body), body).toBeUndefined();
    expect(organisationCheckDigit('D214356x')).toBeUndefined();
  });
});

test('a right code has no fault', () => {
  fc.assert(fc.property(codes, (code) => creditCodeFault(code) === undefined));
});

test('one wrong sign is always found', () => {
  fc.assert(
    fc.property(codes, fc.nat(17), fc.constantFrom(...SIGNS), (code, place, sign) => {
      fc.pre(code[place] !== sign);
      return creditCodeFault(code.slice(0, place) + sign + code.slice(place + 1)) !== undefined;
    }),
  );
});

test('two neighbours changed about are always found', () => {
  fc.assert(
    fc.property(codes, fc.nat(16), (code, place) => {
      const [a = '', b = ''] = code.slice(place, place + 2);
      fc.pre(a !== b);
      const slip = code.slice(0, place) + b + a + code.slice(place + 2);
      return creditCodeFault(slip) !== undefined;
    }),
  );
});

test('the fault says which digit was expected, and that nothing is to be made up', () => {
  const says = (code: string) => creditCodeFault(code)?.join('；');
  expect(says('91350100M000100Y44')).toBe(
    '的最后一位是校验码，按前 17 位算应当是 3；至少有一位抄错了。请照着证书重抄一遍；没有证书就删掉这一行，不得编造',
  );
  expect(says('91350100M000100Y5X')).toContain('按前 8 位（第 9 至 16 位）算应当是 4');
  expect(says('91350100M000100YO3')).toContain('里不能有“O”');
  expect(says('9135')).toContain('要是 18 位，现在有 4 位');
});

test('the twelve digits of a township end in three zeros', () => {
  for (const code of ['341523100', '341523100000'])
    expect(divisionCode.safeParse(code).success, code).toBe(true);
  for (const code of ['341523', '341523100001', '34152310000'])
    expect(divisionCode.safeParse(code).success, code).toBe(false);
});
