/** 验算: where an answer is not what a lawyer expects. */
import type { Expected, Register } from '../register/index.ts';
import type { FactKey } from '../schema/index.ts';
import { type ActQuestion, answerCase, type CaseAnswer } from './act-answer.ts';
import type { Facts } from './acts.ts';

/** The answer in the words of an expectation. */
export type Promised = Expected['answer'];

/** One value that differs: its key, what was expected, what the answer is. */
export interface Disagreement {
  readonly key: keyof Promised;
  readonly expected: string;
  readonly found: string;
  /** True where the register has no amounts any more: then it cannot contradict the expectation. */
  readonly unknown?: true;
}

/** What an expectation asks. */
function askedBy({ town, matter, on, act, event, given = [] }: Expected): ActQuestion {
  return { town, matter, on, act, event, facts: factsFrom(given) };
}

/** `持证=有` and its like as facts. */
export function factsFrom(given: readonly string[]): Facts {
  return Object.fromEntries(given.map((one) => one.split('=') as [FactKey, string]));
}

/** Everything in which the answer differs; empty where the expectation holds. */
export function disagreements(register: Register, wanted: Expected): readonly Disagreement[] {
  const found = answerCase(register, askedBy(wanted));
  const { law, article, range, ...plain } = wanted.answer;
  const told = promisedBy(found);
  const differs = Object.entries(plain).flatMap(([name, value]) => {
    const key = name as keyof Promised;
    const [expected, is] = [said(value), said(told[key])];
    return expected === is ? [] : [{ key, expected, found: is }];
  });
  return [...differs, ...lawDiffers(found, { law, article, range })];
}

/** What the answer says, except its law: there may be several provisions, and one that agrees is enough. */
export function promisedBy({ answer, remedy, instead }: CaseAnswer): Promised {
  if (instead !== undefined) return { order: '不适用' };
  const { reconsideration, litigation, none } = remedy;
  const decides = answer.inNameOf ?? (none ? undefined : answer.lead);
  return {
    order: none ? '无救济' : reconsideration?.first ? '前置' : '自选',
    handler: answer.handler.name,
    ...(decides ? { inNameOf: decides.name } : {}),
    respondent: answer.respondent.name,
    ...(reconsideration
      ? {
          reconsideration: [...reconsideration.bodies],
          reconsiderationTerm: reconsideration.term,
        }
      : {}),
    ...(litigation ? { litigationTerm: litigation.term, court: litigation.court } : {}),
  };
}

function lawDiffers(
  { basis }: CaseAnswer,
  { law, article, range }: Pick<Promised, 'law' | 'article' | 'range'>,
): readonly Disagreement[] {
  const chosen = basis.filter((one) => one.chosen);
  const tests = [
    ['law', law, ({ basis: one }) => one.law.title],
    ['article', article, ({ basis: one }) => one.article ?? ''],
    ['range', range, ({ sanction }) => sayFine(sanction?.fine)],
  ] as const satisfies readonly (readonly [
    keyof Promised,
    string | undefined,
    (one: (typeof chosen)[number]) => string,
  ])[];
  let fitting = chosen;
  for (const [key, expected, of] of tests) {
    if (expected === undefined) continue;
    const agrees = (one: (typeof chosen)[number]) =>
      key === 'article' ? of(one).startsWith(expected) : of(one) === expected;
    const next = fitting.filter(agrees);
    if (next.length === 0) {
      const found = [...new Set(fitting.map(of))].join('、') || '没有';
      const untold = basis.some(amountUnsaid) && (key === 'range' || basis.some(agrees));
      return [{ key, expected, found, ...(untold ? { unknown: true } : {}) }];
    }
    fitting = next;
  }
  return [];
}

/** A provision that may fine, and nobody has written down how much: nor can be told then which law is lighter. */
function amountUnsaid({ sanction }: CaseAnswer['basis'][number]): boolean {
  return sanction !== undefined && sanction.fine === undefined && sanction.target === undefined;
}

function sayFine(fine: { readonly min: number; readonly max: number } | undefined): string {
  return fine ? `${fine.min}-${fine.max}` : '';
}

/** Bodies to choose from have no order. */
function said(value: Promised[keyof Promised]): string {
  if (value === undefined) return '没有';
  return typeof value === 'string' ? value : [...value].sort().join('、');
}
