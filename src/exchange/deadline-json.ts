/** The days of a case as JSON, in the shape `npm run deadline` promises. */
import {
  type DeadlineAnswer,
  type Point,
  PROCEDURAL_LAWS,
  type TermDay,
} from '../answers/index.ts';
import type { Register } from '../register/index.ts';
import type { Citation, Day } from '../schema/index.ts';

/** One entry of `days`: a key is absent where the term has no such day, or it is not known yet. */
export interface DeadlineDay {
  readonly what: string;
  readonly first?: Day;
  readonly last?: Day;
  readonly extended?: Day;
  readonly cap?: Day;
  readonly basis: readonly { readonly law: string; readonly article: string }[];
  /** How it was counted, in sentences. */
  readonly counting: string;
}

export interface DeadlineJson {
  readonly days: readonly DeadlineDay[];
  readonly verdict: 'ok' | 'error' | null;
  readonly rule: string | null;
  readonly unknownAfter: Day | null;
}

export function deadlineJson(register: Register, days: DeadlineAnswer): DeadlineJson {
  const { terms, verdict, rule, unknownAfter } = days;
  return { days: terms.map((term) => dayJson(register, term)), verdict, rule, unknownAfter };
}

function dayJson(register: Register, term: TermDay): DeadlineDay {
  const { rule, reasons, basis } = term;
  const known = (key: 'first' | 'last' | 'extended' | 'cap') => {
    const point: Point | undefined = term[key];
    return point?.day === undefined ? {} : { [key]: point.day };
  };
  const silent = '（法律没有写，比照民事诉讼法第八十五条）';
  return {
    what: rule.what,
    ...known('first'),
    ...known('last'),
    ...known('extended'),
    ...known('cap'),
    basis: basis.map((citation) => ({
      law: titleOf(register, citation),
      article: citation.article ?? '',
    })),
    counting: [
      rule.says,
      ...reasons.map(({ says, byAnalogy }) =>
        byAnalogy ? says.replace(/。$/, `${silent}。`) : says,
      ),
      ...(rule.note ? [rule.note] : []),
    ].join(''),
  };
}

/** The full title, as the county's record has it, else as the engine knows it. */
function titleOf(register: Register, { law }: Citation): string {
  const known: Readonly<Record<string, { title: string }>> = PROCEDURAL_LAWS;
  return register.laws.get(law)?.title ?? known[law]?.title ?? law;
}
