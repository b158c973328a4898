/** What is about to change, for a phone to subscribe to. Changes of the last year stay, so that none slips away unseen. */
import { addDays, adjustments, sayAdjustment, sayGround } from '../answers/index.ts';
import type { Town } from '../register/index.ts';
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
  return icsCalendar(`${town?.name ?? register.site.county}清单变动`, asOf, events);
}
