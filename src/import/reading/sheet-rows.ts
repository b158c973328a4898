/** How many rows a sheet has, and how far down they reach, before anybody builds cells from it. */
import { MOST_ROWS, type Refusal } from './grid.ts';

/** As much of a row as tells whether anything stands in it. */
const LOOK_AT = 20_000;

/** What an empty row is written with. */
const EMPTY = ' \t\r\n,;，';

/** Undefined where the sheet can be read whole: nothing below the last row we read is ever dropped in silence. */
export function tooFarDown(sheet: string): Refusal | undefined {
  let count = 0;
  for (let at = sheet.indexOf('<row'); at !== -1; at = sheet.indexOf('<row', at + 4)) {
    count++;
    const number = Number(/^<row\s[^>]*?\br="(\d+)"/.exec(sheet.slice(at, at + 200))?.[1] ?? 0);
    // Excel itself leaves an empty row or two at the very end of a sheet.
    if (number > MOST_ROWS && count <= MOST_ROWS && holdsText(sheet, at))
      return {
        refused: `第 ${number} 行还有内容，离表太远（上限 ${MOST_ROWS} 行），没有读。请把它挪上来或者删掉，另存后再导入`,
      };
  }
  return count > MOST_ROWS ? tooMany(count) : undefined;
}

/** The text of a list without the empty rows at its end; or a refusal where there are still too many. */
export function withoutEmptyEnd(text: string): string | Refusal {
  let end = text.length;
  while (end > 0 && EMPTY.includes(text.charAt(end - 1))) end--;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines > MOST_ROWS ? tooMany(lines) : text.slice(0, end);
}

function tooMany(rows: number): Refusal {
  return {
    refused: `一张表里有 ${rows} 行（上限 ${MOST_ROWS} 行），多半是空行，没有读。请选中最后一条下面的所有行，删除后另存再导入`,
  };
}

function holdsText(sheet: string, at: number): boolean {
  const row = sheet.slice(at, at + LOOK_AT);
  const end = /^<row[^>]*\/>/.test(row) ? 0 : row.indexOf('</row>');
  return /<(?:v|t)[\s>]/.test(end === -1 ? row : row.slice(0, end));
}
