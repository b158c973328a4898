/** The words behind `npm run answer` as a question, or what is wrong with them. */
import { type ActQuestion, factsFrom } from '../src/answers/index.ts';
import { nearest, type Register } from '../src/register/index.ts';
import { ACTS, CASE_EVENTS, GIVEN, GIVEN_WORDS } from '../src/schema/index.ts';
import { calledSo } from './lists.ts';
import { wrongDay } from './questions.ts';

/** As typed. */
export interface Typed {
  readonly town?: string | undefined;
  readonly matter?: string | undefined;
  readonly on: string;
  readonly act?: string | undefined;
  readonly event?: string | undefined;
  readonly 'event-date'?: string | undefined;
  readonly given: readonly string[];
}

export function askedFor(register: Register, typed: Typed): ActQuestion | string {
  const town = calledSo(register.towns, typed.town ?? '');
  if (!town) return unknown('--town', '乡镇', typed.town, register.towns);
  const matter = calledSo(register.matters, typed.matter ?? '');
  if (!matter) return unknown('--matter', '事项', typed.matter, register.matters);
  const noDay = wrongDay({ '--on': typed.on });
  if (noDay) return noDay;
  const act = ACTS.find((one) => one === typed.act);
  if (typed.act !== undefined && !act)
    return `--act 只能写 ${ACTS.join('、')}，现在是 ${typed.act}`;
  const event = eventFrom(typed);
  if (typeof event === 'string') return event;
  const wrong = typed.given.find((one) => !GIVEN.test(one));
  if (wrong !== undefined) return `--given 可以写 ${GIVEN_WORDS}，现在是 ${wrong}`;
  return { town, matter, on: typed.on, act, event, facts: factsFrom(typed.given) };
}

function eventFrom({ event, 'event-date': day }: Typed): ActQuestion['event'] | string {
  if (event === undefined && day === undefined) return undefined;
  const kind = CASE_EVENTS.find((one) => one === event);
  if (!kind) return `--event 只能写 ${CASE_EVENTS.join('、')}，现在是 ${event ?? '没有写'}`;
  if (day === undefined) return '要写 --event-date：哪一天发生的，例如 2026-05-02';
  return wrongDay({ '--event-date': day }) ?? { kind, on: day };
}

function unknown(
  option: string,
  what: string,
  found: string | undefined,
  known: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): string {
  if (found === undefined) return `要写 ${option}：哪个${what}`;
  const near = nearest(
    found,
    [...known.values()].flatMap(({ id, name }) => [id, name]),
  );
  return `没有${what} ${found}${near ? `，是不是 ${near}？` : ''}`;
}
