/** iCalendar files (RFC 5545): whole-day events a phone can take over or subscribe to. No clock: stamps are given. */
import type { Day } from '../schema/index.ts';
import { printable } from './printable.ts';

/** One event; all days are whole days without a time zone. */
export interface CalendarEvent {
  /** The day of its last real change: a calendar that is made anew does not look changed. */
  readonly stamp: Day;
  /** Stays the same as long as the event is the same one. */
  readonly uid: string;
  readonly summary: string;
  readonly start: Day;
  /** Last day; absent for a single day. */
  readonly end?: Day;
  readonly description?: string;
  readonly location?: string;
  readonly url?: string;
  /** Repeats every seven days, until this day included, or for ever. */
  readonly weekly?: { readonly until?: Day; readonly except?: readonly Day[] };
  /** Reminds so many days before, at nine in the morning. */
  readonly remindDays?: number | readonly number[];
}

/** A calendar with its name. */
export function icsCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Quanze//zh-CN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const {
    stamp,
    uid,
    summary,
    start,
    end = start,
    description,
    location,
    url,
    weekly,
    remindDays,
  } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(start)}`,
    // The end of a whole-day event is the first day it no longer covers.
    `DTEND;VALUE=DATE:${basic(dayAfter(end))}`,
    ...(weekly ? [`RRULE:FREQ=WEEKLY${weekly.until ? `;UNTIL=${basic(weekly.until)}` : ''}`] : []),
    ...(weekly?.except?.length ? [`EXDATE;VALUE=DATE:${weekly.except.map(basic).join(',')}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...[remindDays ?? []].flat().flatMap((days) => alarm(summary, days)),
    'END:VEVENT',
  ];
}

function alarm(summary: string, days: number): string[] {
  const hours = days * 24 - 9;
  const trigger = hours > 0 ? `-PT${hours}H` : `PT${-hours}H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function basic(day: Day): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** TEXT of RFC 5545 3.3.11: backslash, semicolon, comma and line breaks are escaped, other controls left out. */
export function escapeText(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '');
}

/** Lines of at most 75 octets (RFC 5545 3.1), never cut inside a character. */
export function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
