/** Who handles a matter in a town on every day the register can tell of: one answer for each span between turning days. */
import type { Matter, Register, Town } from '../register/index.ts';
import { type Answer, whoHandles } from './handles.ts';
import { type Period, spansOf } from './period.ts';
import { firstRecorded } from './span.ts';
import { heirsOf } from './standing.ts';
import { turnsOfAnswer, turnsOfMergers } from './turns.ts';

/** One answer with its days; those of neighbours may say the same. */
export interface AnswerInTime extends Period {
  readonly answer: Answer;
}

/** From the county's first entry on, without a gap; the last one is open. Empty where the register has no day at all. */
export function answersOver(register: Register, town: Town, matter: Matter): AnswerInTime[] {
  const first = firstRecorded(register);
  if (first === undefined) return [];
  const turns = [
    ...turnsOfAnswer(register, matter, heirsOf(town)),
    ...(town.merged ? turnsOfMergers(register) : []),
  ];
  return spansOf({ from: first }, turns).map((span) => ({
    ...span,
    answer: whoHandles(register, town, matter, span.from),
  }));
}
