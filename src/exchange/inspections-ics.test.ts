import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { HOLIDAYS, workCalendar } from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import { inspectionsIcs } from './inspections-ics.ts';

const register = registerWith({
  'inspections/hebian-zhouer.yaml': `id: hebian-zhouer
kind: 执法检查日
town: hebian
weekday: 星期二
from: 2026-09-20
until: 2026-11-30
does: 巡查集镇
matters: [fenshao-jiegan]
`,
  'inspections/lianhe.yaml': `id: lianhe
kind: 综合查一次
title: 林区联合检查
date: 2026-12-08
towns: [hebian, shanqian]
departments: [linye-ju]
targets: 林场两处
matters: []
note: 县里牵头
`,
});
const at = (register: Register, asOf: string) => ({
  register,
  asOf,
  url: (path: string) => `https://example.org${path}`,
});
const file = (town: string, asOf: string) =>
  inspectionsIcs(at(register, asOf), the(register.towns, town), workCalendar(HOLIDAYS))
    .replaceAll('\r\n ', '')
    .replaceAll('\r\n', '\n');

test('the weekly day repeats without the holiday, the joint visit stands on its day', () => {
  expect(file('hebian', '2026-11-21').replace(/UID:.+/g, 'UID:1')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Quanze//zh-CN
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    NAME:河边乡检查日历
    X-WR-CALNAME:河边乡检查日历
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    BEGIN:VEVENT
    UID:1
    DTSTAMP:20260920T000000Z
    DTSTART;VALUE=DATE:20260922
    DTEND;VALUE=DATE:20260923
    RRULE:FREQ=WEEKLY;UNTIL=20261130
    EXDATE;VALUE=DATE:20261006
    SUMMARY:执法检查日
    DESCRIPTION:巡查集镇\\n查什么：露天焚烧秸秆的处罚
    LOCATION:河边乡
    URL:https://example.org/inspections/#hebian
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:1
    DTSTAMP:20260920T000000Z
    DTSTART;VALUE=DATE:20261208
    DTEND;VALUE=DATE:20261209
    SUMMARY:综合查一次：林区联合检查
    DESCRIPTION:2026 年 12 月 8 日，林场两处\\n一起去的：县林业局\\n县里牵头
    LOCATION:河边乡、山前镇
    URL:https://example.org/inspections/#hebian
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('a town sees its own calendar only', () => {
  expect(file('shanqian', '2026-11-21')).not.toContain('执法检查日');
  expect(file('shanqian', '2026-11-21')).toContain('综合查一次：林区联合检查');
});

test('the calendar is the same on another day', () => {
  expect(file('hebian', '2026-11-22')).toBe(file('hebian', '2026-11-21'));
});

test('a calendar never starts on a day it leaves out', () => {
  const later = registerWith({
    'inspections/x.yaml': `id: x
kind: 执法检查日
town: hebian
weekday: 星期二
from: 2026-10-01
does: 巡查
matters: []
`,
  });
  const text = inspectionsIcs(
    at(later, '2026-11-21'),
    the(later.towns, 'hebian'),
    workCalendar(HOLIDAYS),
  );
  expect(text).toContain('DTSTART;VALUE=DATE:20261013');
  expect(text).not.toContain('EXDATE');
});
