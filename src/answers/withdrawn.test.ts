import { describe, expect, test } from 'vitest';
import { readContent } from '../register/folder.ts';
import type { Matter, Town } from '../register/index.ts';
import { whoHandles } from './handles.ts';
import { countsOn } from './lists.ts';
import { remedyOf } from './remedies.ts';
import { sayMode, sayWhom, sayWithdrawn } from './say.ts';
import { tooFewOn } from './withdrawn.ts';

const { register } = readContent('content');
if (!register) throw new Error('no register');
const county = register;

function ask(town: string, matter: string, day: string) {
  const asked = county.towns.get(town);
  const about = county.matters.get(matter);
  if (!asked || !about) throw new Error(`no ${town} or ${matter}`);
  return whoHandles(county, asked, about, day);
}

/** Some entrusted entry that nobody has closed, of an agreement with a last day. */
const entrusted = county.claims.flatMap((claim) =>
  claim.mode === '委托' &&
  claim.until === undefined &&
  claim.agreement.until !== undefined &&
  // Where the statute names another decider, that one acts.
  claim.matter.decider === undefined
    ? [{ claim, until: claim.agreement.until, entrustor: claim.agreement.entrustor }]
    : [],
);

describe('an agreement that ran out', () => {
  test('binds to its last day and no longer: the department acts in its own name', () => {
    expect(entrusted.length).toBeGreaterThan(0);
    for (const { claim, until, entrustor } of entrusted) {
      const last = ask(claim.town.id, claim.matter.id, until);
      expect(last.claim).toBe(claim);
      expect(last.withdrawn?.kind).not.toBe('委托到期');
      const after = ask(claim.town.id, claim.matter.id, '2036-02-29');
      expect(after.claim).toBeUndefined();
      expect(after.handler.id).toBe(entrustor.id);
      expect(after.inNameOf?.id).toBe(entrustor.id);
      expect(after.respondent.id).toBe(entrustor.id);
    }
  });

  test('is said in words, with its day', () => {
    expect(sayWithdrawn(ask('baihe', 'xiangcun-jianshe-guihua-xuke', '2027-01-16'))).toMatch(
      /^委托已于 2027 年 1 月 15 日到期，未见续签，由.+以自己名义办。$/,
    );
    expect(sayMode(ask('baihe', 'xiangcun-jianshe-guihua-xuke', '2027-01-16'))).toBe('委托已到期');
  });

  test('is no longer counted on the list', () => {
    const [one] = entrusted;
    if (!one) throw new Error('none');
    const before = countsOn(county, one.claim.town, '2026-11-29')[one.claim.list];
    expect(countsOn(county, one.claim.town, '2036-02-29')[one.claim.list]).toBeLessThan(before);
  });
});

test('with fewer than two certificates the department is the one to go to, and the town stays the one to sue', () => {
  const claim = county.claims.find(
    ({ mode, matter, until, town }) =>
      mode === '直接赋权' && matter.type === '行政处罚' && !until && town.id === 'linhe',
  );
  if (!claim) throw new Error('no penalty');
  const answer = ask('linhe', claim.matter.id, '2036-02-29');
  expect(answer.withdrawn).toEqual({ kind: '持证不足', valid: 0 });
  expect(sayWhom(answer)).toBe('在临河镇，找县里');
  expect(sayWithdrawn(answer)).toBe(
    `持证人员不足，暂由${answer.handler.name}接报：办案至少两人，临河镇现有 0 人，暂时不能立案处罚。`,
  );
  expect(answer.handler.kind).toBe('部门');
  expect(answer.respondent.id).toBe('linhe');
  expect(remedyOf(county, answer).reconsideration).toBeDefined();
});

describe('a basis that is gone without another', () => {
  const claim = county.claims.find(
    ({ matter, until, mode }) => !until && mode === '直接赋权' && matter.basis.length === 1,
  );
  if (!claim) throw new Error('no claim');
  const [basis] = claim.matter.basis;
  if (!basis) throw new Error('no basis');
  const ending = (last: typeof basis) => ({ ...claim.matter, basis: [last] }) as Matter;

  test('suspends the matter, in words that say whether the statute or only the provision went', () => {
    const gone = ending({ ...basis, until: '2026-01-31' });
    expect(sayWithdrawn(whoHandles(county, claim.town, gone, '2026-01-31'))).toBe('');
    expect(sayWithdrawn(whoHandles(county, claim.town, gone, '2026-02-01'))).toMatch(
      /从 2026 年 2 月 1 日起不再适用，没有新的依据，暂停行使。$/,
    );
    const law = { ...basis.law, status: '已废止', until: '2026-01-31' } as typeof basis.law;
    expect(
      sayWithdrawn(whoHandles(county, claim.town, ending({ ...basis, law }), '2026-02-01')),
    ).toMatch(/^依据《.+》.*已于 2026 年 2 月 1 日废止，没有新的依据，暂停行使。$/);
  });

  test('lets nobody act: neither the department where no town holds it, nor who had entrusted it', () => {
    const held = ending({ ...basis, until: '2026-01-31' });
    const nobodys = { ...held, claims: [] } as Matter;
    const answer = whoHandles(county, claim.town, nobodys, '2026-02-01');
    expect(answer.claim).toBeUndefined();
    expect(sayMode(answer)).toBe('暂停行使');
    const [entrusting] = entrusted;
    if (!entrusting) throw new Error('none entrusted');
    const { matter, town } = entrusting.claim;
    const both = { ...matter, basis: matter.basis.map((b) => ({ ...b, until: '2026-01-31' })) };
    expect(whoHandles(county, town, both as Matter, '2036-02-29').withdrawn?.kind).toBe('依据失效');
  });
});

describe('too few officers', () => {
  const officers = (...days: readonly Partial<Town['officers'][number]>[]) => ({
    officers: days.map((own, i) => ({
      name: `甲${i}`,
      role: '执法人员' as const,
      certificate: String(i),
      ...own,
    })) as Town['officers'],
  });

  test('is said from the day after the second last certificate, and only where there were enough before', () => {
    const two = officers({ until: '2027-01-31' }, { until: '2028-02-29' });
    expect(['2027-01-31', '2027-02-01', '2028-03-01'].map((day) => tooFewOn(two, day))).toEqual([
      undefined,
      1,
      0,
    ]);
    const never = officers({ until: '2027-01-31' }, { from: '2027-06-01' });
    expect(tooFewOn(never, '2027-02-01')).toBeUndefined();
  });

  test('does not come from a reviewer’s certificate that ran out, and ends with the next officer', () => {
    const reviewer = { role: '法制审核人员', until: '2027-01-31' } as const;
    const coming = officers({ from: '2027-06-01' }, { from: '2027-06-01' }, reviewer);
    expect(tooFewOn(coming, '2027-02-01')).toBeUndefined();
    const renewed = officers({}, { until: '2027-01-31' }, { from: '2027-06-01' });
    expect(tooFewOn(renewed, '2027-05-31')).toBe(1);
    expect(tooFewOn(renewed, '2027-06-01')).toBeUndefined();
  });
});
