import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workCalendar } from './calendar.ts';
import { EVENTS, type EventId, FIRST_EVENT_DAY } from './case-events.ts';
import { HOLIDAYS } from './holidays.ts';
import { addDays } from './period.ts';
import { CASES, usualFacts } from './term-facts.ts';
import type { TermId } from './term-rule.ts';
import { TERM_RULES } from './term-rules.ts';
import { type Point, type TermDay, termsOf } from './terms.ts';

const calendar = workCalendar(HOLIDAYS);

function term(event: EventId, day: string, id: TermId): TermDay {
  const found = termsOf(event, day, calendar).find((t) => t.rule.id === id);
  if (!found) throw new Error(`no ${id} after ${event}`);
  return found;
}
const last = (event: EventId, day: string, id: TermId) => term(event, day, id).last;
const first = (event: EventId, day: string, id: TermId) => term(event, day, id).first;
const says = (t: TermDay) =>
  t.reasons.map((r) => `${r.says}${r.byAnalogy ? '〔比照〕' : ''}`).join('\n');

describe('terms worked by hand', () => {
  test('听证申请 5 日 over 春节 2026, with 14 February worked', () => {
    // told Friday 13: 14 (worked) · 24 · 25 · 26 · 27
    const t = term('gaozhi', '2026-02-13', 'tingzheng-shenqing');
    expect(t.last?.day).toBe('2026-02-27');
    expect(says(t)).toMatchInlineSnapshot(`
      "2026 年 2 月 13 日当天不算，从第二天起数 5 个工作日。〔比照〕
      跳过 2 月 15 日至 23 日（春节）。
      2 月 14 日调休上班，算工作日。"
    `);
  });

  test('送达 7 日 over 春节 2026 ends after the second worked Saturday', () => {
    // decided Thursday 12: 13 · 14 (worked) · 24 · 25 · 26 · 27 · 28 (worked)
    expect(last('jueding', '2026-02-12', 'songda')?.day).toBe('2026-02-28');
  });

  test('登记保存 7 日 over 国庆 2026 and its worked Saturday', () => {
    // Tuesday 29 September: 30 · 8 · 9 · 10 (worked) · 12 · 13 · 14
    expect(last('dengji', '2026-09-29', 'xianxing-dengji')?.day).toBe('2026-10-14');
  });

  test('缴款 15 日 ending in 国庆 2026 moves to Thursday 8 October, and 加处 starts the day after', () => {
    const paying = term('songda', '2026-09-21', 'jiaokuan');
    expect(paying.last?.unmoved).toBe('2026-10-06');
    expect(paying.last?.day).toBe('2026-10-08');
    expect(first('songda', '2026-09-21', 'jiachu')?.day).toBe('2026-10-09');
    expect(says(paying)).toMatchInlineSnapshot(`
      "2026 年 9 月 21 日当天不算，从第二天起数 15 日。〔比照〕
      2026 年 10 月 6 日放国庆节假，顺延到下一个工作日。〔比照〕"
    `);
  });

  test('90 日 from 5 July 2026 end on a holiday', () => {
    // 26 days of July, 31 of August, 30 of September, 3 of October
    const t = term('lian', '2026-07-05', 'banan');
    expect([t.last?.unmoved, t.last?.day]).toEqual(['2026-10-03', '2026-10-08']);
  });

  test('6 个月 to a shorter month end on its last day; a worked Saturday does not move it', () => {
    const t = term('songda', '2025-08-31', 'susong');
    expect([t.last?.unmoved, t.last?.day]).toEqual(['2026-02-28', '2026-02-28']);
  });

  test('申请强制执行 runs three months from the last day to sue', () => {
    // 6 months from 6 October 2025: Monday 6 April 2026 is 清明, so Tuesday 7; three months on, Tuesday 7 July
    const t = term('songda', '2025-10-06', 'shenqing-zhixing');
    expect(last('songda', '2025-10-06', 'susong')?.day).toBe('2026-04-07');
    expect([t.last?.unmoved, t.last?.day]).toEqual(['2026-07-06', '2026-07-07']);
  });

  test('复议 60 日 from 1 March 2026', () => {
    // 30 days of March, 30 of April
    expect(last('songda', '2026-03-01', 'fuyi')?.day).toBe('2026-04-30');
  });

  test('听证 7 日前, counted backwards over 中秋 and 国庆 2026', () => {
    const t = term('tingzheng', '2026-10-10', 'tingzheng-tongzhi');
    expect(t.last?.day).toBe('2026-09-22');
    expect(says(t)).toMatchInlineSnapshot(`
      "从听证那天往前数，两头都不算，中间隔满 7 个工作日。
      跳过 9 月 25 日至 27 日（中秋）、10 月 1 日至 7 日（国庆节）。"
    `);
    expect(first('tongzhi', '2026-09-22', 'tingzheng-zuizao')?.day).toBe('2026-10-10');
  });

  test('催告 10 日 are workdays, the application may follow the day after', () => {
    // 9 March 2026 (Monday): the tenth workday is Monday 23
    expect(first('cuigao', '2026-03-09', 'cuigao-shenqing')?.day).toBe('2026-03-24');
  });

  test('复议决定送达: 15 日 to sue, moved from a Sunday', () => {
    const t = term('fuyi', '2026-03-14', 'fuyi-susong');
    expect([t.last?.unmoved, t.last?.day]).toEqual(['2026-03-29', '2026-03-30']);
  });

  test('查封 30 日 are not stretched by a holiday', () => {
    const t = term('kouya', '2026-09-03', 'kouya');
    expect([t.last?.day, t.extended?.day]).toEqual(['2026-10-03', '2026-11-02']);
    expect(says(t)).toContain('这是措施最长的时间，最后一天放假也不延长。');
  });

  test('缴款期满 on 8 October: 加处 from the 9th', () => {
    expect(first('qiman', '2026-10-08', 'jiachu')?.day).toBe('2026-10-09');
  });
});

describe('beyond the published holidays', () => {
  test('a term is not guessed: no day, an estimate by weekends, and words for it', () => {
    const t = term('lian', '2199-07-05', 'banan');
    expect(t.last).toEqual({ day: undefined, estimate: '2199-10-03', unmoved: '2199-10-03' });
    const [year, month, date] = HOLIDAYS.through.split('-').map(Number);
    expect(t.reasons.at(-1)?.says).toBe(
      `${year} 年 ${month} 月 ${date} 日以后的放假和调休还没有公布，准确的日子现在算不出来；只按双休日推算是 2199 年 10 月 3 日。`,
    );
  });

  test('what hangs on an unknown day is unknown too', () => {
    expect(last('songda', '2199-01-04', 'jiaokuan')?.day).toBeUndefined();
    expect(first('songda', '2199-01-04', 'jiachu')?.day).toBeUndefined();
    expect(first('songda', '2199-01-04', 'jiachu')?.estimate).toBe('2199-01-22');
  });

  test('workdays that end before the calendar does are exact', () => {
    const short = workCalendar({
      from: '2026-01-01',
      through: '2026-06-19',
      holidays: [],
      makeUp: [],
    });
    const end = (day: string) => termsOf('gaozhi', day, short)[0]?.last?.day;
    expect(end('2026-06-12')).toBe('2026-06-19');
    expect(end('2026-06-15')).toBeUndefined();
  });
});

describe('all terms, any case, any day', () => {
  const event = fc.constantFrom(...EVENTS.map((e) => e.id));
  const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(FIRST_EVENT_DAY, n));
  const facts = fc
    .tuple(fc.constantFrom(...CASES.map((one) => one.facts)), fc.boolean(), fc.boolean())
    .map(([of, byNotice, told]) => ({ ...of, byNotice, told }));
  const points = (t: TermDay): Point[] =>
    [t.first, t.last, t.extended, t.cap].filter((point) => point !== undefined);

  test('a later event never gives an earlier day', () => {
    fc.assert(
      fc.property(event, day, facts, (id, from, of) => {
        const later = new Map(
          termsOf(id, addDays(from, 1), calendar, of).map((t) => [t.rule.what, points(t)]),
        );
        for (const t of termsOf(id, from, calendar, of))
          for (const [i, point] of points(t).entries()) {
            const next = later.get(t.rule.what)?.[i];
            expect(next && next.estimate >= point.estimate, t.rule.title).toBe(true);
            if (next?.day && point.day) expect(next.day >= point.day).toBe(true);
          }
      }),
    );
  });

  test('nothing is due before the event, nothing extended ends before the usual end, no window ends before it opens', () => {
    fc.assert(
      fc.property(event, day, facts, (id, from, of) => {
        for (const t of termsOf(id, from, calendar, of)) {
          for (const point of points(t))
            expect(t.rule.way === '之前' ? point.estimate < from : point.estimate > from).toBe(
              true,
            );
          if (t.extended && t.last) expect(t.extended.estimate > t.last.estimate).toBe(true);
          if (t.first && t.last && !t.rule.thenAllowed)
            expect(t.first.estimate <= t.last.estimate, t.rule.title).toBe(true);
        }
      }),
    );
  });

  test('a known day is its own estimate, and the last day of a term that is moved is a working day', () => {
    fc.assert(
      fc.property(event, day, facts, (id, from, of) => {
        for (const t of termsOf(id, from, calendar, of)) {
          for (const point of points(t)) if (point.day) expect(point.day).toBe(point.estimate);
          if (!t.last) continue;
          expect(t.last.estimate >= t.last.unmoved).toBe(true);
          if (t.last.day && !t.rule.fixed) expect(calendar.kindOf(t.last.day)).toBe('工作日');
        }
      }),
    );
  });

  test('serving by notice moves everything behind the thirty days', () => {
    fc.assert(
      fc.property(day, facts, (from, of) => {
        const served = addDays(from, 30);
        const byNotice = termsOf('songda', from, calendar, { ...of, byNotice: true });
        const direct = termsOf('songda', served, calendar, { ...of, byNotice: false });
        expect(byNotice[0]?.last?.estimate).toBe(served);
        expect(byNotice.slice(1).map(points)).toEqual(direct.map(points));
      }),
    );
  });
});

test('every event sets something running in its usual case, and a term comes after those it is counted from', () => {
  for (const { id } of EVENTS)
    expect(termsOf(id, '2026-08-03', calendar, usualFacts(id)).length, id).toBeGreaterThan(0);
  for (const [i, rule] of TERM_RULES.entries())
    for (const id of [...(rule.from ?? []), ...(rule.opensAfter ?? [])])
      expect(
        TERM_RULES.slice(0, i).some((r) => r.id === id && r.event === rule.event),
        `${rule.event} ${rule.id} ← ${id}`,
      ).toBe(true);
});

test('no two terms of an event have one name in a case, so that an outsider finds the one he means', () => {
  for (const { id } of EVENTS)
    for (const { name, facts } of CASES) {
      const whats = termsOf(id, '2026-08-03', calendar, facts).map((t) => t.rule.what);
      expect(new Set(whats).size, `${id} ${name}`).toBe(whats.length);
    }
});
