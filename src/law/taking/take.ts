/** Makes an index of tables: a list of versions, the articles of the statutes, and changes written down since. Pure. */
import type { Day } from '../../schema/index.ts';
import type { ActingText, Ending, IndexedLaw, IndexedVersion, LawIndex } from '../model.ts';
import { titleKey } from '../title.ts';
import { type Change, readChanges } from './changes.ts';
import { learntSince } from './learnt.ts';
import { rowsOf } from './tables.ts';
import { type Repeal, readTexts, type TextFacts, textKey } from './texts.ts';

/** What an index is made of. */
export interface Sources {
  /** Columns title, kind, published, effective, status, articles, id; an empty day and 0 articles are unknown. */
  readonly list: string;
  /** Lines of title, effective, status, article, text. */
  readonly articles?: Iterable<string>;
  /** Columns law, change, in_force, checked. */
  readonly changes?: string;
  readonly taken: Day;
  /** The index before: what it did not know is learnt on the day this one was taken. */
  readonly earlier?: LawIndex;
}

/** An index, and what was found on the way that a person should look at. */
export interface Taken {
  readonly laws: readonly IndexedLaw[];
  readonly doubts: readonly string[];
}

type Row = Readonly<Record<string, string>>;

/** A statute under construction. */
interface Draft {
  readonly title: string;
  readonly kind?: string;
  readonly versions: IndexedVersion[];
  /** The state the list gives for the newest version. */
  readonly status: string;
  ending?: Ending;
  readonly acting?: readonly ActingText[];
}

const GONE = '已废止';
const HOLDS = ['有效', '尚未生效'];

export function takeIndex({ list, articles = [], changes = '', taken, earlier }: Sources): Taken {
  const texts = readTexts(articles);
  const rows = rowsOf(list).filter(({ id }) => id);
  const drafts = new Map(
    [...Map.groupBy(rows, ({ title = '' }) => titleKey(title))].map(([key, versions]) => [
      key,
      draftOf(versions, texts),
    ]),
  );
  const doubts = [...texts.values()].flatMap(({ repeals }) =>
    repeals.flatMap((repeal) => apply(repeal, drafts) ?? []),
  );
  for (const change of readChanges(changes)) note(change, drafts);
  const laws = [...drafts.values()].map(({ status: _, acting, ...facts }) => {
    // Nobody needs to provide for what a statute on its way out says.
    const law = { ...facts, ...(acting && !facts.ending ? { acting } : {}), taken };
    return earlier ? learntSince(law, earlier.find(law.title)) : law;
  });
  return { laws, doubts };
}

/** The versions of one statute as the list has them, earliest first; the same version listed twice counts once. */
function draftOf(rows: readonly Row[], texts: ReadonlyMap<string, TextFacts>): Draft {
  const dayOf = ({ published = '', effective = '' }: Row) => published || effective;
  const sorted = [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const versions = new Map<string, IndexedVersion>();
  for (const row of sorted)
    versions.set(`${row['published']} ${row['effective']}`, versionOf(row, texts));
  const { title = '', kind = '', status = '' } = sorted.at(-1) ?? {};
  const acting = sorted.flatMap((row): ActingText[] => {
    const { status = '', effective = '' } = row;
    const text = HOLDS.includes(status) && texts.get(textKey(title, effective, status));
    if (!text || text.acting.length === 0) return [];
    const { from } = versionOf(row, texts);
    return [{ ...(from ? { from } : {}), articles: text.acting }];
  });
  return {
    title,
    kind,
    // A text that has been changed while its newer version is not in the list: only that there is one is known.
    versions: [...versions.values(), ...(status === '已修改' ? [{}] : [])],
    status,
    ...(status === GONE ? { ending: {} } : {}),
    ...(acting.length > 0 ? { acting } : {}),
  };
}

function versionOf(row: Row, texts: ReadonlyMap<string, TextFacts>): IndexedVersion {
  const { title = '', published = '', effective = '', status = '', articles = '', id } = row;
  const text = texts.get(textKey(title, effective, status));
  // The clause stays as it was when a statute is changed: of a later version it names a day before its publication.
  const named = text?.inForce && text.inForce >= published ? text.inForce : undefined;
  const from = effective || named;
  // Where the text is at hand its last article counts, because a list counts what it could read.
  const last = text?.articles ?? Number(articles);
  return {
    ...(published ? { published } : {}),
    ...(from ? { from } : {}),
    ...(last > 0 ? { articles: last } : {}),
    ...(id ? { id } : {}),
  };
}

/** Ends what a clause repeals; returns a sentence where the list says otherwise. */
function apply(repeal: Repeal, drafts: ReadonlyMap<string, Draft>): string | undefined {
  const draft = drafts.get(titleKey(repeal.title));
  // A statute of the same name is the next version, and one made after the repeal is another statute.
  if (!draft || titleKey(repeal.by) === titleKey(draft.title)) return undefined;
  const { on, by, byArticle } = repeal;
  const newest = draft.versions.at(-1)?.published ?? draft.versions.at(-1)?.from;
  if (on ? newest !== undefined && newest >= on : draft.status !== GONE) return undefined;
  if (draft.ending?.until && (!on || draft.ending.until < on)) return undefined;
  draft.ending = { ...(on ? { until: dayBefore(on) } : {}), by, byArticle };
  return draft.status === '有效' && on
    ? `清单写《${draft.title}》有效，《${by}》${byArticle}写明 ${on} 起废止：按条文`
    : undefined;
}

/** Adds what a table of changes knows beyond the list and the texts. */
function note(change: Change, drafts: Map<string, Draft>): void {
  const key = titleKey(change.title);
  const unverified = change.sure ? {} : ({ unverified: true } as const);
  const draft = drafts.get(key);
  if (change.is === 'version') {
    const versions = draft?.versions ?? [];
    if (!draft) drafts.set(key, { title: change.title, versions, status: '' });
    if (!versions.some(({ from }) => from === change.from))
      versions.push({ from: change.from, ...unverified });
  } else if (draft && draft.ending?.until === undefined)
    draft.ending = {
      ...draft.ending,
      until: dayBefore(change.on),
      ...(change.by ? { by: change.by } : {}),
      ...unverified,
    };
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
