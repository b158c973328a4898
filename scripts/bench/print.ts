/** The benchmark as a table for people. */
import type { Weight } from './weigh.ts';

/** One number and the bound it has to hold. */
export interface Row {
  readonly what: string;
  readonly value: number | undefined;
  readonly unit: 'KB' | 'ms' | 's' | '倍' | '';
  readonly bound?: number;
  readonly note?: string;
}

export interface PageWeight extends Weight {
  readonly page: string;
}

/** A table of numbers; what passes its bound says so. */
export function rowsPrinted(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, unit, bound, note }) => {
    const shown = value === undefined ? '尚无' : say(value, unit);
    const holds = value === undefined || bound === undefined || value <= inUnit(bound, unit);
    const limit = bound === undefined ? '' : `≤ ${bound} ${unit}`.trim();
    return [what, shown, limit, holds ? '' : '超出', note ?? ''];
  });
  return `${table([['量什么', '现在', '上限', '', ''], ...lines])}\n\n`;
}

export function weightsPrinted(weights: readonly PageWeight[]): string {
  const pages = weights.map(({ page, html, css, js }) => [page, kilo(html), kilo(css), kilo(js)]);
  return `${table([['页面（每类最重的，brotli 后 KB）', '网页', '样式', '脚本'], ...pages])}\n\n`;
}

function say(value: number, unit: Row['unit']): string {
  if (unit === 'KB') return `${kilo(value)} KB`;
  if (unit === 'ms') return `${Math.round(value)} ms`;
  if (unit === 's' || unit === '倍') return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
  return value.toFixed(4).replace(/\.?0+$/, '');
}

/** Bounds are written as people say them; sizes are measured in bytes. */
function inUnit(bound: number, unit: Row['unit']): number {
  return unit === 'KB' ? bound * 1024 : bound;
}

export function kilo(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** Columns as wide as their widest cell; a Chinese character is two wide. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string) =>
    [...text].reduce((sum, character) => sum + (/[⺀-￦]/.test(character) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
