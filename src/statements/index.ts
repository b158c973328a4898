/** The door of the statements room: a text about this county in, what of it is right out. */
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { bodiesOf } from './bodies.ts';
import { claimsIn } from './claims.ts';
import { type Context, contextReader } from './context.ts';
import { sentencesOf } from './plain.ts';
import { type Verdict, verdictOn } from './verdict.ts';

export { sayStatements } from './say.ts';

/** A claim of the text with its verdict. */
export interface Statement extends Verdict {
  readonly quote: string;
}

/** Reads texts claim by claim, in their order; the day is the one a text names, or `asOf`. */
export function answerChecker(
  register: Register,
  asOf: Day,
): (text: string) => readonly Statement[] {
  const bodies = bodiesOf(register);
  const read = contextReader(register, asOf);
  return (text) => {
    let context: Context = { town: undefined, matters: [], day: asOf, carried: asOf };
    return sentencesOf(text).flatMap(({ text: sentence, quote }) => {
      context = read(sentence, context);
      const at = context;
      return claimsIn(withoutName(sentence, at), bodies).map((claim) => ({
        quote: quote(claim.from, claim.to),
        ...verdictOn(register, bodies, claim, at),
      }));
    });
  };
}

/** What a matter is called claims nothing of who handles it; a title of a statute stays. */
function withoutName(sentence: string, { matters }: Context): string {
  return sentence.replace(/《[^》]*》|[^《]+/g, (part) =>
    part.startsWith('《') ? part : matters.reduce((text, { name }) => blanked(text, name), part),
  );
}

/** 统一战线工作部 is a body, 统一战线工作 a matter. */
function blanked(text: string, name: string): string {
  const parts = text.split(name);
  return parts.reduce(
    (all, part) => `${all}${/^[部局办委]/.test(part) ? name : '事'.repeat(name.length)}${part}`,
  );
}

/** As other systems read it. */
export function statementsJson(statements: readonly Statement[]) {
  return { claims: statements.map(({ quote, verdict, truth }) => ({ quote, verdict, truth })) };
}
