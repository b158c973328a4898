/** What the browser may import of `exchange/`. */

export { type Call, type CardBody, type DeskCard, deskCard } from './desk/card.ts';
export type { Desk, DeskCounty, DeskTown } from './desk/data.ts';
export { type DeskHit, deskHits } from './desk/hits.ts';
export { filledXml } from './docx-fill.ts';
export { type CalendarEvent, icsCalendar } from './ics.ts';
export { SHEET_STYLE, tableSheet, type WordTable } from './table-sheet.ts';
