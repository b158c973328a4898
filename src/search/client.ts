/** The search as the browser runs it. No Node, no library, no Intl.Segmenter; synchronous. */
import {
  type Cards,
  type Elsewhere,
  OTHER_FOLDERS,
  OTHER_KINDS,
  type Places,
  type SearchFile,
  type Stage1,
  type Stage2,
} from './data.ts';
import { conceptsOf, groupsOf } from './features.ts';
import type { Filter, Found, Hit, MatterHit, Searcher } from './found.ts';
import { frequentCharacters } from './frequent.ts';
import { isSettled, matchOf } from './judging.ts';
import { cardFileOf, filesFor, keysOf, officialOf } from './keys.ts';
import { namedIn, villagesCalledAfter, withForms } from './named.ts';
import {
  even,
  normalise,
  type Simplify,
  simplifier,
  withoutAsking,
  withoutPleading,
} from './normalise.ts';
import type { Scored } from './phrase-index.ts';
import { pinyinOf } from './pinyin.ts';
import { kindOf, type Ranking, rankingOf } from './ranking.ts';
import { byReach, townsNamed, unreachedIn } from './towns.ts';
import { variantsOf } from './variants.ts';

export type { SearchFile, Stage1, Stage2, Traditional } from './data.ts';
export type * from './found.ts';
export { even, simplifier } from './normalise.ts';
export { type Pinyin, pinyinOf } from './pinyin.ts';

const DEFAULT_LIMIT = 10;
/** Meanings of typed letters for which a cut register loads names. */
const MOST_MEANINGS = 4;
/** Longer texts are cut, so that one keystroke never takes long. */
const LONGEST_QUERY = 80;
/** A query that names a statute or an article: only the longer texts hold these. */
const STATUTE = /第?\d+条|[法例]$|法第|条例|办法|规定/;
/** What scores less than this share of the first is not counted as found, and no other body is named for it. */
const COUNTED = 0.35;
const NAMING_OTHERS = 0.7;
export function createSearcher(stage1: Stage1, stage2?: Stage2): Searcher {
  const steps = creating(stage1, stage2);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, so that a slow phone can show typed characters in between. */
export function* creating(stage1: Stage1, stage2?: Stage2): Generator<void, Searcher> {
  const { count, others, tables, cut } = stage1;
  // The table of traditional characters is loaded only when a query needs it; until then texts stay as they are.
  let simplify: Simplify = (text) => text;
  const pinyin = pinyinOf(tables.pinyin);
  const groups = groupsOf(tables.synonyms);
  const concepts = conceptsOf(groups);
  const cards = new Map<number, Pick<MatterHit, 'id' | 'name' | 'summary'>>();
  const loaded = new Set<string>();
  const frequent = new Set(frequentCharacters());
  const firstElsewhere = count + others.kinds.indexOf(String(OTHER_KINDS.indexOf('不归乡镇')));
  const named = stage1.named.map(withForms);
  const villages = villagesCalledAfter(stage1.towns, named);
  const [pages, about] = [others.pages.split(' '), others.matters.split(',')];
  let details = stage2;
  let elsewhere: Elsewhere['of'] = [];
  let places: Places['places'] = {};

  const addCards = (block: Cards, names = block.names) =>
    block.ids.forEach((id, i) => {
      const name = names?.[i] ?? cards.get(block.from + i)?.name ?? '';
      cards.set(block.from + i, { id, name, summary: block.summaries?.[i] ?? '' });
    });

  const addFirst = function* (to: Ranking): Generator<void> {
    if (stage1.whole) yield* to.addNames(stage1.whole.names, simplify);
    yield* to.addNames({ say: others.say }, simplify, count);
  };
  /** Ranks by the names of the first file. Where that gives a sure answer, no further names are searched. */
  const first = rankingOf(stage1, groups, pinyin);
  let full: Ranking | undefined;
  let texts: readonly string[] = [];
  const addTexts = ({ index }: Ranking) =>
    texts.forEach((text, matter) => {
      index.addText(matter, even(text, simplify));
    });
  yield;
  yield* addFirst(first);
  if (stage1.whole) addCards(stage1.whole.cards, stage1.whole.names.say.map(officialOf));
  yield;
  if (!cut) first.index.prepare();

  const passes =
    (filter: Filter) =>
    ({ matter: entry }: Scored): boolean => {
      const narrowed = filter.list ?? filter.type ?? filter.department ?? filter.domain;
      if (entry >= count) return !narrowed;
      const [list, type] = kindOf(stage1, entry);
      if (filter.list && filter.list !== list) return false;
      if (filter.type && filter.type !== type) return false;
      if (!details) return true;
      const { departments, department, domains, domain } = details;
      if (filter.department && departments[department[entry] ?? -1] !== filter.department)
        return false;
      return !filter.domain || domains[domain[entry] ?? -1] === filter.domain;
    };

  /** Whether a text holds a character that is neither frequent nor in any name, and so may be a traditional one. */
  const isForeign = (text: string) =>
    (text.match(/[\u4e00-\u9fff]/g) ?? []).some(
      (char) => !frequent.has(char) && first.index.times(char) === 0,
    );

  const missing = (files: readonly string[]) =>
    [...new Set(files)].filter((file) => !loaded.has(file));
  const isElsewhere = ({ matter }: Scored) => firstElsewhere >= count && matter >= firstElsewhere;

  /** Files a register cut into parts still needs: first those with the names asked for, then the cards of what was found. */
  const cutNeeds = (asked: string, sorted: readonly Scored[]): string[] => {
    if (!cut) return [];
    // Pinyin letters are looked up by the characters they may stand for.
    const texts = /[a-z]/.test(asked)
      ? variantsOf(asked, first.lexicon, 1)
          .slice(0, MOST_MEANINGS)
          .map((v) => v.text)
      : [asked];
    const names = missing(texts.flatMap((text) => filesFor(keysOf(text, pinyin, concepts), cut)));
    if (names.length > 0) return names;
    const matters = sorted.filter(({ matter }) => matter < count);
    return missing(matters.map(({ matter }) => cardFileOf(matter, cut)));
  };

  const mattersOf = (other: number): string[] =>
    (about[other] ?? '').split(' ').flatMap((one) => cards.get(Number.parseInt(one, 36))?.id ?? []);

  const hitOf = ({ matter: entry, score, name }: Scored): Hit[] => {
    if (entry < count) {
      const card = cards.get(entry);
      const [list, type] = kindOf(stage1, entry);
      const matched = name === card?.name ? '' : name;
      return card ? [{ kind: '事项', ...card, list, type, score, matched }] : [];
    }
    const at = entry - count;
    const kind = OTHER_KINDS[Number(others.kinds[at])] ?? '问答';
    const shown = officialOf(others.say[at] ?? '');
    const shared = { name: shown, score, matched: name === shown ? '' : name };
    if (kind !== '不归乡镇') {
      const path = `${OTHER_FOLDERS[OTHER_KINDS.indexOf(kind)]}${pages[at]}/`;
      return [{ kind, ...shared, path, matters: mattersOf(at) }];
    }
    const who = elsewhere[entry - firstElsewhere];
    return who ? [{ kind, ...shared, ...who }] : [];
  };

  const search = (query: string, filter: Filter = {}): Found => {
    const evened = even(query.slice(0, LONGEST_QUERY), simplify);
    const inTown = townsNamed(evened, stage1.towns, stage1.ignore, villages);
    const { leading, towns, rest } = namedIn(inTown, named, places, inTown.towns[0] ?? filter.town);
    const asked = withoutPleading(withoutAsking(rest));
    if (!asked || leading.length > 0) {
      const match = leading.length > 0 ? 'sure' : 'none';
      const needs = leading.length > 0 ? missing(['places']) : [];
      return { hits: leading, count: leading.length, match, towns, needs };
    }
    const inTexts = STATUTE.test(asked);
    const far = new Set(unreachedIn(stage1, towns[0] ?? filter.town));
    const rankedBy = (ranking: Ranking) => {
      const all = ranking.rank(asked, rest, inTexts).filter(passes(filter));
      return byReach(all, far, isElsewhere);
    };
    const quick = rankedBy(first);
    const enough = isSettled(quick) || Boolean(cut);
    const all = enough || !full ? quick : rankedBy(full);
    const match = matchOf(all);
    const [best] = all;
    const least = best?.score ?? 0;
    // Where another body surely helps, only results that score nearly as high are shown beside it.
    const aside = match === 'sure' && best !== undefined && isElsewhere(best);
    const sorted = all
      .filter(
        (one) =>
          !isElsewhere(one) ||
          (one.share > 0 && (match === 'none' || one.score >= NAMING_OTHERS * least)),
      )
      .slice(0, filter.limit ?? DEFAULT_LIMIT)
      .filter(({ score }) => !aside || score >= NAMING_OTHERS * least);
    const away = match === 'none' ? sorted.find(isElsewhere) : undefined;
    const placed = away ? [away, ...sorted.filter((one) => one !== away)] : sorted;
    return {
      hits: placed.flatMap(hitOf),
      count: Math.max(placed.length, all.filter(({ score }) => score >= COUNTED * least).length),
      match,
      towns,
      needs: [
        ...missing([
          ...(enough ? [] : ['more']),
          ...(inTexts ? ['texts'] : []),
          ...(isForeign(asked) ? ['traditional'] : []),
          ...(sorted.some(isElsewhere) ? ['elsewhere'] : []),
        ]),
        ...cutNeeds(asked, sorted),
      ],
    };
  };

  /** A file in small steps; the names of all entries take a slow phone a while. */
  const adding = function* (file: string, content: SearchFile): Generator<void> {
    if ('ids' in content) addCards(content);
    else if ('say' in content && cut) yield* first.addNames(content, simplify);
    else if ('say' in content) {
      const made = rankingOf(stage1, groups, pinyin);
      yield* addFirst(made);
      yield* made.addNames(content, simplify);
      yield;
      made.index.prepare();
      addTexts(made);
      full = made;
    } else if ('of' in content) elsewhere = content.of;
    else if ('places' in content) places = content.places;
    else if ('traditional' in content) simplify = simplifier(content);
    else {
      texts = content.texts;
      for (const ranking of full ? [first, full] : [first]) addTexts(ranking);
    }
    loaded.add(file);
  };

  return {
    search,
    later: cut ? [] : ['more', 'cards'],
    enrich(stage) {
      details = stage;
    },
    adding,
    add(file, content) {
      for (const _ of adding(file, content));
    },
    normalise: (query) => townsNamed(normalise(query, simplify), stage1.towns, stage1.ignore).rest,
  };
}
