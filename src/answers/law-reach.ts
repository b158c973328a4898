/** Whether a statute has the article that is cited. */
import { asKnownOn, type Reach, reachBefore } from '../law/index.ts';
import type { Law } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/**
 * How far a statute reaches, where the article cited is beyond it: on the days from `from` to `until`, or ever where the
 * citation has no days. By the index as known on a day; by the editor's own count where the index has none.
 */
export function beyondLast(
  law: Law,
  article: string,
  asOf: Day,
  from?: Day,
  until?: Day,
): Reach | undefined {
  const indexed = law.indexed && asKnownOn(law.indexed, asOf);
  if (indexed?.versions.some(({ articles }) => articles !== undefined))
    return reachBefore(indexed, article, from, until);
  return law.articles === undefined
    ? undefined
    : reachBefore({ versions: [{ articles: law.articles }] }, article);
}
