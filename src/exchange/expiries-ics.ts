/**
 * What ends by itself, for the calendar of the office that must renew it: an event on the last day, with reminders while
 * there is time to act. What ended within the last year stays, so that nobody loses sight of it.
 */
import {
  aboutNews,
  addDays,
  type Expiry,
  expiries,
  FIRST_NOTICE_DAYS,
  LAST_NOTICE_DAYS,
  spanOn,
} from '../answers/index.ts';
import type { Day } from '../schema/index.ts';
import { type CalendarEvent, icsCalendar } from './ics.ts';
import type { Context } from './json.ts';
import { webId } from './web-id.ts';

const KEPT_DAYS = 366;
/** Everything that is known: no term runs longer. */
const FOR_EVER = '9999-12-31';

export function expiriesIcs(context: Context): string {
  const { register, asOf } = context;
  // Of what does not say when it began, the latest dated fact of them all.
  const { from } = spanOn(register, aboutNews(register), asOf);
  const events = expiries(register, addDays(asOf, -KEPT_DAYS), FOR_EVER).map(
    (expiry): CalendarEvent => ({
      ...said(expiry),
      uid: webId(context, 'expiring', keyOf(expiry), expiry.day),
      stamp: begunOn(expiry) ?? from,
      start: expiry.day,
      remindDays: [FIRST_NOTICE_DAYS, LAST_NOTICE_DAYS],
    }),
  );
  return icsCalendar(`${register.site.county}权责清单到期提醒`, events);
}

/** Since when it is known that it ends. */
function begunOn(expiry: Expiry): Day | undefined {
  switch (expiry.kind) {
    case '委托':
      return expiry.agreement.signed ?? expiry.agreement.from;
    case '证件':
      return expiry.officer.from;
    case '例外':
      return undefined;
    default:
      return expiry satisfies never;
  }
}

/** Not the place in a file: a line that moves is the same event. */
function keyOf(expiry: Expiry): string {
  switch (expiry.kind) {
    case '委托':
      return expiry.agreement.id;
    case '证件':
      return `${expiry.town.id}-${expiry.officer.certificate ?? expiry.officer.name}`;
    case '例外':
      return `${expiry.exception.rule}-${expiry.exception.target}`;
    default:
      return expiry satisfies never;
  }
}

function said(expiry: Expiry): Pick<CalendarEvent, 'summary' | 'description'> {
  switch (expiry.kind) {
    case '委托': {
      const { title, entrusted, entrustor } = expiry.agreement;
      const towns = entrusted.map(({ name }) => name).join('、');
      return {
        summary: `最后一天：《${title}》`,
        description: `不续签，第二天起${towns}不能再办，由${entrustor.name}以自己的名义办。`,
      };
    }
    case '证件':
      return {
        summary: `最后一天：${expiry.town.name}${expiry.officer.name}的证件`,
        description: '不换证，第二天起不能再办案，网站的人员名单上不再列出。',
      };
    case '例外':
      return {
        summary: '最后一天：放过一处问题的例外',
        description: `${expiry.exception.target}：${expiry.exception.reason}`,
      };
    default:
      return expiry satisfies never;
  }
}
