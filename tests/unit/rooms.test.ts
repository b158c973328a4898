/** The rooms of the house (docs/hacking.md): imports run one way, through doors, and pure rooms know no machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms with the rooms each may import. What stands in no list may import all of them. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  law: ['schema'],
  register: ['schema', 'law'],
  answers: ['schema', 'law', 'register'],
  rules: ['schema', 'law', 'register', 'answers'],
  editing: ['schema', 'law', 'register', 'answers', 'rules'],
  exchange: ['schema', 'law', 'register', 'answers', 'rules'],
  editions: ['schema'],
  // What it takes in has the columns of what goes out, and is written back as YAML.
  import: ['schema', 'law', 'register', 'answers', 'rules', 'editing', 'exchange'],
  search: ['schema', 'law', 'register', 'answers', 'rules'],
  // A notice is read by its words, and held against what the search knows of the lists.
  statements: ['schema', 'law', 'register', 'answers', 'exchange', 'search'],
  screening: ['schema', 'register', 'answers', 'search'],
};
const BROWSER = /^src\/(?:portal\/)?client\//;
/** A room's second door, without schemas and YAML: for browsers, and for commands that measure what they get. */
const CLIENT_DOOR = /^src\/\w+\/client\.ts$/;
/** The disk: for the edge (src/*.ts) and commands. */
const DISK = /^src\/register\/(?:folder|own-day|law-index-file)\.ts$/;
/** The list room is a room within exchange. */
const DOOR = /^src\/(?:\w+|exchange\/list)\/index\.ts$/;

/** Imports that go past a door, with their reason. One that is no longer there has to go from here, too. */
const PAST_DOORS: Readonly<Record<string, string>> = {
  'src/client/edit/sheet.ts → src/schema/words.ts': 'the page of the editor loads no schemas',
  'src/search/numbers.ts → src/law/numerals.ts': 'runs in browsers, which have no law index',
};
/** Node's modules in rooms that should know none. */
const NODE: Readonly<Record<string, string>> = {
  'src/register/folder.ts': 'the disk',
  'src/register/source.ts': 'the disk',
  'src/register/law-index-file.ts': 'the disk',
  'src/register/own-day.ts': 'the disk',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$/.test(file));
const imports = files.flatMap((from): Import[] =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^'?]+)/g)].map(
    ([, to = '']) => ({ from, to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to }),
  ),
);

/** `answers` of `src/answers/say.ts`; undefined outside of rooms. */
function roomOf(file: string): string | undefined {
  const [, name = ''] = /^src\/(\w+)\//.exec(file) ?? [];
  return name in BELOW ? name : undefined;
}

const named = ({ from, to }: Import) => `${from} → ${to}`;
const between = imports.filter(
  ({ from, to }) =>
    (roomOf(to) && roomOf(from) !== roomOf(to)) ||
    (from.startsWith('scripts/') && to.startsWith('src/portal/')),
);

test('the files of the house are found', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(between.length).toBeGreaterThan(500);
});

test('a room imports only rooms below it, and nothing of pages, client and portal', () => {
  const upwards = imports.filter(({ from, to }) => {
    const room = roomOf(from);
    if (!room || !/^(?:src|scripts)\//.test(to)) return false;
    const other = roomOf(to);
    return other !== room && !BELOW[room]?.includes(other ?? '');
  });
  expect(upwards.map(named)).toEqual([]);
});

test('client code imports no page, and the commands are imported by nobody', () => {
  const upwards = imports.filter(
    ({ from, to }) =>
      (BROWSER.test(from) && /^src\/(?:portal\/)?(?:pages|layouts|components)\//.test(to)) ||
      (from.startsWith('src/') && to.startsWith('scripts/')),
  );
  expect(upwards.map(named)).toEqual([]);
});

test('nothing of the product is in the tests', () => {
  expect(imports.filter(({ to }) => to.startsWith('tests/')).map(named)).toEqual([]);
});

describe('doors', () => {
  const past = between.filter(({ from, to }) => {
    if (DOOR.test(to)) return false;
    if (CLIENT_DOOR.test(to) && !roomOf(from) && !/^src\/(?:pages|components)/.test(from))
      return false;
    return !(DISK.test(to) && !roomOf(from) && !BROWSER.test(from));
  });

  test('a room is entered by its door', () => {
    expect(past.map(named).filter((name) => !(name in PAST_DOORS))).toEqual([]);
  });

  test('no exception outlives its reason', () => {
    const found = new Set(past.map(named));
    expect(Object.keys(PAST_DOORS).filter((name) => !found.has(name))).toEqual([]);
    const node = new Set(
      imports.filter(({ to }) => to.startsWith('node:')).map(({ from }) => from),
    );
    expect(Object.keys(NODE).filter((name) => !node.has(name))).toEqual([]);
  });
});

test('a room knows no machine: no module of Node, no clock, no environment', () => {
  const pure = files.filter((file) => roomOf(file) && !(file in NODE));
  expect(
    imports.filter(({ from, to }) => pure.includes(from) && to.startsWith('node:')).map(named),
  ).toEqual([]);
  expect(
    pure.filter((file) =>
      /new Date\(\)|Date\.now|process\.env|\bfetch\(/.test(readFileSync(file, 'utf8')),
    ),
  ).toEqual([]);
});
