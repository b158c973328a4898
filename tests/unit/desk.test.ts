/** Made-up calls from the demonstration county: the desk names the right body first. `npm run eval:desk` asks 500. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answered, desksFor, sharesOf } from '../../scripts/desk-calls/answering.ts';
import { drawCalls, phrasesOf } from '../../scripts/desk-calls/calls.ts';
import { WORDINGS } from '../../scripts/desk-calls/wording.ts';
import { randomOf } from '../../scripts/generating/random.ts';
import { readContent } from '../../src/register/folder.ts';

const DAY = '2026-11-21';
const { register } = readContent(join(import.meta.dirname, '../../content'));

test('of 64 calls of every kind the right body is named first in .95, with everybody who has a part', {
  timeout: 60_000,
}, async () => {
  if (!register) throw new Error('the demonstration county cannot be read');
  const phrases = phrasesOf(register);
  const drawn = WORDINGS.flatMap((wording, i) =>
    drawCalls({ register, phrases, today: DAY, wording, random: randomOf(i) }, i === 0 ? 32 : 16),
  );
  const answer = await desksFor(
    register,
    drawn.map(({ built }) => built),
  );
  const all = drawn.map((call) => answered(call, answer(call)));
  expect(all).toHaveLength(64);
  const shares = sharesOf(all);
  const misses = all
    .filter(({ right }) => !right)
    .map(({ call, card }) => [call.words, card?.title]);
  expect(shares.全部?.right, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.95);
  expect(shares.两家都在?.right).toBe(1);
  expect(Object.keys(shares)).toContain('边界日');
});

test('the same seed makes the same calls, another one others', () => {
  if (!register) throw new Error('the demonstration county cannot be read');
  const [wording] = WORDINGS;
  if (!wording) throw new Error('no wording');
  const calls = (seed: number) =>
    drawCalls(
      { register, phrases: phrasesOf(register), today: DAY, wording, random: randomOf(seed) },
      16,
    );
  expect(calls(1)).toEqual(calls(1));
  expect(calls(1)).not.toEqual(calls(2));
});
