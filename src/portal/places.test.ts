import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry } from '../../tests/helpers/portal-joining.ts';
import { placesOf } from '../../tests/helpers/portal-joining-places.ts';
import { rowsOf } from './joining/tables.ts';
import { cut, filesOf, plain } from './places.ts';

/** Few characters, so that many names begin alike or are the same. */
const name = fc
  .array(fc.constantFrom(...'河东西山上下新华'), { minLength: 1, maxLength: 4 })
  .map((signs) => `${signs.join('')}村`);
const counties = fc
  .array(fc.array(fc.array(name, { maxLength: 12 }), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map((towns, at) =>
      entry(`${'甲乙丙丁'[at]}县`, {
        towns: towns.map((villages, place) => ({
          id: `town-${place}`,
          name: `${'东南西北'[place]}镇`,
          villages: [...new Set(villages)],
          held: 0,
        })),
      }),
    ),
  );
const size = fc.integer({ min: 300, max: 1500 });

test('every village stands in exactly one file under its name and one under its sound, the files its beginning leads to', () => {
  fc.assert(
    fc.property(counties, size, (all, most) => {
      const rows = rowsOf(all).villages;
      const { from, files } = cut(rows, most);
      expect(files.flat()).toHaveLength(rows.length);
      const lost = rows.filter((row) => {
        const holding = files.flatMap((file, at) => (file.includes(row) ? [at] : []));
        const begun = [...row[0]].map((_, length) => row[0].slice(0, length + 1));
        const led = begun.every((key) => filesOf(from, key).includes(holding[0] ?? -1));
        return holding.length !== 1 || !led;
      });
      expect(lost).toEqual([]);
    }),
  );
});

test('no file is led to that could not hold the name, and none passes the bound', () => {
  fc.assert(
    fc.property(counties, size, name, (all, most, asked) => {
      const { from, files } = cut(rowsOf(all).villages, most);
      for (const file of files)
        expect(Buffer.byteLength(JSON.stringify(file))).toBeLessThanOrEqual(most);
      const [first, ...further] = filesOf(from, asked);
      for (const at of further) expect(files[at]?.[0]?.[0].startsWith(asked)).toBe(true);
      const before = files.slice(0, first).flat();
      expect(before.filter(([key]) => key.startsWith(asked))).toEqual([]);
    }),
  );
});

test('the same places give the same files in whatever order counties come', () => {
  fc.assert(
    fc.property(counties, size, (all, most) => {
      const sizes = (list: typeof all) => cut(rowsOf(list).villages, most);
      expect(sizes(all.toReversed())).toEqual(sizes(all));
    }),
  );
});

test('what is found does not depend on where the files were cut', async () => {
  await fc.assert(
    fc.asyncProperty(counties, size, name, async (all, most, asked) => {
      const [small, whole] = [placesOf(all, most), placesOf(all)];
      const key = plain(asked);
      expect(await small.rows('villages', key)).toEqual(await whole.rows('villages', key));
    }),
  );
});
