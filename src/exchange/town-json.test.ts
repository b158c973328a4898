import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { MERGING } from '../../tests/helpers/answers-merger.ts';
import { townJson } from './json.ts';

test('of a merger to come other systems are told on its day, and the telephone holds until then', () => {
  const register = registerWith(MERGING);
  const town = the(register.towns, 'hebian');
  const on = (asOf: string) => townJson(town, { register, asOf, url: (path) => path });
  expect(on('2026-12-31')).toMatchObject({ mergedInto: null, mergedOn: null, phone: town.phone });
  expect(on('2027-01-01')).toMatchObject({
    mergedInto: 'shanqian',
    mergedOn: '2027-01-01',
    phone: null,
  });
});
