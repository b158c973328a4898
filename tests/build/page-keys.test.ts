/**
 * A page is taken over from the published site while its key is the same (src/page-keys.ts). Here pages are opened with
 * a register that tells what they read: nothing may be read that the key does not hold.
 */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { compiledSite, entryOf } from '../../scripts/building/compiled.ts';
import type { Listing } from '../../scripts/building/entry.ts';
import { lawIndexFor } from '../../src/register/law-index-file.ts';
import { watched } from '../watched.ts';

/** Files of these are made of what stands in their key, and of nothing else. */
const MADE_OF_KEY = /\.(?:docx|schema\.json)\.ts$|\/search\/\[file\]/;
const CONTENT = 'content';
const TODAY = '2026-11-21';
/** As many pages of each kind are opened. */
const PAGES = 3;

/** Which other records a page asks only to find those that are its own, and by which fields. */
const FINDING: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/pages/laws/[id].astro': {
    matter: ['basis', 'remedy'],
    faq: ['laws'],
    handbook: ['laws'],
    cases: ['laws'],
  },
  // How many of them there are is in the key.
  'src/pages/matters/[id].astro': { decided: ['state', 'matter', 'published'] },
  // Their titles are in the key.
  'src/pages/handbook/[part]/[section].astro': {
    faq: ['handbook'],
    handbook: ['title', 'part'],
  },
  'src/pages/handbook/[part]/index.astro': { handbook: ['title'] },
  // Which may be issued in the document, and their names, are in the key.
  'src/pages/documents/[id].astro': { matter: ['name', 'type', 'domain', 'list', 'documents'] },
};
/** Fields that name a record, or to whom an entry belongs: which records there are is in every key. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  matter: ['id'],
  claim: ['matter', 'town', 'list'],
  faq: ['id'],
  handbook: ['id'],
  cases: ['id'],
  // With its title it is a column, and these are in every key.
  site: ['id', 'title'],
};
/** In the key of what is about towns and departments: all entries, and of matters all fields but these. */
const UNTOLD = ['summary', 'spokenAs', 'discretion', 'accountability', 'effects', 'source', 'note'];

test('no page reads what its key does not hold', { timeout: 1_800_000 }, async () => {
  const site = await entryOf(await compiledSite(), { content: CONTENT, today: TODAY });
  const { files, problems } = site.readSources(CONTENT);
  const reading = site.contentReader(undefined, lawIndexFor(CONTENT))(
    files,
    basename(CONTENT),
    problems,
  );
  const { register } = reading;
  if (!register) throw new Error('the content cannot be read');
  const place = { base: '/', url: undefined };
  const keep = <T>(_: readonly string[], make: () => T) => make();

  const kinds = new Map<object, Kind>();
  for (const matter of register.matters.values())
    kinds.set(matter, { kind: 'matter', file: register.targetOf(matter) ?? '' });
  for (const claim of register.claims)
    kinds.set(claim, {
      kind: 'claim',
      file: register.targetOf(claim.matter) ?? '',
      list: register.positionOf(claim).file.replace(`${CONTENT}/`, ''),
    });
  for (const year of register.decided)
    for (const entry of year.entries)
      kinds.set(entry, { kind: 'decided', file: `decided/${year.town.id}/${year.year}.yaml` });
  for (const page of register.faq.values()) kinds.set(page, { kind: 'faq', file: page.path });
  for (const page of register.cases.values()) kinds.set(page, { kind: 'cases', file: page.path });
  for (const page of register.pages.values()) kinds.set(page, { kind: 'site', file: page.path });
  for (const page of register.handbook.flatMap(({ sections }) => sections))
    kinds.set(page, { kind: 'handbook', file: page.path });

  const list = await site.openSite(reading, place, CONTENT, keep).list();
  const keyed = list.filter(({ route }) => !MADE_OF_KEY.test(route));
  const unheld: string[] = [];
  for (const [route, pages] of Map.groupBy(keyed, (listing) => listing.route))
    for (const listing of spread(pages)) {
      let open = false;
      const isHeld = heldBy(listing);
      const asked = new Set<string>();
      const seen = watched(register, new Set(kinds.keys()), (record, field) => {
        const told = kinds.get(record) ?? { kind: '', file: '' };
        if (!open || isHeld(told, field)) return;
        const { kind, file } = told;
        if (!isFindingPages()) asked.add(`${listing.path} reads ${kind} of ${file}: ${field}`);
      });
      const opened = site.openSite({ ...reading, register: seen }, place, CONTENT, keep);
      // What every page shows is in every key by what it came to.
      await opened.render('/about/accessibility/', 'src/pages/about/accessibility.mdx');
      open = true;
      await (await opened.render(listing.path, route)).arrayBuffer();
      unheld.push(...[...asked].slice(0, 5));
    }
  expect(unheld).toEqual([]);
});

interface Kind {
  readonly kind: string;
  readonly file: string;
  /** Of an entry, the list it stands in. */
  readonly list?: string;
}

/** Which fields of which records the key of a page holds. Asked with every read: the key is taken apart once. */
function heldBy({ route, key }: Listing): (told: Kind, field: string) => boolean {
  const [what, ...rest] = key.split('\n').map((line) => line.split(' ')[0] ?? '');
  const held = new Set(rest);
  const isTold = (field: string) => held.has(field) || !UNTOLD.includes(field);
  return ({ kind, file, list }, field) => {
    if (NAMES[kind]?.includes(field) || FINDING[route]?.[kind]?.includes(field)) return true;
    switch (what) {
      case 'content':
        return true;
      case 'county':
        return kind === 'claim' || held.has(kind) || (kind === 'matter' && isTold(field));
      case 'desk':
        return list === undefined ? kind === 'matter' && isTold(field) : held.has(list);
      default:
        return kind === 'claim' ? rest.length === 0 || rest[0] === file : held.has(file);
    }
  };
}

/** Pages are found anew for each county, with their keys: what that reads is not on the page. */
function isFindingPages(): boolean {
  const { stackTraceLimit, prepareStackTrace } = Error;
  Error.stackTraceLimit = 200;
  // Asked often: frames as they are, without looking up where their lines stood before compiling.
  Error.prepareStackTrace = (_, frames) =>
    frames.some((frame) => frame.getFunctionName()?.includes('GetStaticPaths'));
  const { stack } = new Error('where from?');
  Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  return Boolean(stack);
}

/** Some of a kind, first and last among them. */
function spread<T>(all: readonly T[]): readonly T[] {
  if (all.length <= PAGES) return all;
  return Array.from(
    { length: PAGES },
    (_, i) => all[Math.round((i * (all.length - 1)) / (PAGES - 1))] as T,
  );
}
