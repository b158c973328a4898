/** The browser's door of the exchange room. */
export { filledXml } from './docx-fill.ts';
export { type CalendarEvent, icsCalendar } from './ics.ts';
