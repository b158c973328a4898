import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workCalendar } from './calendar.ts';
import { HOLIDAYS } from './holidays.ts';
import { addDays } from './period.ts';
import { EVENTS, type EventId, FIRST_EVENT_DAY, TERM_RULES, type TermId } from './term-rules.ts';
import { type TermDay, termsOf } from './terms.ts';

const calendar = workCalendar(HOLIDAYS);

function term(event: EventId, day: string, id: TermId): TermDay {
  const found = termsOf(event, day, calendar).find((t) => t.rule.id === id);
  if (!found) throw new Error(`no ${id} after ${event}`);
  return found;
}
const says = (t: TermDay) =>
  t.reasons.map((r) => `${r.says}${r.unverified ? '〔未核实〕' : ''}`).join('\n');

describe('terms worked by hand', () => {
  test('听证申请 5 日 over 春节 2026, with 14 February worked', () => {
    // told Friday 13: 14 (worked) · 24 · 25 · 26 · 27
    const t = term('gaozhi', '2026-02-13', 'tingzheng-shenqing');
    expect(t.day).toBe('2026-02-27');
    expect(says(t)).toMatchInlineSnapshot(`
      "2026 年 2 月 13 日当天不算，从第二天起数 5 个工作日。〔未核实〕
      跳过 2 月 15 日至 23 日（春节）。
      2 月 14 日调休上班，算工作日。"
    `);
  });

  test('送达 7 日 over 春节 2026 ends after the second worked Saturday', () => {
    // decided Thursday 12: 13 · 14 (worked) · 24 · 25 · 26 · 27 · 28 (worked)
    expect(term('jueding', '2026-02-12', 'songda').day).toBe('2026-02-28');
  });

  test('登记保存 7 日 over 国庆 2026 and its worked Saturday', () => {
    // Tuesday 29 September: 30 · 8 · 9 · 10 (worked) · 12 · 13 · 14
    expect(term('dengji', '2026-09-29', 'xianxing-dengji').day).toBe('2026-10-14');
  });

  test('缴款 15 日 ending in 国庆 2026 moves to Thursday 8 October, and 加处 starts the day after', () => {
    const paying = term('songda', '2026-09-21', 'jiaokuan');
    expect(paying.unmoved).toBe('2026-10-06');
    expect(paying.day).toBe('2026-10-08');
    expect(term('songda', '2026-09-21', 'jiachu').day).toBe('2026-10-09');
    expect(says(paying)).toMatchInlineSnapshot(`
      "2026 年 9 月 21 日当天不算，从第二天起数 15 日。〔未核实〕
      2026 年 10 月 6 日放国庆节假，顺延到下一个工作日。〔未核实〕"
    `);
  });

  test('90 日 from 5 July 2026 end on a holiday', () => {
    // 26 days of July, 31 of August, 30 of September, 3 of October
    const t = term('lian', '2026-07-05', 'banan');
    expect([t.unmoved, t.day]).toEqual(['2026-10-03', '2026-10-08']);
  });

  test('6 个月 to a shorter month end on its last day; a worked Saturday does not move it', () => {
    const t = term('songda', '2025-08-31', 'susong');
    expect([t.unmoved, t.day]).toEqual(['2026-02-28', '2026-02-28']);
  });

  test('申请强制执行 runs three months from the last day to sue', () => {
    // 6 months from 6 October 2025: Monday 6 April 2026 is 清明, so Tuesday 7; three months on, Tuesday 7 July
    const t = term('songda', '2025-10-06', 'shenqing-zhixing');
    expect(term('songda', '2025-10-06', 'susong').day).toBe('2026-04-07');
    expect([t.unmoved, t.day]).toEqual(['2026-07-06', '2026-07-07']);
  });

  test('复议 60 日 from 1 March 2026', () => {
    // 30 days of March, 30 of April
    expect(term('songda', '2026-03-01', 'fuyi').day).toBe('2026-04-30');
  });

  test('听证 7 日前, counted backwards over 中秋 and 国庆 2026', () => {
    const t = term('tingzheng', '2026-10-10', 'tingzheng-tongzhi');
    expect(t.day).toBe('2026-09-23');
    expect(says(t)).toMatchInlineSnapshot(`
      "从听证那天往前数，当天不算，数到第 7 个工作日。
      跳过 9 月 25 日至 27 日（中秋）、10 月 1 日至 7 日（国庆节）。"
    `);
    expect(term('tongzhi', '2026-09-23', 'tingzheng-zuizao').day).toBe('2026-10-10');
  });

  test('催告 10 日 are workdays, the application may follow the day after', () => {
    // 9 March 2026 (Monday): the tenth workday is Monday 23
    expect(term('cuigao', '2026-03-09', 'cuigao-shenqing').day).toBe('2026-03-24');
  });

  test('复议决定送达: 15 日 to sue, moved from a Sunday', () => {
    const t = term('fuyi', '2026-03-14', 'fuyi-susong');
    expect([t.unmoved, t.day]).toEqual(['2026-03-29', '2026-03-30']);
  });

  test('查封 30 日 are not stretched by a holiday', () => {
    const t = term('kouya', '2026-09-03', 'kouya');
    expect(t.day).toBe('2026-10-03');
    expect(t.reasons.at(-1)?.says).toBe('这是措施最长的时间，最后一天放假也不延长。');
  });

  test('缴款期满 on 8 October: 加处 from the 9th', () => {
    expect(term('qiman', '2026-10-08', 'jiachu').day).toBe('2026-10-09');
  });
});

describe('beyond the published holidays', () => {
  test('a term is not guessed: no day, an estimate by weekends, and words for it', () => {
    const t = term('lian', '2199-07-05', 'banan');
    expect(t.day).toBeUndefined();
    expect(t.unmoved).toBe('2199-10-03');
    expect(t.estimate).toBe('2199-10-03');
    const [year, month, date] = HOLIDAYS.through.split('-').map(Number);
    expect(t.reasons.at(-1)?.says).toBe(
      `${year} 年 ${month} 月 ${date} 日以后的放假和调休还没有公布，准确的日子现在算不出来；只按双休日推算是 2199 年 10 月 3 日。`,
    );
  });

  test('what hangs on an unknown day is unknown too', () => {
    expect(term('songda', '2199-01-04', 'jiaokuan').day).toBeUndefined();
    expect(term('songda', '2199-01-04', 'jiachu').day).toBeUndefined();
    expect(term('songda', '2199-01-04', 'jiachu').estimate).toBe('2199-01-22');
  });

  test('workdays that end before the calendar does are exact', () => {
    const short = workCalendar({
      from: '2026-01-01',
      through: '2026-06-19',
      holidays: [],
      makeUp: [],
    });
    const end = (day: string) => termsOf('gaozhi', day, short)[0]?.day;
    expect(end('2026-06-12')).toBe('2026-06-19');
    expect(end('2026-06-15')).toBeUndefined();
  });
});

describe('all terms, any day', () => {
  const event = fc.constantFrom(...EVENTS.map((e) => e.id));
  const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(FIRST_EVENT_DAY, n));

  test('a later event never ends earlier', () => {
    fc.assert(
      fc.property(event, day, (id, from) => {
        const later = termsOf(id, addDays(from, 1), calendar);
        for (const [i, t] of termsOf(id, from, calendar).entries()) {
          const next = later[i];
          expect(next && next.estimate >= t.estimate).toBe(true);
          if (next?.day && t.day) expect(next.day >= t.day).toBe(true);
        }
      }),
    );
  });

  test('moving never makes a term shorter, and a known day is its own estimate', () => {
    fc.assert(
      fc.property(event, day, (id, from) => {
        for (const t of termsOf(id, from, calendar)) {
          expect(t.estimate >= t.unmoved).toBe(true);
          if (t.day) expect(t.day).toBe(t.estimate);
          if (t.day && t.rule.way === '之内' && !t.rule.fixed)
            expect(calendar.kindOf(t.day)).toBe('工作日');
          expect(t.rule.way === '之前' ? t.estimate < from : t.estimate > from).toBe(true);
        }
      }),
    );
  });
});

test('every event sets something running, and chains start before they are used', () => {
  for (const { id } of EVENTS)
    expect(
      TERM_RULES.some((rule) => rule.event === id),
      id,
    ).toBe(true);
  for (const [i, rule] of TERM_RULES.entries())
    if (rule.from)
      expect(TERM_RULES.slice(0, i).some((r) => r.id === rule.from && r.event === rule.event)).toBe(
        true,
      );
});
