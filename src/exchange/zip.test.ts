import { expect, test } from 'vitest';
import { unzipped } from '../../tests/helpers/exchange-zip.ts';
import { withoutClock } from './zip.ts';

/** An archive with one stored entry `a` that says `hi`, dated `clock`. */
function archive(clock: number): Uint8Array {
  const bytes = new Uint8Array(31 + 2 + 47 + 22);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number) => view.setUint32(at, value, true);
  put(0, 0x04034b50);
  put(10, clock);
  put(18, 2);
  put(22, 2);
  view.setUint16(26, 1, true);
  bytes.set([0x61, 0x68, 0x69], 30);
  put(33, 0x02014b50);
  put(33 + 12, clock);
  put(33 + 20, 2);
  put(33 + 24, 2);
  view.setUint16(33 + 28, 1, true);
  bytes[33 + 46] = 0x61;
  put(80, 0x06054b50);
  view.setUint16(80 + 10, 1, true);
  put(80 + 16, 33);
  return bytes;
}

test('archives packed at different times become the same bytes, and keep their content', () => {
  const [early, late] = [archive(0x5000_1234), archive(0x5b76_4321)].map(withoutClock);
  expect(early).toEqual(late);
  expect(unzipped(early as Uint8Array).get('a')).toBe('hi');
});

test('what is no archive is refused', () => {
  expect(() => withoutClock(new Uint8Array(40))).toThrow('not a plain zip archive');
});
