import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { answerAct } from './act-answer.ts';
import { objectionsTo } from './acts.ts';
import { workCalendar } from './calendar.ts';
import { deadlinesOf } from './deadline-answer.ts';
import { HOLIDAYS } from './holidays.ts';
import { objectionDays } from './objection-days.ts';

const register = registerWith();
const DAY = '2026-09-21';
const [town] = register.towns.values();

/** Days and remedy come from two rules; a page shows them one below the other. */
test('where a remedy is told its last day is reckoned, and where one must come first no other is', () => {
  if (!town) throw new Error('the small county has no town');
  for (const matter of register.matters.values())
    for (const act of objectionsTo(matter)) {
      const asked = objectionDays(matter, act, DAY);
      const { remedy, instead } = answerAct(register, { town, matter, on: DAY, act });
      if (instead !== undefined || !asked) continue;
      const { terms } = deadlinesOf({ ...asked, day: DAY }, workCalendar(HOLIDAYS));
      const whats = terms.map(({ rule }) => rule.what);
      const where = `${matter.id} ${act}`;
      expect(whats.includes('复议'), where).toBe(remedy.reconsideration !== undefined);
      const direct = remedy.litigation !== undefined && remedy.reconsideration?.first !== true;
      expect(whats.includes('起诉'), where).toBe(direct);
    }
});

test('a service or a mediation has no term', () => {
  const [matter] = register.matters.values();
  if (!matter) throw new Error('the small county has no matter');
  expect(objectionDays(matter, '服务', DAY)).toBeUndefined();
  expect(objectionDays(matter, '调解', DAY)).toBeUndefined();
});
