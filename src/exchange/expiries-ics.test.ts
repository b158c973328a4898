import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { expiriesIcs } from './expiries-ics.ts';

const context = (asOf: string) => ({ register: registerWith(), asOf, url: (path: string) => path });

test('the office is reminded 90 and 30 days before an agreement ends', () => {
  const text = expiriesIcs(context('2026-11-21')).replaceAll('\r\n ', '');
  const event = text
    .split('BEGIN:VEVENT')
    .find((one) => one.includes('DTSTART;VALUE=DATE:20280131'));
  expect(event).toContain('SUMMARY:最后一天：《');
  expect(event?.match(/TRIGGER:[^\r]*/g)).toEqual(['TRIGGER:-PT2151H', 'TRIGGER:-PT711H']);
});

test('what ended stays for a year', () => {
  const on = (day: string) => expiriesIcs(context(day)).includes('DTSTART;VALUE=DATE:20280131');
  expect([on('2028-02-01'), on('2029-01-31'), on('2029-02-02')]).toEqual([true, true, false]);
});
