/**
 * One question, one path (DESIGN 2, laws 4 and 5): on this day, in this town, in this matter, this act — who, against
 * whom, in which order, until when, by which law. Page, JSON and command ask here.
 */
import type { Matter, Register, Town } from '../register/index.ts';
import type { Act, Day } from '../schema/index.ts';
import { type ActBasis, basisFor } from './act-basis.ts';
import { type Facts, usualAct } from './acts.ts';
import { type Branch, branchesOf, sameAnswer } from './branches.ts';
import { type Answer, whoHandles } from './handles.ts';
import { insteadOf } from './instead.ts';
import { type CaseEvent, heldBefore } from './pending.ts';
import { type Remedy, remedyOf } from './remedies.ts';
import { aboutMatter, type Span, spanOn } from './span.ts';

/** What is asked. Without an act, the one the matter usually yields. */
export interface ActQuestion {
  readonly town: Town;
  readonly matter: Matter;
  readonly on: Day;
  readonly act?: Act | undefined;
  readonly event?: CaseEvent | undefined;
  readonly facts?: Facts | undefined;
}

/** What depends on the facts of the case, so that branches can be compared. */
export interface FactAnswer {
  readonly remedy: Remedy;
  readonly basis: readonly ActBasis[];
}

/** The answer of an act. */
export interface ActAnswer extends FactAnswer {
  readonly act: Act;
  readonly answer: Answer;
  /** Set where the law does not reach the town: what applies there. The rest then says who would be asked. */
  readonly instead?: string;
  /** The other cases, where the answer turns on a fact nobody told. */
  readonly branches: readonly Branch<FactAnswer>[];
  readonly span: Span;
  /** What to know beside it, in sentences. */
  readonly notes: readonly string[];
}

/** The one function. */
export function answerAct(register: Register, question: ActQuestion): ActAnswer {
  const { town, matter, on, act = usualAct(matter), facts = {} } = question;
  const before = heldBefore(register, question);
  const answer = before?.answer ?? whoHandles(register, town, matter, on);
  const instead = insteadOf(register, answer);
  const turned = (known: Facts) => ({
    remedy: remedyOf(register, answer, act, known),
    ...basisFor(matter, { act, on, event: question.event, facts: known }),
  });
  const base = turned(facts);
  return {
    act,
    answer,
    ...(instead === undefined ? {} : { instead }),
    remedy: base.remedy,
    basis: base.basis,
    branches: instead === undefined ? branchesOf<FactAnswer>(base, facts, turned, sameAnswer) : [],
    span: spanOn(register, aboutMatter(register, matter), on),
    notes: [...(before?.notes ?? []), ...base.notes, ...base.remedy.notes],
  };
}
