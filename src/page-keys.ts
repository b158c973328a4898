/**
 * What decides how a page comes out, as one text: while it is the same, a build takes the published page over. A key
 * holds the digests of all content files except those that only say something of other matters or are other texts to
 * read; of these it holds the ones that the page's record is linked with. page-keys.test.ts opens pages and looks
 * whether one of them reads a record that its key does not hold.
 */
import { createHash } from 'node:crypto';
import {
  beginning,
  citing,
  decidedInMatter,
  decidedYears,
  mattersFor,
  questionsAbout,
} from './answers/index.ts';
import { lookFiles } from './look.ts';
import { columns } from './navigation.ts';
import type {
  Document,
  HandbookPage,
  Law,
  Matter,
  Part,
  ProsePage,
  Register,
  Town,
} from './register/index.ts';
import { asOf, contentAsRead, keep, readersDay, register } from './site.ts';

/** Asked for by a matter's page, its JSON and its linked data. Kept per register, released with it. */
const matterKeys = new WeakMap<Matter, string>();

export function matterKey(matter: Matter): string {
  const { related, faq, handbook, cases, claims } = matter;
  const known = matterKeys.get(matter);
  if (known !== undefined) return known;
  const linked = [...filesOf([matter, ...related]), ...pathsOf([...faq, ...handbook, ...cases])];
  const decided = [...decidedInMatter(register, matter, asOf)];
  const key = keyOf(linked, JSON.stringify([claims, decided], idsOnly));
  matterKeys.set(matter, key);
  return key;
}

/** A question, a case or a page of the county's own. */
export function proseKey(page: ProsePage): string {
  return keyOf(linkedWith(page));
}

/** A section of the handbook. Its page lists the sections around it and the questions that lead to it. */
export function sectionKey(page: HandbookPage): string {
  return keyOf([...linkedWith(page), ...pathsOf(questionsAbout(register, page))], contents());
}

/** A part of the handbook, with all its sections on one page. */
export function partKey({ sections }: Part): string {
  return keyOf(sections.flatMap(linkedWith), contents());
}

/** The whole handbook on one page. */
export function handbookKey(): string {
  return keyOf(register.handbook.flatMap(({ sections }) => sections.flatMap(linkedWith)));
}

/** A statute's page, with everything that rests on it. */
export function lawKey(law: Law): string {
  const { matters, faq, handbook, cases } = citing(register, law, asOf);
  return keyOf([
    ...filesOf(matters.map(({ matter }) => matter)),
    ...pathsOf([...faq, ...handbook, ...cases]),
  ]);
}

/** A 执法文书. The form on its page offers the matters in which it may be issued, by their names. */
export function documentKey(document: Document): string {
  const names = mattersFor(register, document).map(({ id, name, domain }) => [id, name, domain]);
  return keyOf(pathsOf([...document.faq, ...document.handbook]), JSON.stringify(names));
}

/**
 * Every entry of every list, and of matters what is told elsewhere: pages and files about a town, a department or the
 * whole county. This key holds for a page that gives no other (`cacheKey` of a path, `pageKey` of a single address).
 * `more` names what a page shows of all matters or texts besides.
 */
export function countyKey(...more: readonly More[]): string {
  const { county, apart } = digestsOfRegister();
  return [county, ...more.map((one) => `${one} ${apart(one)}`)].join('\n');
}

/** Of a file that one table decides: the table's digest, known for a `countyKey` without making the table again. */
export function tableKey(name: readonly string[], table: () => object): string {
  return keep([...name, countyKey()], () => `county ${sha256(JSON.stringify(table()))}`);
}

/** Every content file, as it is written. */
export function contentKey(): string {
  return digestsOfRegister().content;
}

/** SHA-256 of all that the county has written, whatever the day. */
export function contentHash(): string {
  return sha256(JSON.stringify([...digestsOfRegister().digests].sort()));
}

/** Content files that a desk's answers come from, beside those of towns. */
const ANSWERING = /^(?:laws|departments|decisions|agreements)\/|^exceptions\.yaml$/;

/** What `/desk/` loads of these towns. Texts to read, and how the site calls itself, are not in it. */
export function deskKey(towns: Iterable<Town>, ...more: readonly More[]): string {
  const { catalogue, apart, digests } = digestsOfRegister();
  const ours = new Set([...towns].map(({ id }) => id));
  const held = [...digests].filter(([path]) => {
    const [, town] = /^towns\/([^/]+)\//.exec(path) ?? [];
    return town === undefined ? ANSWERING.test(path) : ours.has(town);
  });
  const { county, title, contacts, government } = register.site;
  const shared = sha256(JSON.stringify([asOf, county, title, contacts, government, catalogue]));
  return [
    `desk ${shared}`,
    ...more.map((one) => `${one} ${apart(one)}`),
    ...held.map(([path, digest]) => `${path} ${digest}`),
  ].join('\n');
}

/** Files of a text and of all it links to or shows. Documents and procedures are in every key. */
function linkedWith(page: ProsePage): string[] {
  const { matters, mentions, faq, handbook } = page;
  return [...filesOf([...matters, ...mentions]), ...pathsOf([page, ...faq, ...handbook])];
}

/** Every section of the handbook, by title. */
function contents(): string {
  return JSON.stringify(
    register.handbook.map(({ id, sections }) => [id, sections.map((one) => [one.id, one.title])]),
  );
}

function filesOf(matters: readonly Matter[]): string[] {
  return matters.map((matter) => register.targetOf(matter) ?? '');
}

function pathsOf(pages: readonly ProsePage[]): string[] {
  return pages.map(({ path }) => path);
}

/** Records by their ids: what these say is in their own files. */
function idsOnly(key: string, value: unknown): unknown {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return key !== '' && typeof id === 'string' ? id : value;
}

function keyOf(paths: readonly string[], more = ''): string {
  const { everywhere, digests } = digestsOfRegister();
  const linked = [...new Set(paths)].map((path) => `${path} ${digests.get(path)}`);
  return [everywhere, ...linked, more].join('\n');
}

interface Digests {
  /** Digest of what any page may show. */
  readonly everywhere: string;
  /** Digest of that and of what pages about towns and departments show besides. */
  readonly county: string;
  /** Digest of what other pages tell of all matters, without the claims on them. */
  readonly catalogue: string;
  /** Digest of all content files. */
  readonly content: string;
  /** Digest of one field of all matters, or of all texts of one kind. */
  readonly apart: (one: More) => string;
  /** Of each content file, by its path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Kept per register, released with it. */
const known = new WeakMap<Register, Digests>();

/** Files that only pages of what is linked with them read: matters, entries of lists, texts, and published decisions. */
const APART =
  /^(?:matters|faq|cases|decided)\/|^(?:handbook|site)\/.+\.mdx$|^towns\/[^/]+\/(?:powers|responsibilities|services)\.yaml$/;

const LISTS = /^towns\//;

/** What of a matter only its own page, the searches and the files of all matters tell. */
const ITS_OWN = [
  'summary',
  'spokenAs',
  'discretion',
  'accountability',
  'effects',
  'source',
  'note',
] as const;

const TEXTS = ['faq', 'handbook', 'cases', 'decided'] as const;

/** What a key may hold besides: a field of all matters, or all texts of a kind. */
export type More = (typeof ITS_OWN)[number] | (typeof TEXTS)[number];

function digestsOfRegister(): Digests {
  const made = known.get(register) ?? digestsOf(register);
  known.set(register, made);
  return made;
}

function digestsOf(of: Register): Digests {
  const digests = new Map(contentAsRead().files.map(({ path, text }) => [path, sha256(text)]));
  const everywhere = sha256(
    JSON.stringify([
      asOf,
      contentAsRead().folder,
      readersDay() ?? null,
      beginning(of, asOf),
      decidedYears(of, asOf),
      columns(),
      lookFiles(),
      // Of a file read by few pages only its path counts here: any page may show that the record exists.
      [...digests].map(([path, digest]) => (APART.test(path) ? path : [path, digest])),
    ]),
  );
  const lists = [...digests].filter(([path]) => LISTS.test(path));
  const matters = [...of.matters.values()];
  const elsewhere = matters.map((matter) =>
    Object.entries(matter).filter(([field]) => field !== 'claims' && !isOneOf(ITS_OWN, field)),
  );
  const catalogue = sha256(JSON.stringify(elsewhere, idsOnly));
  const county = sha256(JSON.stringify([everywhere, lists, catalogue]));
  const content = sha256(JSON.stringify([everywhere, ...digests]));
  const told = (one: More) =>
    isOneOf(TEXTS, one)
      ? [...digests].filter(([path]) => path.startsWith(`${one}/`))
      : matters.map((matter) => (one in matter ? matter[one as keyof Matter] : null));
  /** Many pages ask for the same few digests, so each is made once. */
  const digested = new Map<More, string>();
  const apart = (one: More) => {
    const digest = digested.get(one) ?? sha256(JSON.stringify(told(one)));
    digested.set(one, digest);
    return digest;
  };
  return {
    everywhere: `everywhere ${everywhere}`,
    county: `county ${county}`,
    catalogue,
    content: `content ${content}`,
    apart,
    digests,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isOneOf<T extends string>(all: readonly T[], one: string): one is T {
  return (all as readonly string[]).includes(one);
}
