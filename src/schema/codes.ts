/**
 * Official codes and their check digits. A code that belongs to nobody is worse than none: it is either copied from
 * the certificate or left out, and a slip in copying shows in the check digit wherever the standard defines one.
 *
 * - 统一社会信用代码, GB 32100-2015: 18 signs, the last one checks the others (mod 31); signs 9–17 are an
 *   organisation code with a check digit of its own, GB 11714-1997 (mod 11).
 * - 区划代码, GB/T 10114 and the statistical rules: no check digit; of a township's 12 digits the last three are 000.
 * - 事项编码, GB/T 39554.1-2020: no check digit that we know of, so only length and alphabet are held.
 */
import * as z from 'zod';

/** The 31 signs of GB 32100-2015: no I, O, S, V, Z, which look like digits or each other. A sign's place is its value. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** The 36 signs of GB 11714-1997. */
const ORGANISATION_SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check digit of the first 17 signs of a 统一社会信用代码; undefined for other signs or another length. */
export function creditCheckDigit(body: string): string | undefined {
  if (body.length !== 17) return undefined;
  let sum = 0;
  let weight = 1;
  for (const sign of body) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return undefined;
    sum += value * weight;
    // The weight of place i is 3 to the power of i - 1, modulo 31.
    weight = (weight * 3) % 31;
  }
  return SIGNS[(31 - (sum % 31)) % 31];
}

/** Check digit of the first 8 signs of an organisation code; undefined for other signs or another length. */
export function organisationCheckDigit(body: string): string | undefined {
  if (body.length !== 8) return undefined;
  let sum = 0;
  for (const [i, sign] of [...body].entries()) {
    const value = ORGANISATION_SIGNS.indexOf(sign);
    if (value < 0) return undefined;
    sum += value * (ORGANISATION_WEIGHTS[i] ?? 0);
  }
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}

/** What is wrong with a 统一社会信用代码, as the end of a sentence and the way out; undefined when nothing is. */
export function creditCodeFault(
  code: string,
): readonly [expected: string, hint: string] | undefined {
  if (code.length !== 18) return [`要是 18 位，现在有 ${code.length} 位`, COPY];
  const odd = [...code].find((sign) => !SIGNS.includes(sign));
  if (odd !== undefined)
    return [
      `里不能有“${odd}”，只用数字和大写字母，不用 I、O、S、V、Z`,
      `例如数字 0 不要写成 O。${COPY}`,
    ];
  const organisation = organisationCheckDigit(code.slice(8, 16));
  if (organisation !== code[16])
    return [
      `的第 17 位是主体标识码的校验码，按前 8 位（第 9 至 16 位）算应当是 ${organisation}`,
      `第 9 至 17 位里有一位抄错了。${COPY}`,
    ];
  const last = creditCheckDigit(code.slice(0, 17));
  if (last !== code[17])
    return [`的最后一位是校验码，按前 17 位算应当是 ${last}`, `至少有一位抄错了。${COPY}`];
  return undefined;
}
const COPY = '请照着证书重抄一遍；没有证书就删掉这一行，不得编造';

/** 统一社会信用代码, its check digits held. */
export const creditCode = z
  .string()
  .refine((code) => creditCodeFault(code) === undefined, { error: 'creditCode' })
  .meta({ pattern: '^[0-9A-HJ-NP-RTUWXY]{18}$' });

/** 9 digits (GB/T 10114), or the 12 of the statistical divisions, of which a township's last three are zeros. */
export const divisionCode = z.string().regex(/^\d{9}(?:000)?$/, { error: 'code' });

/** 12 signs: the same for a matter in all places. */
export const basicCode = z.string().regex(/^[0-9A-Z]{12}$/, { error: 'basicCode' });

/** 31 signs: a matter as one body carries it out; 33 with the number of the 业务办理项. */
export const implementCode = z
  .string()
  .regex(/^[0-9A-Z]{31}(?:[0-9A-Z]{2})?$/, { error: 'implementCode' });

/** Whatever a province has given out, as long as it is a code. */
export const provincialCode = z.string().regex(/^[0-9A-Za-z]+(?:[-.][0-9A-Za-z]+)*$/, {
  error: 'provincialCode',
});
