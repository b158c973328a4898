/**
 * What is about to change, for a phone to subscribe to, and the last days to say something about it. Those of the last
 * year stay, so that none slips away unseen.
 */
import {
  type Adjustment,
  addDays,
  adjustments,
  answerTo,
  beginning,
  sayAdjustment,
  sayGround,
} from '../answers/index.ts';
import type { Consultation, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type CalendarEvent, icsCalendar } from './ics.ts';
import type { Context } from './json.ts';
import { webId } from './web-id.ts';

const KEPT_DAYS = 366;
const REMIND_DAYS = 7;

export function changesIcs(context: Context, town?: Town): string {
  const { register, asOf, url } = context;
  const events = adjustments(register, asOf, town)
    .filter(({ day }) => day >= addDays(asOf, -KEPT_DAYS))
    .map((one): CalendarEvent => {
      const ground = sayGround(one);
      const matters = one.matters.map(({ name }) => name).join('；');
      const address = url(`/changes/#${one.id}`);
      return {
        uid: webId(context, 'changes', town?.id ?? '', one.id),
        stamp: knownSince(one, context),
        summary: sayAdjustment(one),
        start: one.day,
        description: [ground, matters].filter(Boolean).join('\n'),
        // A calendar knows no page its address could start from.
        ...(/^https?:/.test(address) ? { url: address } : {}),
        ...(one.day > asOf ? { remindDays: REMIND_DAYS } : {}),
      };
    });
  const asked = consultations(context, town).map((one) => lastDay(one, context, town));
  return icsCalendar(`${town?.name ?? register.site.county}清单变动`, [...events, ...asked]);
}

/** An end that lies ahead has been known since its document; what nobody announced, since the county's first entry. */
function knownSince({ known, document }: Adjustment, { register, asOf }: Context): Day {
  const told = [known, document?.from].find((day) => day !== undefined && day <= asOf);
  return told ?? beginning(register, asOf);
}

/** Those people know of, and could still answer within the last year. */
function consultations({ register, asOf }: Context, town?: Town): Consultation[] {
  return [...register.consultations.values()].filter(
    ({ from, until, changes }) =>
      from <= asOf &&
      until >= addDays(asOf, -KEPT_DAYS) &&
      (!town || changes.some(({ towns }) => towns.includes(town))),
  );
}

function lastDay(consultation: Consultation, context: Context, town?: Town): CalendarEvent {
  const { asOf, url } = context;
  const { id, title, summary, from, until, answer } = consultation;
  const { name, address, phone } = answerTo(consultation);
  const page = url(`/consultations/${id}/`);
  return {
    uid: webId(context, 'consultations', town?.id ?? '', id),
    stamp: from,
    summary: `提意见到今天为止：${title}`,
    start: until,
    description: [summary, [name, address, phone, answer.email].filter(Boolean).join('，')].join(
      '\n',
    ),
    ...(/^https?:/.test(page) ? { url: page } : {}),
    ...(until > asOf ? { remindDays: REMIND_DAYS } : {}),
  };
}
