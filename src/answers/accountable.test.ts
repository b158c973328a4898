import { expect, test } from 'vitest';
import type { PartyInMatter } from '../register/index.ts';
import { accountable } from './accountable.ts';

const party = (by: '行使主体' | '乡镇'): PartyInMatter =>
  ({ by, duties: [{ phase: '处置', does: '到场' }] }) as unknown as PartyInMatter;
const lead = party('行使主体');
const town = party('乡镇');
const chief = { post: '大队负责人', when: '接到举报不查' };
const clerk = { by: '乡镇', post: '值班人员', when: '没有到场' };

test('a post that names nobody answers with the lead, one that names a helper for the help', () => {
  expect(accountable({ lead, support: [town], accountability: [chief, clerk] })).toEqual([
    { share: '主责', party: lead, posts: [chief] },
    { share: '配合', party: town, posts: [clerk] },
  ]);
});

test('a helper without a post of its own still has its part, and nobody answers for it', () => {
  const [, helper] = accountable({ lead, support: [town], accountability: [chief] });
  expect(helper).toEqual({ share: '配合', party: town, posts: [] });
});
