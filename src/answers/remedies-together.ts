/** What a matter's page says about objecting: each act people object to, and the towns where the same holds, told once. */
import type { Register } from '../register/index.ts';
import type { Act } from '../schema/index.ts';
import { answerAct } from './act-answer.ts';
import { objectionsTo } from './acts.ts';
import { type Branch, sameRemedy } from './branches.ts';
import type { Answer } from './handles.ts';
import type { Remedy } from './remedies.ts';

/** One way of objecting, with whom it runs against where. */
export interface SharedRemedies {
  readonly act: Act;
  readonly remedy: Remedy;
  readonly branches: readonly Branch[];
  /** Respondent → the towns whose acts it answers for. */
  readonly respondents: ReadonlyMap<string, readonly string[]>;
}

/** The acts of a matter, in each the answers with the same remedy together. Towns the law does not reach stay out. */
export function remediesTogether(
  register: Register,
  answers: readonly Answer[],
): readonly SharedRemedies[] {
  const [any] = answers;
  if (!any) return [];
  return objectionsTo(any.matter).flatMap((act) => together(register, answers, act));
}

function together(register: Register, answers: readonly Answer[], act: Act): SharedRemedies[] {
  const groups = new Map<string, SharedRemedies>();
  for (const { town, matter, asOf } of answers) {
    const found = answerAct(register, { town, matter, on: asOf, act });
    if (found.instead !== undefined) continue;
    const { remedy } = found;
    const branches = found.branches.filter(({ fact }) => !sameRemedy(found, fact));
    const { reconsideration, litigation, none, notes } = remedy;
    const key = JSON.stringify([reconsideration, litigation, none, notes]);
    const respondents = new Map(groups.get(key)?.respondents);
    const { name } = remedy.against;
    respondents.set(name, [...(respondents.get(name) ?? []), town.name]);
    groups.set(key, { act, remedy, branches, respondents });
  }
  return [...groups.values()];
}
