/** What a sheet does not say any more: drafts of it that nobody touched are taken back, and the rest is told. */
import { contentOf } from '../../editing/index.ts';
import type { TakingCounty, Waiting } from './county.ts';
import type { Ledger } from './ledger.ts';
import type { Gone, ListDrafts } from './list-drafts.ts';

/** The drafts as rows of this run left them. */
export interface Withdrawing {
  readonly county: TakingCounty;
  readonly waiting: Waiting;
  readonly ledger: Ledger;
  readonly lists: ListDrafts;
  /** Ids of the drafts that rows of this run are. */
  readonly meant: ReadonlySet<string>;
  /** New texts, by path; undefined where a draft goes. */
  readonly files: Map<string, string | undefined>;
}

/** Sentences, by the file they are about. */
export function withdraw(work: Withdrawing): ReadonlyMap<string, readonly string[]> {
  const { county, waiting, ledger, lists, meant, files } = work;
  const said = new Map<string, string[]>();
  const say = (place: string, sentence: string) =>
    said.set(place, [...(said.get(place) ?? []), sentence]);
  const { gone, stays } = lists.withdraw();
  for (const [place, all] of byPlace(gone))
    say(place, `表里不再有、没有人改过的，从清单草稿里收回了：${shown(all)}`);
  for (const [place, all] of byPlace(stays))
    say(place, `以前从这个文件读的，这次没有读到，没有动，不要的请自己删：${shown(all)}`);
  for (const { id, path, text, name } of waiting.matters) {
    const place = ledger.placeOf(path);
    if (place === undefined || !ledger.isOfNow(path) || meant.has(id) || lists.has(id)) continue;
    if (files.has(path)) continue;
    if (ledger.wrote(path, text)) {
      files.set(path, undefined);
      ledger.drop(path);
      say(place, `表里不再有的事项，草稿收回了：${name}（drafts/${path}）`);
    } else say(place, `表里不再有，草稿有人改过，没有动：${name}（drafts/${path}）`);
  }
  for (const path of forsaken(county, files)) {
    const text = county.drafts.find((draft) => draft.path === path)?.text ?? '';
    if (!ledger.wrote(path, text)) continue;
    files.set(path, undefined);
    ledger.drop(path);
  }
  return said;
}

/** Departments and statutes that only drafts named which changed or went now. */
function forsaken(
  { drafts }: TakingCounty,
  files: ReadonlyMap<string, string | undefined>,
): string[] {
  const before = new Map(drafts.map(({ path, text }) => [path, text]));
  const released = new Set<string>();
  for (const [path] of files) {
    const text = path.startsWith('matters/') ? before.get(path) : undefined;
    if (text !== undefined && text !== files.get(path))
      for (const id of namedIn(path, text)) released.add(id);
  }
  if (released.size === 0) return [];
  const after = new Map<string, string | undefined>([...before, ...files]);
  for (const [path, text] of after)
    if (text !== undefined && !/^(?:laws|departments)\//.test(path))
      for (const id of released)
        if (new RegExp(`[:\\s]${id}\\s*$`, 'm').test(text)) released.delete(id);
  return [...released].flatMap((id) =>
    [`departments/${id}.yaml`, `laws/${id}.yaml`].filter((path) => before.has(path)),
  );
}

/** Ids a record of a matter names. */
function namedIn(path: string, text: string): string[] {
  const { department, basis } = (contentOf(path, text)?.value ?? {}) as {
    department?: string;
    basis?: readonly { readonly law?: string }[];
  };
  return [department, ...(basis ?? []).map(({ law }) => law)].filter((id) => id !== undefined);
}

function byPlace(all: readonly Gone[]): ReadonlyMap<string, readonly Gone[]> {
  const found = new Map<string, Gone[]>();
  for (const one of all) found.set(one.place, [...(found.get(one.place) ?? []), one]);
  return found;
}

/** As many are named; the rest are counted. */
const MOST_SAID = 5;

function shown(all: readonly Gone[]): string {
  const some = all.slice(0, MOST_SAID).map(({ path, id }) => `${id}（drafts/${path}）`);
  return `${some.join('、')}${all.length > MOST_SAID ? `，还有 ${all.length - MOST_SAID} 处` : ''}`;
}
