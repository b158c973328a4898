/** What can be done against the acts of a matter that people object to, and the towns where the same holds, told once. */
import type { Matter, Register } from '../register/index.ts';
import type { Act, Day } from '../schema/index.ts';
import { objectionsTo } from './acts.ts';
import { type Branch, branchesOf, sameRemedy } from './branches.ts';
import { type Answer, whoHandles } from './handles.ts';
import { insteadOf } from './instead.ts';
import { type Remedy, remedyOf } from './remedies.ts';

/** Whether the law reaches the town, and the remedy against each act people object to. */
export interface Objections {
  /** Set where it does not: what applies there. */
  readonly instead: string | undefined;
  readonly remedies: readonly Remedy[];
}

export function objectionsIn(register: Register, answer: Answer): Objections {
  const instead = insteadOf(register, answer);
  return {
    instead,
    remedies:
      instead === undefined
        ? objectionsTo(answer.matter).map((act) => remedyOf(register, answer, act))
        : [],
  };
}

/** One way of objecting, with whom it runs against where. */
export interface SharedRemedies {
  readonly act: Act;
  readonly remedy: Remedy;
  readonly branches: readonly Branch<Remedy>[];
  /** Respondent → the towns whose acts it answers for. */
  readonly respondents: ReadonlyMap<string, readonly string[]>;
}

/** The same of all towns in being, on a day: the parts of a page ask one after another. */
export function remediesOn(
  register: Register,
  matter: Matter,
  day: Day,
): readonly SharedRemedies[] {
  const known = told.get(register) ?? new Map<string, readonly SharedRemedies[]>();
  told.set(register, known);
  const question = `${day} ${matter.id}`;
  const found =
    known.get(question) ??
    remediesTogether(
      register,
      [...register.towns.values()]
        .map((town) => whoHandles(register, town, matter, day))
        .filter(({ mergedInto }) => !mergedInto),
    );
  known.set(question, found);
  return found;
}

/** Kept per register, released with it. */
const told = new WeakMap<Register, Map<string, readonly SharedRemedies[]>>();

/** The acts of a matter, in each the answers with the same remedy together. Towns the law does not reach stay out. */
function remediesTogether(
  register: Register,
  answers: readonly Answer[],
): readonly SharedRemedies[] {
  const groups = new Map<string, SharedRemedies>();
  for (const answer of answers)
    for (const remedy of objectionsIn(register, answer).remedies) {
      const { act, against, reconsideration, litigation, none, notes } = remedy;
      const key = JSON.stringify([act, reconsideration, litigation, none, notes]);
      const group = groups.get(key) ?? {
        act,
        remedy,
        branches: branchesOf<Remedy>(
          remedy,
          {},
          (facts) => remedyOf(register, answer, act, facts),
          sameRemedy,
        ),
        respondents: new Map<string, readonly string[]>(),
      };
      const respondents = new Map(group.respondents);
      respondents.set(against.name, [...(respondents.get(against.name) ?? []), answer.town.name]);
      groups.set(key, { ...group, respondents });
    }
  const order = answers[0] ? objectionsTo(answers[0].matter) : [];
  return [...groups.values()].sort((a, b) => order.indexOf(a.act) - order.indexOf(b.act));
}
