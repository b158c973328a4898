/** How a statute ended: as the editor says, and as the law index says where no editor has said it yet. */
import type { Ending } from '../law/index.ts';
import type { Law } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** The end of a statute, in the past or in the future. */
export interface LawEnd {
  /** Its last day; undefined where it is known only that it is gone. */
  readonly until: Day | undefined;
  readonly fate: '已废止' | '已被替代';
  /** What took its place, as a title; undefined where nothing did or nobody knows. */
  readonly by: string | undefined;
  readonly byArticle: string | undefined;
  /** True where the last day rests on hearsay. */
  readonly unverified: boolean;
}

/** The end that is known on a day; undefined for a statute without one. Of two last days the earlier one counts. */
export function endOf(law: Law, asOf: Day): LawEnd | undefined {
  const ending = endingKnownOn(law, asOf);
  const said = law.status === '有效' ? undefined : law;
  if (!said && !ending) return undefined;
  const until = lastDay(law, asOf);
  return {
    until,
    fate: said?.status ?? '已废止',
    by: law.successor?.title ?? ending?.by,
    byArticle: said?.byArticle ?? ending?.byArticle,
    unverified: until !== said?.until && ending?.unverified === true,
  };
}

/**
 * True where a statute is no longer in force on a day. Where the index says so without a last day, only this is sure:
 * when it was taken, the statute was gone. Asked for every basis on every page, so it makes nothing.
 */
export function isGoneOn(law: Law, asOf: Day): boolean {
  const until = lastDay(law, asOf);
  if (until !== undefined) return until < asOf;
  const ending = endingKnownOn(law, asOf);
  return ending !== undefined && asOf >= (ending.learnt ?? law.indexed?.taken ?? asOf);
}

function lastDay(law: Law, asOf: Day): Day | undefined {
  const said = law.status === '有效' ? undefined : law.until;
  const indexed = endingKnownOn(law, asOf)?.until;
  return said !== undefined && indexed !== undefined && indexed < said
    ? indexed
    : (said ?? indexed);
}

/** A fact of a newer index counts from the day it was learnt, so that what was written before stays right. */
function endingKnownOn({ indexed }: Law, asOf: Day): Ending | undefined {
  const ending = indexed?.ending;
  return ending?.learnt !== undefined && ending.learnt > asOf ? undefined : ending;
}
