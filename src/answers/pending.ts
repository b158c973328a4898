/** Cases that began before the day asked about: who finishes them, and who answers for what was decided before. */
import type { Register } from '../register/index.ts';
import type { CASE_EVENTS, Day } from '../schema/index.ts';
import type { ActQuestion } from './act-answer.ts';
import { type Answer, whoHandles } from './handles.ts';
import { heldDuring } from './held.ts';
import { inForce } from './period.ts';
import { sayDay } from './say-day.ts';
import { mergedBy } from './standing.ts';

/** What happened before, and when. */
export interface CaseEvent {
  readonly kind: (typeof CASE_EVENTS)[number];
  readonly on: Day;
}

interface Before {
  readonly answer: Answer;
  readonly notes: readonly string[];
}

/** The answer where the earlier event changes it; undefined where the day asked about alone decides. */
export function heldBefore(register: Register, question: ActQuestion): Before | undefined {
  const { event, on } = question;
  if (!event || event.on >= on) return undefined;
  switch (event.kind) {
    case '违法行为':
      return undefined;
    case '立案':
      return finishedBy(register, question, event.on);
    case '作出决定':
      return decidedThen(register, question, event.on);
    default:
      return event.kind satisfies never;
  }
}

/** The town that opened a case finishes it where the decision that took the power back says so. */
function finishedBy(register: Register, { town, matter, on }: ActQuestion, opened: Day) {
  const claim = matter.claims.find((c) => c.town === town && inForce(heldDuring(c), opened));
  if (!claim || inForce(heldDuring(claim), on) || mergedBy(town, on)) return undefined;
  if (claim.closedBy?.pending !== '原机关办结') return undefined;
  return {
    answer: { ...whoHandles(register, town, matter, opened), asOf: on },
    notes: [`${sayDay(opened)}立的案，照《${claim.closedBy.title}》由${town.government}办结。`],
  };
}

/** Who decided then is one thing; who answers for it today is whoever goes on with the power (行政复议法第十九条第四款). */
function decidedThen(register: Register, { town, matter, on }: ActQuestion, decided: Day): Before {
  const then = whoHandles(register, town, matter, decided);
  const now = whoHandles(register, town, matter, on);
  const by = then.inNameOf ?? then.lead;
  // Where the law is gone nobody goes on with the power, and who decided answers for it.
  if (now.basis.length === 0 && then.basis.length > 0 && !mergedBy(town, on))
    return { answer: { ...then, asOf: on }, notes: [] };
  const notes =
    now.respondent.id === by.id
      ? []
      : [
          `决定是${by.name}作的，职权后来转给了${now.respondent.name}，由接着行使职权的当被申请人、被告。`,
        ];
  return { answer: { ...now, inNameOf: by }, notes };
}
