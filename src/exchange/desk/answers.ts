/** What the loaded files of a desk answer: one matter, one town, one day. */
import type { Day } from '../../schema/index.ts';
import {
  type Desk,
  type DeskAnswer,
  type DeskBody,
  type DeskMatter,
  type DeskTown,
  onDay,
} from './data.ts';

/** The answer of a day, with the bodies it names, and what the next change makes of it. */
export interface Told {
  readonly town: DeskTown;
  readonly matter: DeskMatter;
  readonly answer: DeskAnswer;
  readonly to: DeskBody;
  readonly cites: readonly string[];
  readonly next?: { readonly from: Day; readonly answer: DeskAnswer; readonly to: DeskBody };
}

/** The town that answers: where one went into another, that one. */
export function townOf({ county, towns }: Desk, id: string): DeskTown | undefined {
  const seen = new Set<string>();
  for (let here: string | undefined = id; here && !seen.has(here); ) {
    seen.add(here);
    const into: string | undefined = county.towns.find((one) => one.id === here)?.into;
    if (!into) return towns.get(here);
    here = into;
  }
  return undefined;
}

export function answerIn(desk: Desk, town: DeskTown, id: string, day: Day): Told | undefined {
  const matter = desk.county.matters[id];
  const of = town.of[id];
  if (!matter || of === undefined) return undefined;
  const { now, next } = onDay(typeof of === 'number' ? [['', of] as const] : of, day);
  const bodyOf = (answer: DeskAnswer): DeskBody =>
    town.bodies[answer.to] ?? { name: desk.county.county, phone: desk.county.hotline };
  const answer = town.answers[now ?? -1];
  if (!answer) return undefined;
  const then = next && town.answers[next[1]];
  return {
    town,
    matter,
    answer,
    to: bodyOf(answer),
    cites: onDay(matter.cites, day).now ?? [],
    ...(next && then ? { next: { from: next[0] as Day, answer: then, to: bodyOf(then) } } : {}),
  };
}
