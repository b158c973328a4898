/** Whether a township stands on its own on a day. Its record may name a merger that is still to come. */
import type { Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

type Merger = NonNullable<Town['merged']>;

/** The merger, from its day on; undefined while the township is still in being. */
export function mergedBy({ merged }: Town, asOf: Day): Merger | undefined {
  return merged && merged.on <= asOf ? merged : undefined;
}

/** The merger that has been decided for a later day. */
export function mergingLater({ merged }: Town, asOf: Day): Merger | undefined {
  return merged && asOf < merged.on ? merged : undefined;
}

/** The township as long as it is in being: what it says of phones, places and hours then holds. */
export function livingOn(town: Town, asOf: Day): Town | undefined {
  return mergedBy(town, asOf) ? undefined : town;
}

/** The town and those that stood for it after one merger or several: their entries answer for it. */
export function heirsOf(town: Town): readonly Town[] {
  const seen = new Set<Town>();
  for (let here: Town | undefined = town; here && !seen.has(here); here = here.merged?.into)
    seen.add(here);
  return [...seen];
}
