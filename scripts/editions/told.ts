/** What the site said on one day about another: both times of a fact. */
import { type Link, type Period, periodOn, type Said, saidAll } from '../../src/editions/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { keptIn } from './history.ts';

export interface Told extends Said {
  /** Null: the site said nothing of that day. Undefined: its words are not kept, or were changed since. */
  readonly period: Period | null | undefined;
}

export interface Asked {
  readonly matter: string;
  readonly town: string;
  readonly about: Day;
}

/** `folder` holds the history. */
export async function saidOfMatter(
  folder: string,
  links: readonly Link[],
  { matter, town, about }: Asked,
): Promise<readonly Told[]> {
  const file = `data/v1/matters/${matter}.json`;
  return Promise.all(
    saidAll(links, (path) => path === file).map(async (said) => {
      const words = await keptIn(folder, said.hash);
      const period = words === undefined ? undefined : periodOn(JSON.parse(words), town, about);
      return { ...said, period: words === undefined ? undefined : (period ?? null) };
    }),
  );
}
