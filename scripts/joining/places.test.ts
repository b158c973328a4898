import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countyFile, type PlacesTop, rowsOf, TABLES } from '../../src/portal/index.ts';
import { cut } from '../../src/portal/places.ts';
import { entry, town } from '../../tests/helpers/portal-joining.ts';
import { placesInto } from './places.ts';

const counties = ['甲县', '乙县'].map((name) =>
  entry(name, {
    towns: ['河东镇', '河西乡', '新华街道'].map((own, at) => ({
      ...town(`t${at}`, own),
      mergedInto: undefined as never,
      villages: [`${own[0]}口村`, '上村', '下村'],
      held: 0,
    })),
  }),
);

test('places written county by county are those of all counties together, and no villages stay in memory', () => {
  const data = mkdtempSync(join(tmpdir(), 'quanze-places-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const read = (path: string) => JSON.parse(readFileSync(join(data, path), 'utf8'));
  const places = placesInto(data);
  const left = counties.map((county) => places.add(county));
  places.finish();
  expect(left.flatMap(({ towns }) => towns.flatMap(({ villages }) => villages))).toEqual([]);
  const { version, from } = read('places.json') as PlacesTop;
  const rows = rowsOf(counties);
  for (const table of TABLES) {
    const whole = cut(rows[table]);
    expect(from[table]).toEqual(whole.from);
    const files = from[table].map((_, at) => read(`places/${version}/${table}-${at}.json`));
    expect(files).toEqual(whole.files);
  }
  for (const county of counties)
    expect(read(`counties/${county.slug}.json`)).toEqual(
      JSON.parse(JSON.stringify(countyFile(county))),
    );
  expect(existsSync(join(data, 'rows'))).toBe(false);
});
