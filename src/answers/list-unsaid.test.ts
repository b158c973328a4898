import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { whoHandles } from './handles.ts';
import { notHeld } from './not-held.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const SITE = 'site.yaml';
const taking = { [SITE]: `${textOf(SITE).replace(/^level:.*\n/m, '')}\nlevel: 收录\n` };
const ask = (files: Record<string, string | null>, day = '2026-11-21') => {
  const register = registerWith(files);
  const town = the(register.towns, 'shanqian');
  const answer = whoHandles(register, town, the(register.matters, 'fenshao-jiegan'), day);
  return { ...answer, elsewhere: notHeld(register, town, day) };
};

test('of a town whose list is not taken in yet, nobody says that the county handles its matters', () => {
  const { mode, respondent, handler, elsewhere } = ask({ ...taking, [POWERS]: null });
  expect([mode, respondent.name]).toEqual(['未公布', '未公布']);
  expect(handler.kind).not.toBe('乡镇');
  expect(
    elsewhere.flatMap(({ answers }) => answers.map(({ matter }) => matter.list)),
  ).not.toContain('权力清单');
});

test('a county that promises whole lists means what they leave out', () => {
  expect(ask({ [POWERS]: null }).mode).toBe('county');
});

test('before the latest day on which it began nothing is known, and nothing is announced', () => {
  const powers = textOf(POWERS).replaceAll(
    'from: 2023-03-01',
    'from: 2026-11-20\n  atLatest: true',
  );
  const before = ask({ ...taking, [POWERS]: powers }, '2026-11-19');
  expect([before.mode, before.upcoming]).toEqual(['未公布', undefined]);
  expect(ask({ ...taking, [POWERS]: powers }).mode).toBe('直接赋权');
});
