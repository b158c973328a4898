/** What the texts themselves say: how many articles, from when, what they repeal, and which make towns act. */
import type { Day } from '../../schema/index.ts';
import { actingIn } from '../acting/acting.ts';
import type { ActingArticle } from '../model.ts';
import { articleNumber } from '../numerals.ts';
import { dayInForce, repealedTitles } from './clauses.ts';

/** A repeal written in the last articles of a statute. */
export interface Repeal {
  readonly title: string;
  readonly by: string;
  readonly byArticle: string;
  /** The first day without it; undefined where the clause only says 自公布之日起. */
  readonly on?: Day;
}

/** Facts of one version of a text. */
export interface TextFacts {
  /** The number of the last article. */
  readonly articles: number;
  readonly inForce?: Day;
  readonly repeals: readonly Repeal[];
  /** The articles that make towns act. */
  readonly acting: readonly ActingArticle[];
}

/** The final provisions stand in the last articles; annexes may follow. */
const LAST = 3;

/** Reads lines of title, effective, status, article and text, those of one version together. Key: `textKey`. */
export function readTexts(lines: Iterable<string>): ReadonlyMap<string, TextFacts> {
  const facts = new Map<string, TextFacts>();
  let key = '';
  let articles: (readonly [article: string, text: string])[] = [];
  const close = (title: string) => {
    if (articles.length > 0) facts.set(key, factsOf(title, articles));
    articles = [];
  };
  let title = '';
  for (const line of lines) {
    const [name = '', effective = '', status = '', article, text] = line.split('\t');
    if (article === undefined || text === undefined || articleNumber(article) === undefined)
      continue;
    if (textKey(name, effective, status) !== key) {
      close(title);
      key = textKey(name, effective, status);
      title = name;
    }
    articles.push([article, text]);
  }
  close(title);
  return facts;
}

/** How a list of versions and the texts know the same version. */
export function textKey(title: string, effective: string, status: string): string {
  return [title, effective, status].join('\t');
}

function factsOf(
  by: string,
  articles: readonly (readonly [article: string, text: string])[],
): TextFacts {
  const last = articles.slice(-LAST);
  const inForce = last.map(([, text]) => dayInForce(text)).findLast((day) => day !== undefined);
  return {
    articles: Math.max(...articles.map(([article]) => articleNumber(article) ?? 0)),
    ...(inForce ? { inForce } : {}),
    acting: [...new Map(articles)].flatMap(([article, text]) => {
      const who = actingIn(text);
      return who.length > 0 ? [{ article, who }] : [];
    }),
    repeals: last.flatMap(([byArticle, text]) =>
      repealedTitles(text).map((title) => {
        const on = dayInForce(text) ?? inForce;
        return { title, by, byArticle, ...(on ? { on } : {}) };
      }),
    ),
  };
}
