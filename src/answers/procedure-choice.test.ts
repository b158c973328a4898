import { expect, test } from 'vitest';
import {
  type CaseFacts,
  chooseProcedure,
  FACTS,
  GRAVITIES,
  MEASURES,
  PARTIES,
} from './procedure-choice.ts';

const plain: CaseFacts = { party: '个人', measure: '小额罚款', facts: '清楚', gravity: '一般' };

test('a small fine with clear facts is decided on the spot, within the bound for the party', () => {
  expect(chooseProcedure(plain)).toMatchObject({ procedure: '简易程序', hearing: false });
  expect(chooseProcedure(plain).reason).toContain('对个人罚款 200 元以下');
  expect(chooseProcedure({ ...plain, party: '单位' }).reason).toContain('对单位罚款 3000 元以下');
});

test('a statute that starts above the bound leaves no room for a fine on the spot', () => {
  expect(chooseProcedure(plain, 500).procedure).toBe('普通程序');
  expect(chooseProcedure(plain, 500).reason).toContain('从 500 元起，超过对个人当场罚款的 200 元');
  expect(chooseProcedure({ ...plain, party: '单位' }, 500).procedure).toBe('简易程序');
  expect(chooseProcedure({ ...plain, measure: '警告' }, 500).procedure).toBe('简易程序');
});

test('a warning too', () => {
  expect(chooseProcedure({ ...plain, measure: '警告' }).procedure).toBe('简易程序');
});

test('unclear facts or a heavier penalty need the ordinary procedure', () => {
  expect(chooseProcedure({ ...plain, facts: '还要查' }).procedure).toBe('普通程序');
  expect(chooseProcedure({ ...plain, measure: '更多罚款' }).procedure).toBe('普通程序');
});

test('only the penalties of article 63 call for a hearing', () => {
  const choice = chooseProcedure({ ...plain, measure: '较重处罚' });
  expect(choice).toMatchObject({ procedure: '普通程序', hearing: true });
  expect(choice.basis).toContainEqual({ law: 'xingzheng-chufa-fa', article: '第六十三条' });
});

test('light cases that were put right: no penalty, or perhaps none', () => {
  expect(chooseProcedure({ ...plain, gravity: '轻微已改正' }).leniency).toBe('不予处罚');
  expect(chooseProcedure({ ...plain, gravity: '初次已改正' }).leniency).toBe('可以不予处罚');
  expect(chooseProcedure(plain).leniency).toBeUndefined();
});

test('every case gets a procedure with a reason and an article', () => {
  for (const party of PARTIES)
    for (const measure of MEASURES)
      for (const facts of FACTS)
        for (const gravity of GRAVITIES) {
          const choice = chooseProcedure({ party, measure, facts, gravity });
          expect(choice.reason).toMatch(/。$/);
          expect(choice.basis.length).toBeGreaterThan(0);
          // The spot is only for clear facts and small penalties.
          if (choice.procedure === '简易程序') expect(facts).toBe('清楚');
        }
});
