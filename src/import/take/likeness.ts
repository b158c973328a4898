/** Names that are not the same and may mean the same: surely where only small words differ, else for a person to say. */
import type { Matter } from '../../register/index.ts';
import type { List } from '../../schema/index.ts';
import { titleKey } from '../basis/cell.ts';
import { articleKey } from '../cited-laws.ts';
import type { Item } from '../item.ts';
import { matcher, pairsOf } from '../match.ts';
import { nameKey } from '../words.ts';

export type Like =
  | { readonly how: 'sure'; readonly matter: Matter }
  /** `sign` is why it may be the same one, for people. */
  | { readonly how: 'near'; readonly matter: Matter; readonly sign: string };

/** What a name is compared by. */
export type Compared = Pick<Item, 'whole' | 'type' | 'basis'>;

/** Words that lists put in or leave out: 对…行为的行政处罚. */
const SMALL = /^对+|的|行为|进行|行政(?=处罚|许可|检查|强制)|等$/g;
const IN_BRACKETS = /[（(][^（）()]*[)）]/g;
/** What is done about it: the type says that too. */
const ACT = /(?:行政)?(?:处罚|许可|检查|强制|审批|审核|核发|给付|确认|登记|办理|服务)$/;
/** How much of a short name a long one must hold: alone, and where both rest on one article. */
const HELD = { alone: 0.8, sameArticle: 0.4 };

/** For each list what an item is like in it. */
export function likenesses(
  matters: readonly Matter[],
): (list: List) => (item: Compared) => Like | undefined {
  const made = new Map<List, (item: Compared) => Like | undefined>();
  return (list) => {
    const known = made.get(list);
    if (known) return known;
    const own = matters.filter((matter) => matter.list === list);
    const close = onlyOnes(own, ({ name }) => closeKey(name));
    const bare = onlyOnes(own, ({ name }) => closeKey(name.replace(IN_BRACKETS, '')));
    const near = matcher(own);
    const holder = holding(own);
    const like = (item: Compared): Like | undefined => {
      const key = closeKey(item.whole);
      const sure = close.get(key) ?? (/[（(]/.test(item.whole) ? undefined : bare.get(key));
      if (sure) return { how: 'sure', matter: sure };
      const found = near([item.whole], '');
      if (found.how !== 'near') return holder(item);
      const percent = Math.floor(found.likeness * 100);
      const sign = percent < 100 ? `${percent}%` : '只差括号里的字';
      return { how: 'near', matter: found.matter, sign };
    };
    made.set(list, like);
    return like;
  };
}

/** The matter of the same type that says all of a short name somewhere in its long one, or in what people call it. */
function holding(matters: readonly Matter[]): (item: Compared) => Like | undefined {
  const index = new Map<string, Set<Matter>>();
  for (const matter of matters)
    for (const name of [matter.name, ...matter.spokenAs])
      for (const pair of pairsOf(closeKey(name)))
        index.set(pair, (index.get(pair) ?? new Set()).add(matter));
  const articles = new Map<Matter, readonly string[]>();
  const articlesOf = (matter: Matter) => {
    const known = articles.get(matter);
    if (known) return known;
    const keys = matter.basis.flatMap(({ law, article }) =>
      [law.title, law.short].map((title) => articleKey(titleKey(title), article)),
    );
    const own = keys.filter((key) => key !== undefined);
    articles.set(matter, own);
    return own;
  };
  return ({ whole, type, basis }) => {
    const core = pairsOf(closeKey(whole.replace(IN_BRACKETS, '')).replace(ACT, ''));
    const cited = new Set(basis.map(({ title, article }) => articleKey(titleKey(title), article)));
    const shared = new Map<Matter, number>();
    for (const pair of core)
      for (const matter of index.get(pair) ?? [])
        if (type === undefined || matter.type === type || !/^行政|^其他/.test(type))
          shared.set(matter, (shared.get(matter) ?? 0) + 1 / core.size);
    let best: { matter: Matter; rank: number; article: boolean } | undefined;
    for (const [matter, held] of shared) {
      const article = articlesOf(matter).some((key) => cited.has(key));
      const enough = core.size > 1 && held >= HELD.alone - 1e-9;
      if (!enough && !(article && held >= HELD.sameArticle)) continue;
      const rank = held + (article ? 1 : 0) - matter.name.length / 1000;
      if (rank > (best?.rank ?? 0)) best = { matter, rank, article };
    }
    if (!best) return undefined;
    const sign = best.article ? '说的事相近，依据同一条' : '它的名称或者群众说法里有这件事';
    return { how: 'near', matter: best.matter, sign };
  };
}

/** Matters by a key that none other has. */
function onlyOnes(
  matters: readonly Matter[],
  keyOf: (matter: Matter) => string,
): ReadonlyMap<string, Matter | undefined> {
  const found = new Map<string, Matter | undefined>();
  for (const matter of matters) {
    const key = keyOf(matter);
    found.set(key, found.has(key) ? undefined : matter);
  }
  return found;
}

function closeKey(name: string): string {
  return nameKey(name).replace(SMALL, '');
}
