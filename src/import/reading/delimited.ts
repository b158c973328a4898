/** CSV and TSV to a grid. */
import { rearmed } from '../../exchange/list/index.ts';
import { type Grid, gridOf } from './grid.ts';

/** Fields by RFC 4180; quotes may hold separators and line ends. */
export function delimitedGrid(name: string, text: string, separator = separatorOf(text)): Grid {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    row.push(rearmed(cell));
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) row.push('');
      if (at < text.length) continue;
    } else at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    rows.push(row);
    row = [];
  }
  return gridOf(name, rows);

  /** A field in quotes; what stands between the closing quote and the separator belongs to it. */
  function quoted(source: string, start: number): [string, number] {
    let cell = '';
    let from = start + 1;
    for (;;) {
      const close = source.indexOf('"', from);
      if (close === -1) return [cell + source.slice(from), source.length];
      cell += source.slice(from, close);
      if (source[close + 1] !== '"') {
        const [rest, end] = plain(source, close + 1, separator);
        return [cell + rest, end];
      }
      cell += '"';
      from = close + 2;
    }
  }
}

function plain(source: string, start: number, separator: string): [string, number] {
  let end = start;
  while (
    end < source.length &&
    source[end] !== separator &&
    source[end] !== '\n' &&
    source[end] !== '\r'
  )
    end++;
  return [source.slice(start, end), end];
}

/** The sign most of the first lines agree on. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  const counted = ['\t', ',', ';', '，'].map((sign) => ({
    sign,
    count: head.split(sign).length - 1,
  }));
  const tabs = counted[0]?.count ?? 0;
  const lines = head.split('\n').length;
  if (tabs >= lines / 2 && tabs > 0) return '\t';
  return counted[1]?.count ? ',' : (counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',');
}
