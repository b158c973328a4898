import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workCalendar } from './calendar.ts';
import { eventNamed } from './case-events.ts';
import { type DeadlineQuestion, deadlinesOf } from './deadline-answer.ts';
import { HOLIDAYS } from './holidays.ts';
import { addDays } from './period.ts';
import { chinese } from './planned.ts';
import { CASES } from './term-facts.ts';

const calendar = workCalendar(HOLIDAYS);

function judged(event: string, day: string, planned: string, more: Partial<DeadlineQuestion> = {}) {
  const id = eventNamed(event)?.id;
  if (!id) throw new Error(`no event ${event}`);
  const answer = deadlinesOf({ event: id, day, planned, ...more }, calendar);
  return answer.verdict === 'error' ? answer.rule : answer.verdict;
}
const facts = (id: (typeof CASES)[number]['id']) => CASES.find((one) => one.id === id)?.facts;

test.each([
  // 处罚法 64: seven whole working days lie between notice and hearing, on a day off as well
  ['发出听证通知', '2026-11-02', '2026-11-11', '七日前'],
  ['发出听证通知', '2026-11-02', '2026-11-12', 'ok'],
  ['发出听证通知', '2026-11-03', '2026-11-14', 'ok'],
  ['定下听证日', '2026-10-15', '2026-09-29', 'ok'],
  ['定下听证日', '2026-10-15', '2026-09-30', '七日前'],
  ['告知听证权', '2026-04-30', '2026-05-11', 'ok'],
  ['告知听证权', '2026-04-30', '2026-05-12', '五日内'],
  ['立案', '2026-03-05', '2026-06-03', 'ok'],
  ['立案', '2026-03-05', '2026-06-04', '九十日内'],
  ['作出处罚决定', '2026-04-29', '2026-05-13', '七日内'],
  ['当场收缴罚款', '2026-09-30', '2026-10-10', '二日内'],
  ['先行登记保存证据', '2026-04-29', '2026-05-13', '七日内'],
  ['查封、扣押', '2026-10-12', '2026-11-12', '三十日内'],
  ['收到公开申请', '2026-09-17', '2026-10-22', '二十日内'],
  ['申请查处', '2026-07-06', '2026-09-07', '六十日内'],
  // 强制法 53: the window opens when both terms are over, and closes
  ['决定书送达', '2026-01-20', '2026-07-20', '期限届满以后'],
  ['决定书送达', '2026-01-20', '2026-07-21', 'ok'],
  ['决定书送达', '2026-01-20', '2026-10-20', 'ok'],
  ['决定书送达', '2026-01-20', '2026-10-21', '三个月内'],
  ['当场处罚', '2026-04-08', '2026-06-08', '期限届满以后'],
  ['复议决定送达', '2026-03-10', '2026-06-26', '三个月内'],
  // 强制法 54: the day after the tenth working day
  ['催告书送达', '2026-03-09', '2026-03-23', '十日后'],
  ['催告书送达', '2026-03-09', '2026-03-24', 'ok'],
  ['知道行政行为', '2025-11-03', '2026-11-04', '一年内'],
  ['决定书送达', '2026-03-02', '2026-03-01', '事情发生以后'],
] as const)('%s %s，打算 %s：%s', (event, day, planned, expected) => {
  expect(judged(event, day, planned)).toBe(expected);
});

test('a longer term counts only where it was approved', () => {
  const approved = { ...CASES[0].facts, extended: true };
  expect(judged('查封、扣押', '2026-10-12', '2026-12-11', { facts: approved })).toBe('ok');
  expect(judged('查封、扣押', '2026-10-12', '2026-12-12', { facts: approved })).toBe('三十日内');
});

test('what the day is for may be said', () => {
  expect(judged('决定书送达', '2026-03-02', '2026-05-07', { what: '复议' })).toBe('六十日内');
  expect(judged('决定书送达', '2026-03-02', '2026-09-03', { what: '起诉' })).toBe('六个月内');
  expect(judged('决定书送达', '2026-03-02', '2026-03-17', { what: '缴款' })).toBe('ok');
});

test('after an order to take a house down on farmland neither reading of the three months is overstepped', () => {
  const order = { facts: facts('chai-tudi') };
  expect(judged('决定书送达', '2026-03-31', '2026-10-20', order)).toBe('三个月内');
  expect(judged('决定书送达', '2026-03-31', '2026-07-15', order)).toBe('ok');
});

test('where a statute lets the organ take it down itself, that is what is planned', () => {
  const order = { facts: facts('chai-guihua') };
  expect(judged('决定书送达', '2026-03-02', '2026-06-01', order)).toBe('期限届满以后');
  expect(judged('决定书送达', '2026-03-02', '2026-09-03', order)).toBe('ok');
});

test('where the holidays are not published yet only what is sure is said', () => {
  expect(judged('立案', '2199-07-05', '2199-10-03')).toBe('ok');
  expect(judged('立案', '2199-07-05', '2199-10-05')).toBeNull();
  expect(deadlinesOf({ event: 'lian', day: '2199-07-05' }, calendar).unknownAfter).toBe(
    HOLIDAYS.through,
  );
  expect(deadlinesOf({ event: 'lian', day: '2026-03-05' }, calendar).unknownAfter).toBeNull();
});

test('the days of an answer are lawful, the day after the last and the day before the first are not', () => {
  const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2024-03-01', n));
  const event = fc.constantFrom(
    'lian',
    'songda',
    'dangchang',
    'fuyi',
    'gongkai',
    'cuigao',
    'chachu',
  );
  fc.assert(
    fc.property(event, day, (id, from) => {
      const { terms } = deadlinesOf({ event: id, day: from }, calendar);
      for (const { rule, first, last } of terms) {
        if (rule.way !== '之内' || rule.thenAllowed || !last?.day) continue;
        const at = (planned: string) =>
          deadlinesOf({ event: id, day: from, planned, what: rule.what }, calendar).verdict;
        expect(at(last.day)).toBe('ok');
        expect(at(addDays(last.day, 1))).toBe('error');
        if (first?.day) {
          expect(at(first.day)).toBe('ok');
          expect(at(addDays(first.day, -1))).toBe('error');
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('numbers as statutes write them', () => {
  expect([2, 10, 15, 20, 60, 90, 100, 105, 120].map(chinese)).toEqual([
    '二',
    '十',
    '十五',
    '二十',
    '六十',
    '九十',
    '一百',
    '一百零五',
    '一百二十',
  ]);
});
