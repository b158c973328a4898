import { expect, test } from 'vitest';
import { builtDist } from './site.ts';

const site = builtDist();

test('every JSON file can be read, and no value slipped out of a program', () => {
  const wrong = site.files
    .filter((path) => /\.(?:json|jsonld|webmanifest)$/.test(path))
    .flatMap((path) => {
      const text = site.read(path);
      try {
        JSON.parse(text);
      } catch (error) {
        return `${path}: ${error}`;
      }
      return /"(?:undefined|NaN|\[object \w+\])"/.test(text) ? `${path}: undefined` : [];
    });
  expect(wrong).toEqual([]);
});

test('every address in the data is one of the site', () => {
  const known = new Set([...site.pages.map(({ path }) => path), ...site.files]);
  const base = (process.env['SITE_BASE'] ?? '/').replace(/^\/|\/$/g, '');
  const wrong = ['matters', 'towns', 'departments', 'laws'].flatMap((kind) => {
    const records = JSON.parse(site.read(`data/v1/${kind}.json`))[kind] as { url: string }[];
    expect(records.length, kind).toBeGreaterThan(0);
    return records
      .map(({ url }) => url.replace(/^https?:\/\/[^/]+/, '').replace(/^\//, ''))
      .map((path) => (base && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path))
      .filter((path) => !known.has(path.replace(/#.*$/, '')));
  });
  expect(wrong).toEqual([]);
});
