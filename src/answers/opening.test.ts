import { expect, test } from 'vitest';
import { workCalendar } from './calendar.ts';
import { HOLIDAYS } from './holidays.ts';
import { nextOpen, openingOf, packOpening, sayOpen, unpackOpening } from './opening.ts';

const USUAL = '周一至周五 8:30–12:00，14:00–17:30';
const calendar = workCalendar(HOLIDAYS);
const at = (
  hours: string,
  day: string,
  time: string,
  known: typeof calendar | undefined = calendar,
) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const opening = openingOf(hours);
  return opening && sayOpen(opening, day, hour * 60 + minute, known);
};

test('hours as offices write them are understood', () => {
  expect(openingOf(USUAL)).toEqual({
    days: [1, 2, 3, 4, 5],
    stretches: [
      [510, 720],
      [840, 1050],
    ],
  });
  expect(openingOf('工作日 9:00-17:00')?.days).toEqual([1, 2, 3, 4, 5]);
  expect(openingOf('每周一、周四 8:30–12:00')?.days).toEqual([1, 4]);
  expect(openingOf('周六到周日 9:00–12:00')?.days).toEqual([6, 0]);
  expect(openingOf(`${USUAL}（法定节假日除外）`)?.otherSeason).toBeUndefined();
});

test('of hours that are not plain nothing is claimed', () => {
  for (const hours of [
    '每周一、周四上午',
    '逢集上班',
    `${USUAL}，逢集加开`,
    `${USUAL}（周三下午学习）`,
    '8:30–12:00',
  ])
    expect(openingOf(hours), hours).toBeUndefined();
});

test('in working hours the office is open, and one is told until when', () => {
  expect(at(USUAL, '2026-11-30', '9:00')).toBe('现在上班，到 12:00');
  expect(at(USUAL, '2026-11-30', '12:00')).toBe('现在不上班，今天 14:00 上班');
});

test('on a Sunday night it is closed, and Monday is named', () => {
  expect(at(USUAL, '2026-11-29', '21:00')).toBe('现在不上班，明天 8:30 上班');
  expect(at(USUAL, '2026-11-27', '18:00')).toBe('现在不上班，周一 8:30 上班');
});

test('while it is open, the next day it opens on is the next working day', () => {
  const next = nextOpen(openingOf(USUAL) as never, '2026-11-27', 18 * 60, calendar);
  expect(next).toEqual({ day: '2026-11-30', minute: 510 });
});

test('holidays and the weekends worked for them count as the State Council says', () => {
  expect(at(USUAL, '2026-10-01', '9:00')).toMatch(/^国庆节放假，10 月 \d+ 日 8:30 上班$/);
  const [worked = ''] = HOLIDAYS.makeUp.filter((day) => day > '2026');
  expect(at(USUAL, worked, '9:00')).toBe('现在上班，到 12:00');
});

test('where the holidays are not published, or could not be had, that is said', () => {
  expect(at(USUAL, '2099-01-01', '9:00')).toBe('现在上班，到 12:00，放假除外');
  expect(
    openingOf(USUAL) && sayOpen(openingOf(USUAL) as never, '2026-11-30', 540, undefined),
  ).toContain('放假除外');
});

test('where summer and winter differ only what holds in both is said', () => {
  const hours = `${USUAL}（夏季下午 15:00–18:00）`;
  expect(at(hours, '2026-11-30', '9:00')).toBe('现在上班，到 12:00');
  expect(at(hours, '2026-11-30', '16:00')).toBe('现在上班，到 17:30');
  expect(at(hours, '2026-11-30', '14:30')).toBe('这时候夏天冬天不一样，先打电话问');
  expect(at(hours, '2026-11-30', '19:00')).toBe('现在不上班，明天 8:30 上班');
});

test('what is packed for a page comes out as it was', () => {
  for (const hours of [USUAL, `${USUAL}（夏季下午 15:00–18:00）`]) {
    const opening = openingOf(hours);
    expect(opening && unpackOpening(packOpening(opening))).toEqual(opening);
  }
});
