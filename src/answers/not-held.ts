/** What a town does not handle although it concerns the town, and who does. */
import type { Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Answer, whoHandles } from './handles.ts';
import type { Organ } from './organ.ts';
import { reachOn } from './reach.ts';

/** One body and what it handles in the town's place. */
export interface Elsewhere {
  readonly organ: Organ;
  readonly answers: readonly Answer[];
}

/** Matters that reach the town but stand on none of its lists that day, by the body to go to, the busiest first. */
export function notHeld(register: Register, town: Town, asOf: Day): Elsewhere[] {
  const answers = [...register.matters.values()]
    .filter((matter) => reachOn(register, town, matter, asOf).kind !== '不适用')
    .map((matter) => whoHandles(register, town, matter, asOf))
    .filter((answer) => answer.mode === 'county');
  return [...Map.groupBy(answers, (answer) => answer.handler.id).values()]
    .map((group) => ({ organ: (group as [Answer])[0].handler, answers: group }))
    .sort((a, b) => b.answers.length - a.answers.length);
}
