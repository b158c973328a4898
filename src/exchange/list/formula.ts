/** Cells that a spreadsheet would run as a formula, and their harmless form. */

/** What makes Excel, LibreOffice or WPS take a cell for a formula, half or full width. */
const DANGEROUS = /^'*[\s]*[=+\-@＝＋－＠\t\r]/;

/** With an apostrophe before it the cell is text in every spreadsheet. */
export function disarmed(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

/** The text as it was before `disarmed`. */
export function rearmed(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
