import { describe, expect, test } from 'vitest';
import { readContent } from '../register/folder.ts';
import { whoHandles } from './handles.ts';
import { countsOn } from './lists.ts';
import { remedyOf } from './remedies.ts';
import { sayMode, sayWhom, sayWithdrawn } from './say.ts';

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
  expect(answer.handler.kind).toBe('部门');
  expect(answer.respondent.id).toBe('linhe');
  expect(remedyOf(county, answer).reconsideration).toBeDefined();
});

test('a matter whose only basis is gone is suspended', () => {
  const claim = county.claims.find(({ matter, until }) => !until && matter.basis.length === 1);
  if (!claim) throw new Error('no claim');
  const [basis] = claim.matter.basis;
  if (!basis) throw new Error('no basis');
  const matter = { ...claim.matter, basis: [{ ...basis, until: '2026-01-31' }] };
  const answer = whoHandles(county, claim.town, { ...matter } as typeof claim.matter, '2026-02-01');
  expect(sayWithdrawn(answer)).toMatch(/到 2026 年 1 月 31 日为止，没有新的依据，暂停行使。$/);
});
