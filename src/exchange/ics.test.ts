import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, escapeText, fold, icsCalendar } from './ics.ts';

const event: CalendarEvent = {
  uid: 'banan-2026-07-05@quanze',
  stamp: '2026-11-21',
  summary: '最迟：作出处罚决定',
  start: '2026-10-08',
};
/** What means something to a calendar, often, among everything else. */
const anything = fc.oneof(
  fc.constantFrom('\\', ';', ',', ':', '\n', '\r', '\t', '\u0000', '\u007f', ' '),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const show = (text: string) => text.replaceAll('\r\n', '\n');

test('a deadline as a whole day with a reminder', () => {
  expect(show(icsCalendar('办案期限', [{ ...event, remindDays: 1 }]))).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Quanze//zh-CN
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    NAME:办案期限
    X-WR-CALNAME:办案期限
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    BEGIN:VEVENT
    UID:banan-2026-07-05@quanze
    DTSTAMP:20261121T000000Z
    DTSTART;VALUE=DATE:20261008
    DTEND;VALUE=DATE:20261009
    SUMMARY:最迟：作出处罚决定
    TRANSP:TRANSPARENT
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:最迟：作出处罚决定
    TRIGGER:-PT15H
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('a weekly day ends when it ends and leaves out holidays', () => {
  const weekly = { until: '2026-12-31', except: ['2026-10-06'] };
  const text = icsCalendar('检查日', [{ ...event, start: '2026-01-06', weekly }]);
  expect(text).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261231\r\nEXDATE;VALUE=DATE:20261006\r\n');
});

test('several days end the day after the last, over the end of a year too', () => {
  const text = icsCalendar('检查', [{ ...event, start: '2026-12-30', end: '2026-12-31' }]);
  expect(text).toContain('DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n');
});

describe('text', () => {
  test('what means something to a calendar is escaped', () => {
    expect(escapeText('甲;乙,丙\\丁\r\n戊\u0000')).toBe('甲\\;乙\\,丙\\\\丁\\n戊');
  });

  test('any text comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: anything }), (text) => {
        const clean = text
          .replace(/\r\n?/g, '\n')
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        const file = icsCalendar('名', [{ ...event, description: `说${text}` }]);
        const [read] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
        expect(read?.getFirstPropertyValue('description')).toBe(`说${clean}`);
      }),
    );
  });

  test('no line is longer than 75 octets, none is cut inside a character, all end in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = icsCalendar(text, [{ ...event, summary: text }]);
        const bytes = new TextEncoder().encode(file);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(file);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      }),
    );
  });

  test('folding takes nothing away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const one = line.replace(/[\r\n]/g, '');
        expect(fold(one).replaceAll('\r\n ', '')).toBe(one);
      }),
    );
  });
});
