/** What the site gives away, read by software that knows nothing of us. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator as JsonSchema, type Schema } from '@cfworker/json-schema';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { Validator as OpenApi } from '@seriousme/openapi-schema-validator';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { unzipped } from '../helpers/exchange-zip.ts';
import { builtDist, DIST } from './site.ts';

const site = builtDist();
const read = (path: string) => JSON.parse(site.read(path));
const ending = (pattern: RegExp) => site.files.filter((path) => pattern.test(path));

describe('a second judge of JSON Schema', () => {
  const judges = new Map<string, JsonSchema>();
  const judgeOf = (name: string) => {
    const known = judges.get(name) ?? new JsonSchema(schemaOf(name), '2020-12', false);
    judges.set(name, known);
    return known;
  };
  const schemaOf = (name: string) => read(`data/v1/schema/files/${name}.schema.json`) as Schema;

  // The first judge reads every file (open-data.test.ts); this one is slow, and files of one kind come from one mapper.
  const OF_A_KIND = 4;

  test('finds files of every kind as their schemas say', () => {
    const all = ending(/^data\/v1\/(?!schema\/|openapi).*\.json$/);
    const kinds = Map.groupBy(all, (path) => path.replace(/[^/]+$/, ''));
    const files = [...kinds].flatMap(([folder, own]) =>
      folder === 'data/v1/' ? own : own.slice(0, OF_A_KIND),
    );
    expect([kinds.size, files.length > 20]).toEqual([4, true]);
    const wrong = files.flatMap((file) => {
      const body = read(file);
      const [, name = ''] = /\/([\w-]+)\.schema\.json$/.exec(body.$schema) ?? [];
      const [first] = judgeOf(name).validate(body).errors;
      return first ? [`${file}${first.instanceLocation}: ${first.error}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('finds a missing field', () => {
    const body = read('data/v1/towns.json');
    delete body.towns[0].phone;
    expect(judgeOf('towns').validate(body).valid).toBe(false);
  });
});

test('the description is OpenAPI', async () => {
  const { valid, errors } = await new OpenApi().validate(read('data/v1/openapi.json'));
  expect([valid, errors]).toEqual([true, undefined]);
});

test('a calendar program finds every event whole: day, name, its own id, reminders', () => {
  const files = ending(/\.ics$/);
  expect(files.length).toBeGreaterThan(3);
  const ids = files.flatMap((file) => {
    const events = new ICAL.Component(ICAL.parse(site.read(file))).getAllSubcomponents('vevent');
    const own = events.map((one) => new ICAL.Event(one));
    for (const { uid, summary, startDate, endDate } of own) {
      expect(uid && summary, file).toBeTruthy();
      expect(startDate.isDate && endDate.compare(startDate), file).toBe(1);
    }
    expect(new Set(own.map(({ uid }) => uid)).size, file).toBe(own.length);
    return own.map(({ uid }) => uid);
  });
  expect(ids.length).toBeGreaterThan(50);
});

describe('a feed reader', () => {
  const formats = [
    ['feed.xml', (text: string) => parseRssFeed(text).items?.map(({ guid }) => guid?.value)],
    ['atom.xml', (text: string) => parseAtomFeed(text).entries?.map(({ id }) => id)],
    ['feed.json', (text: string) => parseJsonFeed(text).items?.map(({ id }) => id)],
  ] as const;

  test('finds the same entries in the three formats, each with an id of its own', () => {
    const folders = ending(/(?:^|\/)feed\.json$/).map((path) => path.replace('feed.json', ''));
    expect(folders.length).toBeGreaterThan(3);
    for (const folder of folders) {
      const [rss, atom, json] = formats.map(([name, ids]) => ids(site.read(folder + name)));
      expect(new Set(json).size, folder).toBe(json?.length);
      expect([rss, atom], folder).toEqual([json, json]);
    }
  });
});

test('every XML file, and every part of every Word file and workbook, is XML', () => {
  const wellFormed = (name: string, text: string) => {
    const { root } = parseXml(text, { preserveDocumentType: true });
    expect((root as XmlElement).name, name).toBeTruthy();
  };
  const plain = ending(/\.(?:xml|svg)$/);
  for (const path of plain) wellFormed(path, site.read(path));
  const archives = ending(/\.(?:xlsx|docx)$/);
  expect([plain.length > 5, archives.length > 30]).toEqual([true, true]);
  for (const path of archives)
    for (const [name, text] of unzipped(readFileSync(join(DIST, path))))
      if (/\.(?:xml|rels)$/.test(name)) wellFormed(`${path}: ${name}`, text);
});
