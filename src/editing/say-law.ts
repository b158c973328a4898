/** What a proposal about a changed law leaves to people, a sentence each. */
import type { Day } from '../schema/index.ts';
import { citedOn } from './cited.ts';
import { type Move, punishesOtherwise, same } from './follow-law.ts';
import type { County } from './revision.ts';

/** Where a fine becomes another: which law governs what was done before. */
export function saysLighter(moves: readonly Move[]): string[] {
  return moves
    .filter(punishesOtherwise)
    .map(
      ({ pair }) =>
        `《${pair.law}》${pair.old.cited}罚得不一样了：新法施行前做的、还没有决定的，从旧兼从轻，新的轻才用新的（行政处罚法第三十七条）。`,
    );
}

/** What only people change: prose, and papers that were signed or published. */
export function saysByHand(
  county: County,
  moves: readonly Move[],
  changed: ReadonlySet<string>,
  from: Day,
): string[] {
  const cited = citedOn(county, from).filter(
    // An expected answer that stays speaks of a day on which the old law governs.
    ({ path }) => !changed.has(path) && !path.startsWith('expected/'),
  );
  return moves.flatMap(({ from: old, to, pair }) => {
    const paths = new Set(cited.filter((one) => same(one, old)).map(({ path }) => path));
    return paths.size === 0
      ? []
      : [
          `《${pair.law}》${old.article}换成《${pair.newLaw}》${to.article}，这些要人改：${[...paths].join('、')}。`,
        ];
  });
}
