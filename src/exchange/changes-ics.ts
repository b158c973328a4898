/**
 * What is about to change, for a phone to subscribe to, and the last days to say something about it. Those of the last
 * year stay, so that none slips away unseen.
 */
import {
  aboutNews,
  aboutTown,
  addDays,
  adjustments,
  answerTo,
  sayAdjustment,
  sayGround,
  spanOn,
} from '../answers/index.ts';
import type { Consultation, Town } from '../register/index.ts';
import { type CalendarEvent, icsCalendar } from './ics.ts';
import type { Context } from './json.ts';

const KEPT_DAYS = 366;
const REMIND_DAYS = 7;

/** `host` makes the ids unique in the world. */
export function changesIcs(context: Context, host: string, town?: Town): string {
  const { register, asOf, url } = context;
  const events = adjustments(register, asOf, town)
    .filter(({ day }) => day >= addDays(asOf, -KEPT_DAYS))
    .map((one): CalendarEvent => {
      const ground = sayGround(one);
      const matters = one.matters.map(({ name }) => name).join('；');
      const address = url(`/changes/#${one.id}`);
      return {
        uid: `${town?.id ?? 'county'}-${one.id}@${host}`,
        summary: sayAdjustment(one),
        start: one.day,
        description: [ground, matters].filter(Boolean).join('\n'),
        // A calendar knows no page its address could start from.
        ...(/^https?:/.test(address) ? { url: address } : {}),
        ...(one.day > asOf ? { remindDays: REMIND_DAYS } : {}),
      };
    });
  const asked = consultations(context, town).map((one) => lastDay(one, context, host, town));
  // Stamped with the day of the latest change: made anew on a day without any, it is the same file.
  const about = town ? aboutTown(register, town) : aboutNews(register);
  const { from } = spanOn(register, about, asOf);
  return icsCalendar(`${town?.name ?? register.site.county}清单变动`, from, [...events, ...asked]);
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

function lastDay(
  consultation: Consultation,
  { asOf, url }: Context,
  host: string,
  town?: Town,
): CalendarEvent {
  const { id, title, summary, until, answer } = consultation;
  const { name, address, phone } = answerTo(consultation);
  const page = url(`/consultations/${id}/`);
  return {
    uid: `${town?.id ?? 'county'}-yijian-${id}@${host}`,
    summary: `提意见到今天为止：${title}`,
    start: until,
    description: [summary, [name, address, phone, answer.email].filter(Boolean).join('，')].join(
      '\n',
    ),
    ...(/^https?:/.test(page) ? { url: page } : {}),
    ...(until > asOf ? { remindDays: REMIND_DAYS } : {}),
  };
}
