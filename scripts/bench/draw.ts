/** The benchmark as one picture for the README: each number as a bar of its bound. */
import type { Row } from './print.ts';

interface Numbers {
  readonly pages?: { readonly rows: readonly Row[] } | undefined;
  readonly publish?: readonly Row[] | undefined;
  readonly compared?: readonly Row[] | undefined;
  readonly province?: { readonly rows: readonly Row[] } | undefined;
}

const WIDTH = 960;
const LABEL = 430;
const ROW = 26;
/** Where the bound is drawn; a longer bar has passed it. */
const BAR = 260;
const FACTORS = { KB: 1024, ms: 1, s: 1, 倍: 1, '': 1 } as const;

/** An SVG that can be read on a light and on a dark background. Rows without a bound or a value are left out. */
export function drawn({ pages, publish, compared, province }: Numbers): string {
  const rows = [pages?.rows, publish, compared, province?.rows]
    .flatMap((list) => list ?? [])
    .filter(({ value, bound }) => value !== undefined && bound !== undefined && bound > 0);
  const height = rows.length * ROW + 40;
  const bars = rows.map(({ what, value = 0, bound = 1, unit }, i) => {
    const number = value / FACTORS[unit];
    const length = Math.min(number / bound, 1.5) * BAR;
    const y = 30 + i * ROW;
    const colour = number <= bound ? '#2f6f5e' : '#a33b2e';
    const shown = number >= 100 ? Math.round(number) : Number(number.toPrecision(2));
    return [
      `<text x="${LABEL - 10}" y="${y + 14}" text-anchor="end">${escaped(what)}</text>`,
      `<rect x="${LABEL}" y="${y + 3}" width="${length.toFixed(1)}" height="14" fill="${colour}"/>`,
      `<text x="${LABEL + Math.max(length, BAR) + 8}" y="${y + 14}">${shown} ${unit}（≤ ${bound}）</text>`,
    ].join('');
  });
  const line = `<line x1="${LABEL + BAR}" x2="${LABEL + BAR}" y1="22" y2="${height - 8}" stroke="#888" stroke-dasharray="3 3"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="基准：每一条同它的上限比" font-family="sans-serif" font-size="12" fill="#777"><text x="${LABEL + BAR}" y="16" text-anchor="middle">上限</text>${line}${bars.join('')}</svg>\n`;
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
