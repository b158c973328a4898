import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { MERGING } from '../../tests/helpers/answers-merger.ts';
import { whoHandles } from './handles.ts';
import { townsOn } from './lists.ts';
import { livingOn, mergedBy, mergingLater } from './standing.ts';

const register = registerWith(MERGING);
const town = the(register.towns, 'hebian');
const LAST = '2026-12-31';
const FIRST = '2027-01-01';

test('until the day before, the town is in being, with a merger to come', () => {
  expect(livingOn(town, LAST)).toBe(town);
  expect(mergedBy(town, LAST)).toBeUndefined();
  expect(mergingLater(town, LAST)?.into.id).toBe('shanqian');
  expect(townsOn(register, LAST)).toContain(town);
});

test('from the day on it is merged', () => {
  expect(livingOn(town, FIRST)).toBeUndefined();
  expect(mergedBy(town, FIRST)?.into.id).toBe('shanqian');
  expect(mergingLater(town, FIRST)).toBeUndefined();
  expect(townsOn(register, FIRST)).not.toContain(town);
});

test('the town answers for its matters, with its own telephone, until its last day', () => {
  const matter = the(register.matters, 'dibao-shenqing');
  const last = whoHandles(register, town, matter, LAST);
  expect(last.mergedInto).toBeUndefined();
  expect(last.handler.id).toBe('hebian');
  expect(last.reach.hours).toBe(town.hours);
  const first = whoHandles(register, town, matter, FIRST);
  expect(first.mergedInto?.id).toBe('shanqian');
  expect(first.handler.id).toBe('shanqian');
});
