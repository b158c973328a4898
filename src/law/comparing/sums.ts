/** Sums and terms a text sets, read from words or figures: 五百元以上二千元以下, 2万元以下, 十五日内, 违法所得一倍以上五倍以下. */
import { numberOf } from '../numerals.ts';

/** A sum as its bounds: 500-2000, 0-20000 for up to 20000, 5000- for from 5000, 50000 for just so much. */
export interface Sum {
  readonly unit: string;
  readonly range: string;
}

const WORDS = '[一二两三四五六七八九十百千万亿零〇]+';
const FIGURES = '\\d[\\d,，.]*[百千]?[万亿]?';
const UNIT = '元|倍|个工作日|工作日|日|天|个月|小时';
const BOUND = `((?:百分之)?(?:${FIGURES}|${WORDS}))(${UNIT})?`;
const SUM = new RegExp(
  `${BOUND}(?:以上|至|到|-|—)(?:不满|不足)?${BOUND}(?:以下|以内)?|${BOUND}(以上|以下|以内|内|前)?`,
  'g',
);
/** A day of the calendar is no term. */
const DATE =
  /[\d一二三四五六七八九十〇零]+年[\d一二三四五六七八九十]+月(?:[\d一二三四五六七八九十]+日)?/g;

/** Every sum of the units asked for, in the order of the text. */
export function sumsIn(text: string, units: readonly string[]): Sum[] {
  return [...text.replace(DATE, '').matchAll(SUM)].flatMap((match) => {
    const [, low, lowUnit, high, highUnit, single, singleUnit, bound] = match;
    const written = high ?? single ?? '';
    const unit = unitOf(written, highUnit ?? singleUnit ?? lowUnit);
    const to = numberIn(written);
    if (unit === undefined || to === undefined || !units.includes(unit)) return [];
    if (low !== undefined) return [{ unit, range: `${numberIn(low) ?? ''}-${to}` }];
    if (bound === undefined) return [{ unit, range: String(to) }];
    return [{ unit, range: bound === '以上' ? `${to}-` : `0-${to}` }];
  });
}

function unitOf(written: string, unit: string | undefined): string | undefined {
  if (written.startsWith('百分之')) return '%';
  return { 天: '日', 个工作日: '工作日' }[unit ?? ''] ?? unit;
}

/** 二万五千 → 25000, 1.5万 → 15000, 百分之五 → 5; undefined for what is no number. */
export function numberIn(written: string): number | undefined {
  const [, whole = '', rest = ''] =
    /^(.*?)(?:亿(.*))?$/.exec(written.replace(/^百分之/, '').replace(/[,，]/g, '')) ?? [];
  const high = belowHundredMillion(whole);
  if (!/亿/.test(written)) return high;
  const low = rest === '' ? 0 : belowHundredMillion(rest);
  return high === undefined || low === undefined ? undefined : high * 100_000_000 + low;
}

function belowHundredMillion(written: string): number | undefined {
  const [tenThousands, rest] = written.split('万');
  const high = plain(tenThousands ?? '');
  if (rest === undefined) return high;
  const low = rest === '' ? 0 : plain(rest);
  return high === undefined || low === undefined ? undefined : high * 10_000 + low;
}

function plain(written: string): number | undefined {
  if (/^\d/.test(written)) {
    const [, figures, unit = ''] = /^([\d.]+)(千|百)?$/.exec(written) ?? [];
    return figures === undefined ? undefined : Number(figures) * ({ 千: 1000, 百: 100 }[unit] ?? 1);
  }
  return written === '' ? undefined : numberOf(written);
}
