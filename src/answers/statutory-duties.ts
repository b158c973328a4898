/** 法条对照: which articles of national statutes make towns act, and what the county made of each. */
import { type ActingText, type IndexedLaw, titleKey } from '../law/index.ts';
import type { Law, Register, Verdict } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { endOf } from './law-end.ts';
import { lawGaps } from './law-gaps.ts';

/** One article with its verdicts: several where its paragraphs are judged apart, none where the county has judged none. */
export interface CoveredArticle {
  readonly article: string;
  readonly who: readonly string[];
  /** Its first day, where that is still to come. */
  readonly from?: Day;
  readonly verdicts: readonly Verdict[];
}

/** The articles of one statute. */
export interface CoveredLaw {
  readonly title: string;
  /** The county's own record of it. */
  readonly law?: Law;
  readonly articles: readonly CoveredArticle[];
}

const VERDICTS = ['有事项', '不立事项', '待定'] as const;

/** Statute by statute; empty where the county has no coverage.yaml or knows no law index. */
export function statutoryDuties(register: Register, asOf: Day): readonly CoveredLaw[] {
  const { coverage, lawIndex } = register;
  if (!coverage || !lawIndex) return [];
  const own = new Map([...register.laws.values()].map((law) => [titleKey(law.title), law]));
  const verdicts = Map.groupBy(coverage.verdicts, ({ title }) => titleKey(title));
  return lawIndex.acting.flatMap((indexed) => {
    const law = own.get(titleKey(indexed.title));
    const until = law ? endOf(law, asOf)?.until : indexed.ending?.until;
    if (until !== undefined && until < asOf) return [];
    const said = verdicts.get(titleKey(indexed.title)) ?? [];
    const articles = actingOn(indexed, asOf).map((one) => ({
      ...one,
      verdicts: said.filter(({ articles }) => articles.includes(one.article)),
    }));
    return articles.length > 0 ? [{ title: indexed.title, ...(law ? { law } : {}), articles }] : [];
  });
}

/** What is in force, as far as it was known that day, and what is to come. */
function actingOn(indexed: IndexedLaw, asOf: Day): Omit<CoveredArticle, 'verdicts'>[] {
  const texts = (indexed.acting ?? []).filter(
    ({ learnt }) => learnt === undefined || learnt <= asOf,
  );
  const isComing = ({ from }: ActingText) => from !== undefined && from > asOf;
  const current = texts.filter((text) => !isComing(text)).at(-1);
  return [
    ...(current?.articles ?? []),
    ...texts
      .filter(isComing)
      .flatMap(({ from, articles }) =>
        articles.map((one) => ({ ...one, ...(from === undefined ? {} : { from }) })),
      ),
  ];
}

/** How many articles have which verdict; one with several counts under each. */
export function countDuties(laws: readonly CoveredLaw[]) {
  const articles = laws.flatMap((law) => law.articles);
  const having = (verdict: string) =>
    articles.filter(({ verdicts }) => verdicts.some((one) => one.verdict === verdict)).length;
  return {
    articles: articles.length,
    laws: laws.length,
    verdicts: VERDICTS.map((verdict) => ({ verdict, count: having(verdict) })),
    silent: articles.filter(({ verdicts }) => verdicts.length === 0).length,
  };
}

/** Whether there is anything to show of where statutes and lists do not meet. */
export function hasGaps(register: Register, asOf: Day): boolean {
  return lawGaps(register, asOf).length > 0 || statutoryDuties(register, asOf).length > 0;
}

/** The days on which an article begins to be on the list. */
export function turnsOfDuties({ coverage, lawIndex }: Register): Day[] {
  return coverage
    ? (lawIndex?.acting ?? []).flatMap(({ acting = [] }) =>
        acting.flatMap(({ from, learnt }) => [from, learnt].flatMap((day) => day ?? [])),
      )
    : [];
}
