/** From which event the days of objecting to an act run, so that a page reckons them as the calculator does. */
import type { Matter } from '../register/index.ts';
import type { Act, Day } from '../schema/index.ts';
import type { EventId } from './case-events.ts';
import { factsOf } from './matter-facts.ts';
import type { TermFacts } from './term-facts.ts';

/** What `deadlinesOf` is asked, but for the day, which the reader knows. */
export interface ObjectionDays {
  readonly event: EventId;
  readonly facts: TermFacts;
}

/** `day` is when the act was done, because it decides which articles count. Undefined where no term runs. */
export function objectionDays(matter: Matter, act: Act, day: Day): ObjectionDays | undefined {
  const event = eventOf(matter, act);
  return event && { event, facts: factsOf({ event, day, matter, given: new Map() }) };
}

function eventOf(matter: Matter, act: Act): EventId | undefined {
  switch (act) {
    case '当场处罚':
      return 'dangchang';
    case '申请后不答复':
      return matter.basis.some(({ law }) => law.id === INFORMATION) ? 'gongkai' : 'shouli';
    case '调解':
    case '服务':
      return undefined;
    default:
      return 'songda';
  }
}

/** 政府信息公开条例: whoever asked for information waits by its terms. */
const INFORMATION = 'zhengfu-xinxi-gongkai-tiaoli';
