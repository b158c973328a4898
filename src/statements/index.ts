/** The door of the statements room: a text about this county in, what of it is right out. */
import type { Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { bodiesOf } from './bodies.ts';
import { claimsIn } from './claims.ts';
import { type Context, contextReader } from './context.ts';
import { type Verdict, verdictOn } from './verdict.ts';

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
    let context: Context = { town: undefined, matter: undefined, day: asOf };
    return sentencesOf(text).flatMap((sentence) => {
      context = read(sentence, context);
      const at = context;
      // What a matter is called claims nothing of who handles it.
      const words = at.matter ? sentence.replaceAll(at.matter.name, '这件事') : sentence;
      return claimsIn(words, bodies.namedIn).map((claim) => ({
        quote: claim.quote,
        ...verdictOn(register, bodies, claim, at),
      }));
    });
  };
}

/** As other systems read it. */
export function statementsJson(statements: readonly Statement[]) {
  return { claims: statements.map(({ quote, verdict, truth }) => ({ quote, verdict, truth })) };
}

/** Lists and tables as assistants write them are read as sentences: a row of two cells as name and value. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/^[ \t]*\|([^|\n]+)\|([^|\n]+)\|[ \t]*$/gm, '$1：$2')
    .replace(/[*#`_>|]+/g, '')
    .replace(/[ \t]*[:：][ \t]*/g, '：')
    .split(/(?<=[。！？!?\n])/)
    .map((one) => one.trim())
    .filter(Boolean);
}
