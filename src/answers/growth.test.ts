import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import type { Claim } from '../register/index.ts';
import { growthOf, hasRequests, requestState, requestsOn } from './growth.ts';
import { heldDuring } from './held.ts';
import { addDays, inForce } from './period.ts';

const NOW = '2026-11-21';
const FILE = 'requests/jiuzhu-2026.yaml';
const REQUEST = `id: jiuzhu-2026
title: 主动发现需要救助的家庭
from: minzheng-ju
asked: 2026-07-02
towns:
  - shanqian
why: 乡镇离得近（虚构）
`;
const ADMITTED = `${REQUEST}outcome:
  decision: 准入
  on: 2026-07-20
  by: 小石县人民政府
  reason: 法律写明由乡镇办
  matter: faxian-jiuzhu
  until: 2026-12-31
`;
/** The small county whose lists were fixed that day. */
const fixedOn = (day: string) => ({
  'site.yaml': `${textOf('site.yaml').trimEnd()}\ndutiesFixed: ${day}\n`,
});

test('a request is looked at until the day of its decision, and an admission ends with its term', () => {
  const { requests } = registerWith({ [FILE]: ADMITTED });
  const [request] = requests;
  if (!request) throw new Error('no request');
  expect(
    ['2026-07-19', '2026-07-20', '2026-12-31', '2027-01-01'].map((day) =>
      requestState(request, day),
    ),
  ).toEqual(['在审', '准入', '准入', '已到期']);
});

test('nobody knows of a request before it was made', () => {
  const register = registerWith({ [FILE]: REQUEST });
  expect(requestsOn(register, '2026-07-01')).toEqual([]);
  expect(hasRequests(register, '2026-07-01')).toBe(false);
  expect(hasRequests(register, '2026-07-02')).toBe(true);
});

test('what came since the lists were fixed stands under who asked for it, else under the paper or the statute', () => {
  const register = registerWith({ [FILE]: ADMITTED, ...fixedOn('2026-06-30') });
  const shown = growthOf(register, NOW)?.map(({ by, through, matters }) => [
    by,
    through,
    ...matters.flatMap(({ matter, towns }) => [matter.id, ...towns.map(({ id }) => id)]),
  ]);
  expect(shown).toEqual([
    [
      '《社会救助法》',
      '法律规定',
      'faxian-jiuzhu',
      'hebian',
      'dibao-shenqing',
      'hebian',
      'shanqian',
    ],
    ['小石县民政局', '准入申请：主动发现需要救助的家庭', 'faxian-jiuzhu', 'shanqian'],
  ]);
});

test('where nobody said when the lists were fixed, nothing is said to have grown', () => {
  expect(growthOf(registerWith(), NOW)).toBeUndefined();
  expect(growthOf(registerWith(fixedOn('2026-11-22')), NOW)).toBeUndefined();
});

test('whatever the day they were fixed, what came is what began later and the town did not have before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
      const fixed = addDays('2023-01-01', days);
      const register = registerWith(fixedOn(fixed));
      const grown = growthOf(register, '2027-03-01') ?? [];
      const pairs = grown.flatMap(({ matters }) =>
        matters.flatMap(({ matter, towns }) => towns.map(({ id }) => `${id} ${matter.id}`)),
      );
      const had = (claim: Claim) =>
        claim.town.claims.some(({ matter, from }) => matter === claim.matter && from <= fixed);
      const came = register.claims
        .filter((claim) => !had(claim) && inForce(heldDuring(claim), '2027-03-01'))
        .map(({ town, matter }) => `${town.id} ${matter.id}`);
      expect([...pairs].sort()).toEqual([...new Set(came)].sort());
      expect(grown.every(({ from }) => from > fixed)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
