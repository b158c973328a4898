/** The browser's door of the exchange room. */
export { type CalendarEvent, icsCalendar } from './ics.ts';
