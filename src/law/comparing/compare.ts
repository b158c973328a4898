/** Two collections of statutes compared: for each cited place of the old one, what takes its place, and what changes. */
import { repealedTitles } from '../taking/clauses.ts';
import { titleKey } from '../title.ts';
import { type Changes, changesBetween } from './changes.ts';
import { placeOf, type Statute, textOf } from './statute.ts';
import { type Succession, successors } from './successors.ts';

/** One place of an old text and its proposed successors. */
export interface Pair extends Succession {
  /** Titles of the two statutes. */
  readonly law: string;
  readonly newLaw: string;
  /** What differs between the place and the first candidate. */
  readonly changes: Changes;
  /** Other compared places that have the same first candidate: they may have been merged. */
  readonly together: readonly string[];
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  /** The texts that were compared. */
  readonly renewals: readonly Renewal[];
  /** What could not be compared, and why; a sentence each. */
  readonly doubts: readonly string[];
}

/** An old statute with the text that takes its place. */
export interface Renewal {
  readonly old: Statute;
  readonly now: Statute;
  /** The article of the new text that repeals the old one; absent for a new version of the same statute. */
  readonly byArticle?: string;
}

/** Which places of a statute are asked about, by its title. */
export type Asked = (title: string) => readonly string[];

/** All articles are asked about where `asked` is absent. */
export function compareStatutes(
  old: readonly Statute[],
  now: readonly Statute[],
  asked?: Asked,
): Comparison {
  const doubts: string[] = [];
  const renewals: Renewal[] = [];
  const pairs = byTitle(old).flatMap((versions) => {
    const { title = '' } = versions[0] ?? {};
    const wanted = asked?.(title);
    if (wanted?.length === 0) return [];
    const renewal = renewalOf(versions, now);
    if (renewal) {
      renewals.push(renewal);
      return pairsOf(renewal, wanted, doubts);
    }
    doubts.push(`新文本里没有《${title}》，也没有哪一部写明废止它：没有比`);
    return [];
  });
  return { pairs: withTogether(pairs), renewals, doubts };
}

/** The newest text of the same title or of one that repeals it, or else the only one there is; and the text before. */
function renewalOf(versions: readonly Statute[], now: readonly Statute[]): Renewal | undefined {
  const key = titleKey(versions[0]?.title ?? '');
  const isSame = ({ title }: Statute) => titleKey(title) === key;
  const texts = byTitle(now).flatMap((all) => newest(all) ?? []);
  const next =
    newest(texts.filter((text) => isSame(text) || repeals(text, key))) ??
    (texts.length === 1 ? texts[0] : undefined);
  if (!next) return undefined;
  const { from: day = '' } = next;
  const earlier = versions.filter(({ from = '' }) => from < day);
  const old = newest(isSame(next) && earlier.length > 0 ? earlier : versions);
  const byArticle = isSame(next) ? undefined : repeals(next, key);
  return old && { old, now: next, ...(byArticle ? { byArticle } : {}) };
}

/** The article that repeals the statute of that title. */
function repeals({ articles }: Statute, key: string): string | undefined {
  return articles.find((article) =>
    repealedTitles(textOf(article)).some((title) => titleKey(title) === key),
  )?.number;
}

function pairsOf({ old, now }: Renewal, wanted: readonly string[] | undefined, doubts: string[]) {
  const successorsOf = successors(old, now);
  return (wanted ?? old.articles.map(({ number }) => number)).flatMap((cited) => {
    const place = placeOf(old, cited);
    if (!place) {
      doubts.push(`《${old.title}》的文本里没有${cited}：没有比`);
      return [];
    }
    const found = successorsOf({ ...place, cited });
    const changes = changesBetween(place.within, found.candidates[0]?.place.within ?? '');
    return [{ ...found, law: old.title, newLaw: now.title, changes }];
  });
}

function withTogether(pairs: readonly Omit<Pair, 'together'>[]): Pair[] {
  const key = ({ newLaw, candidates: [first] }: Omit<Pair, 'together'>) =>
    `${newLaw}${first?.place.article}`;
  const groups = Map.groupBy(pairs, key);
  return pairs.map((pair) => ({
    ...pair,
    together: (groups.get(key(pair)) ?? [])
      .filter(({ law, old }) => law !== pair.law || old.article !== pair.old.article)
      .filter(({ law, newLaw }) => law !== newLaw || law === pair.law)
      .map(({ law, old }) => `《${law}》${old.cited}`),
  }));
}

function byTitle(statutes: readonly Statute[]): Statute[][] {
  return [...Map.groupBy(statutes, ({ title }) => titleKey(title)).values()];
}

function newest(statutes: readonly Statute[]): Statute | undefined {
  return [...statutes].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1);
}
