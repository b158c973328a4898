/**
 * `/data/v1/exam.jsonl`: questions with answers and sources, for whoever builds an assistant. Made from the answers of
 * the site; which cases are asked is drawn by the hash of their ids, so that an edit changes only what it speaks of.
 */
import {
  addDays,
  answerAct,
  deadlinesOf,
  eventNamed,
  factsOf,
  HOLIDAYS,
  heldDuring,
  inForce,
  insteadOf,
  reachOn,
  townsOn,
  whoHandles,
  workCalendar,
} from '../../answers/index.ts';
import { isPublished, type Matter } from '../../register/index.ts';
import { CLAIM_MODES, type Day } from '../../schema/index.ts';
import { deadlineJson } from '../deadline-json.ts';
import type { Context } from '../json.ts';
import { caseLines } from './case.ts';
import { about, blank, drawn, type ExamLine, keyOf, lotOf, opening, type Pair } from './line.ts';

/** Cases of each way of holding, each asked about from several sides. */
const CASES = 6;
/** Cases of each further kind. */
const MORE = 12;

export function examLines(context: Context): readonly ExamLine[] {
  const { register, asOf } = context;
  const living = townsOn(register, asOf);
  const matters = drawn([...register.matters.values()], ({ id }) => id);
  const now = register.claims.filter((claim) => inForce(heldDuring(claim), asOf));
  const held = CLAIM_MODES.flatMap((mode) =>
    drawn(
      now.filter((claim) => claim.mode === mode),
      keyOf,
    ).slice(0, CASES),
  );
  const pairs = matters.flatMap((matter) => {
    const town = living[lotOf(matter.id) % living.length];
    return town ? [{ town, matter }] : [];
  });
  const unheld = pairs
    .filter(
      ({ town, matter }) => !now.some((claim) => claim.matter === matter && claim.town === town),
    )
    .slice(0, CASES);
  const ended = register.claims.filter((claim) => (heldDuring(claim).until ?? asOf) < asOf);
  const merged = [...register.towns.values()].filter(
    (town) => town.merged && town.merged.on <= asOf,
  );
  const unreached = pairs.filter(
    ({ town, matter }) => reachOn(register, town, matter, asOf).kind === '不适用',
  );
  return [
    ...[...held, ...unheld].flatMap((pair) => caseLines(pair, context)),
    ...drawn(ended, keyOf)
      .slice(0, MORE)
      .flatMap((claim) => aroundLines('交接', claim, heldDuring(claim).until ?? asOf, context)),
    ...merged.flatMap((town) =>
      matters
        .slice(0, MORE)
        .flatMap((matter) =>
          aroundLines('撤并', { town, matter }, addDays(town.merged?.on ?? asOf, -1), context),
        ),
    ),
    ...unreached.slice(0, MORE).flatMap((pair) => unreachedLine(pair, context)),
    ...matters
      .filter(({ type }) => type === '行政处罚')
      .slice(0, MORE)
      .flatMap((matter) => deadlineLine(matter, context)),
    ...register.elsewhere
      .filter(({ name }) => name.length > 2)
      .slice(0, 2 * MORE)
      .map(
        ({ name, body, phone }): ExamLine => ({
          ...blank(`不归乡镇 ${name}`, '不归乡镇', context.url('/boundary/')),
          question: `“${name}”归不归乡镇管，找谁？`,
          answer: `“${name}”不归乡镇管，找${body}${phone ? `，电话 ${phone}` : ''}。`,
          keys: [body, ...(phone ? [phone] : [])],
        }),
      ),
  ];
}

/** The last day on which it was so, and the first on which it is otherwise. */
function aroundLines(kind: string, pair: Pair, last: Day, context: Context): ExamLine[] {
  const { register } = context;
  return [last, addDays(last, 1)].flatMap((day): ExamLine[] => {
    const answer = whoHandles(register, pair.town, pair.matter, day);
    const { handler, basis } = answer;
    if (insteadOf(register, answer) !== undefined || !isPublished(handler)) return [];
    return [
      {
        ...about(kind, pair, day, context),
        question: `${opening(pair, day)}，找谁？`,
        answer: `${opening(pair, day)}。由${handler.name}负责。`,
        keys: [handler.name],
        sources: basis.map(({ law, article }) => ({ law: law.title, article: article ?? null })),
      },
    ];
  });
}

function unreachedLine(pair: Pair, context: Context): ExamLine[] {
  const { register, asOf } = context;
  const found = answerAct(register, { ...pair, on: asOf });
  const day = found.span.from;
  return found.instead === undefined
    ? []
    : [
        {
          ...about('不适用', pair, day, context),
          question: `${opening(pair, day)}，找谁？`,
          answer: `${opening(pair, day)}，不适用。${found.instead}`,
          keys: ['不适用'],
        },
      ];
}

/** Of a decision served on some day of the first half of the year. None where the days off work are not known. */
function deadlineLine(matter: Matter, context: Context): ExamLine[] {
  const { register, asOf } = context;
  const event = eventNamed('决定书送达');
  if (!event) return [];
  const day = addDays(`${asOf.slice(0, 4)}-01-01`, matter.id.length * 4);
  const facts = factsOf({ event: event.id, day, matter, given: new Map(), term: undefined });
  const days = deadlineJson(
    register,
    deadlinesOf(
      { event: event.id, day, facts, planned: undefined, what: undefined },
      workCalendar(HOLIDAYS),
    ),
  );
  const term = days.days.find(({ what }) => what === '复议');
  const [town] = townsOn(register, asOf);
  if (!term?.last || !town) return [];
  return [
    {
      ...about('期限', { town, matter }, day, context),
      town: null,
      question: `${day} 收到处罚决定书，案由是“${matter.name}”，最迟哪天申请复议？`,
      answer: `${day} 收到“${matter.name}”的处罚决定书，60日内可以申请复议，最后一天是 ${term.last}。`,
      keys: [term.last],
      sources: term.basis,
    },
  ];
}
