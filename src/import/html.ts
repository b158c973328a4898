/** Tables pasted from a page as HTML. */
import { type Grid, gridOf, type Merge, MOST_COLUMNS } from './grid.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  emsp: ' ',
  ensp: ' ',
};

/** Every table of the page that is not inside another one. */
export function htmlGrids(name: string, html: string): Grid[] {
  const source = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const tables = [...source.matchAll(/<table\b[\s\S]*?<\/table>/gi)].map((match) => match[0]);
  return tables.map((table, i) =>
    tableGrid(tables.length > 1 ? `${name} 第 ${i + 1} 个表` : name, table),
  );
}

function tableGrid(name: string, table: string): Grid {
  const cells: string[][] = [];
  const merges: Merge[] = [];
  const hidden: number[] = [];
  const rows = [...table.matchAll(/<tr\b([^>]*)>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>)/gi)];
  const taken = new Set<string>();
  for (const [r, [, attributes = '', inside = '']] of rows.entries()) {
    if (/display:\s*none|\bhidden\b/i.test(attributes)) hidden.push(r);
    const row: string[] = [];
    cells.push(row);
    let c = 0;
    for (const [, own = '', content = ''] of inside.matchAll(
      /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi,
    )) {
      while (taken.has(`${r}:${c}`)) c++;
      const [down, right] = [
        spanOf(own, 'rowspan', rows.length - r),
        spanOf(own, 'colspan', MOST_COLUMNS - c),
      ];
      while (row.length < c) row.push('');
      row[c] = textOf(content);
      if (down > 1 || right > 1) {
        merges.push({ top: r, left: c, bottom: r + down - 1, right: c + right - 1 });
        for (let y = r; y < r + down; y++)
          for (let x = c; x < c + right; x++) taken.add(`${y}:${x}`);
      }
      c += right;
    }
  }
  return gridOf(name, cells, merges, hidden);
}

function spanOf(attributes: string, name: string, most: number): number {
  const value = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.max(1, Math.min(value, most));
}

function textOf(content: string): string {
  return content
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, word) => {
      if (word) return ENTITIES[String(word).toLowerCase()] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/ *\n */g, '\n');
}
