/**
 * One question, one path (DESIGN 2, laws 4 and 5): on this day, in this town, in this matter, this act — who, against
 * whom, in which order, until when, by which law. Page, JSON and command ask here.
 */
import type { Matter, Register, Town } from '../register/index.ts';
import type { Act, Day, FactKey } from '../schema/index.ts';
import { type ActBasis, basisFor } from './act-basis.ts';
import { type Facts, usualAct } from './acts.ts';
import { beforeItsBasis } from './basis.ts';
import { type Branch, branchesOf, sameAnswer } from './branches.ts';
import { type Answer, whoHandles } from './handles.ts';
import { insteadOf } from './instead.ts';
import { type CaseEvent, heldBefore } from './pending.ts';
import { type Remedy, remedyOf } from './remedies.ts';
import { sayDay } from './say-day.ts';
import { aboutMatter, firstRecorded, type Span, spanOn } from './span.ts';

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

/** The answer of one case, as it was told. */
export interface CaseAnswer extends FactAnswer {
  readonly act: Act;
  readonly answer: Answer;
  /** Set where the law does not reach the town: what applies there. The rest then says who would be asked. */
  readonly instead?: string;
  /** What to know beside it, in sentences. */
  readonly notes: readonly string[];
}

/** The answer of an act, with what it would be in other cases and on other days. */
export interface ActAnswer extends CaseAnswer {
  /** The other cases, where the answer turns on a fact nobody told. */
  readonly branches: readonly Branch<FactAnswer>[];
  readonly span: Span;
}

/** The answer for an act. Whatever tells who acts in a matter asks here. */
export function answerAct(register: Register, question: ActQuestion): ActAnswer {
  const { answer, turned } = turning(register, question);
  const found = answerCase(register, question);
  const facts = question.facts ?? {};
  return {
    ...found,
    branches:
      found.instead === undefined ? branchesOf<FactAnswer>(found, facts, turned, sameAnswer) : [],
    span: spanOn(
      register,
      [...aboutMatter(register, answer.matter), firstRecorded(register) ?? question.on],
      question.on,
    ),
  };
}

/** The facts on which the answer turns and that nobody has told: what to ask next. */
export function openFacts(register: Register, question: ActQuestion): readonly FactKey[] {
  const { answer, turned } = turning(register, question);
  if (insteadOf(register, answer) !== undefined) return [];
  const facts = question.facts ?? {};
  const branches = branchesOf<FactAnswer>(turned(facts), facts, turned, sameAnswer);
  return [...new Set(branches.map(({ given }) => given.split('=')[0] as FactKey))];
}

/** The same without the other cases and without the span of days, for callers that only compare this answer. */
export function answerCase(register: Register, question: ActQuestion): CaseAnswer {
  const { act, answer, notes, turned } = turning(register, question);
  const instead = insteadOf(register, answer);
  const base = turned(question.facts ?? {});
  return {
    act,
    answer,
    ...(instead === undefined ? {} : { instead }),
    remedy: base.remedy,
    basis: base.basis,
    notes: [...notes, ...base.notes, ...base.remedy.notes],
  };
}

/** The part of an answer that no fact of the case changes, and a function from the facts to the rest. */
function turning(register: Register, question: ActQuestion) {
  const { town, matter, on, event, act = usualAct(matter) } = question;
  const before = heldBefore(register, question);
  const answer = before?.answer ?? whoHandles(register, town, matter, on);
  const turned = (facts: Facts) => ({
    remedy: remedyOf(register, answer, act, facts),
    ...basisFor(matter, { act, on, event, facts }),
  });
  const notes = [...unrecorded(register, matter, on), ...(before?.notes ?? [])];
  return { act, answer, notes, turned };
}

/**
 * Before the county's first entry nothing is recorded about who acted: only the law can be asked. Before the first
 * article of a matter not even that is.
 */
function unrecorded(register: Register, matter: Matter, on: Day): readonly string[] {
  const first = firstRecorded(register);
  const [article] = matter.basis.map(({ from }) => from).sort();
  return [
    ...(first !== undefined && on < first
      ? [`清单的记录从 ${sayDay(first)}开始；那以前实际由谁办这里没有记录，答案只是按法律说的。`]
      : []),
    ...(article !== undefined && beforeItsBasis(matter, on) === '没有写'
      ? [`这一项的依据从 ${sayDay(article)}起才有；那以前凭哪一条、由谁作决定，这里没有写。`]
      : []),
  ];
}
