import { expect, test } from 'vitest';
import { applies } from './applies.ts';

test('rural matters leave out the all-urban town, urban ones the all-rural town', () => {
  const table = (['城乡', '仅城市', '仅农村'] as const).map((area) =>
    (['城市', '城乡', '农村'] as const).map((town) => applies({ area }, { area: town })),
  );
  expect(table).toEqual([
    [true, true, true],
    [true, true, false],
    [false, true, true],
  ]);
});
