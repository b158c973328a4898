import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { notHeld } from './not-held.ts';

const DAY = '2026-11-21';
const said = (town: string, overlay: Record<string, string> = {}) => {
  const register = registerWith(overlay);
  return notHeld(register, the(register.towns, town), DAY).map(
    ({ organ, answers }) => `${organ.id} ${answers.map((a) => a.matter.id).join(' ')}`,
  );
};

test('a matter no entry of the town holds is answered by its department', () => {
  expect(said('shanqian')).toEqual([]);
  expect(said('hebian')).toEqual(['linye-ju caifa-xuke']);
});

test('a matter that does not reach the town is not missing there', () => {
  const path = 'matters/linye/caifa-xuke.yaml';
  const urban = textOf(path).replace(/^area:.*$/m, 'area: 仅城市');
  expect(said('hebian', { [path]: urban })).toEqual([]);
});
