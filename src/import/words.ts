/** Small readings of cell texts: digits of every width, ticked boxes, days, articles. */
import { numberOf } from '../law/index.ts';
import { type Day, isDay } from '../schema/index.ts';

/** Full-width digits, letters and signs in their usual form; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．－／％]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/** Text of a cell that was wrapped by hand: Chinese needs no blank where a line broke. */
export function unwrapped(text: string): string {
  return text
    .replace(/(?<=[\w.,)])\s*\n\s*(?=\w)/g, ' ')
    .replace(/\s*\n\s*/g, '')
    .replace(/(?<=[\u3000-\u9fff])[ \u3000]+(?=[\u3000-\u9fff])/g, '');
}

/** A name without the number or the mark in front of it: `12. 乡村建设规划许可`, `★乡村建设规划许可`. */
export function unnumbered(name: string): string {
  return name
    .replace(/^[★☆▲△※*#●◆]+\s*/, '')
    .replace(/^[（(]?(?:\d+|[一二三四五六七八九十]+)[)）.．、]\s*/, '');
}

/** Names that say what is done: they need no name above them. */
const ACT =
  /(?:处罚|许可|审批|审核|审查|核准|核发|换发|补发|注销|检查|强制|给付|确认|认定|裁决|调解|奖励|征收|征用|登记|备案|申请|受理|查询|办理|发放|初审|转报|服务)$/;

/** A sub-item as a matter of its own: 对占道经营的处罚（占用支路）, as 占用支路 alone is the name of no matter. */
export function nameWithMain(name: string, main: string | undefined): string {
  return main === undefined || ACT.test(name) || nameKey(name).includes(nameKey(main))
    ? name
    : `${main}（${name}）`;
}

/** What names are compared by: letters, digits and characters only, of one width. */
export function nameKey(name: string): string {
  return unnumbered(unwrapped(name))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const TICKED = /[■☑☒✓✔√●◆]/;
const BOXES = /[■☑☒✓✔√●◆□☐○◇]/g;

/** The choices with a tick where the cell is a row of boxes; the cell itself where it has none. */
export function ticked(cell: string): string[] {
  const boxes = [...cell.matchAll(BOXES)];
  if (boxes.length === 0) return [cell];
  // The box stands before its word; in `行政许可√` it stands behind.
  const before = boxes[0]?.index === 0;
  const chosen: string[] = [];
  for (const [i, box] of boxes.entries()) {
    if (!TICKED.test(box[0])) continue;
    const word = before
      ? cell.slice(box.index + 1, boxes[i + 1]?.index)
      : cell.slice(i === 0 ? 0 : (boxes[i - 1]?.index ?? 0) + 1, box.index);
    const text = word.replace(/^[\s、，,；;]+|[\s、，,；;]+$/g, '');
    if (text !== '') chosen.push(text);
  }
  return chosen;
}

/** 2023-03-01, 2023年3月1日, 2023.3.1, 20230301, 二〇二三年三月一日, or the number Excel keeps a day as. */
export function dayOf(cell: string): Day | undefined {
  const day = dateOf(cell);
  return day !== undefined && isDay(day) ? day : undefined;
}

const YEARS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇○零一二三四五六七八九'].map((sign, i) => [sign, String(Math.max(0, i - 2))]),
);

/** The same, or the month where no day of it is told: 2025年8月 → 2025-08. */
export function dateOf(cell: string): string | undefined {
  const text = halfWidth(cell)
    .replace(/\s+(?=\d{1,2}:)/g, 'T')
    .replace(/\s/g, '')
    .replace(/^自|起$|起施行$|起实施$/g, '')
    .replace(/^[〇○零一二三四五六七八九]{4}年/, (year) =>
      year.replace(/[^年]/g, (sign) => YEARS[sign] ?? sign),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) =>
      String(numberOf(number) ?? number),
    );
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T\d{1,2}:.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text);
  if (match) {
    const [, year, month = '', date] = match;
    const written = `${year}-${month.padStart(2, '0')}`;
    if (date === undefined) return Number(month) >= 1 && Number(month) <= 12 ? written : undefined;
    const day = `${written}-${date.padStart(2, '0')}`;
    return isDay(day) ? day : undefined;
  }
  if (!/^[345]\d{4}$/.test(text)) return undefined;
  // Day 25569 of Excel is 1970-01-01.
  return new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

const DIGITS = '零一二三四五六七八九';

/** 1131 → 一千一百三十一 */
export function chineseNumber(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  const [power, unit] = value >= 1000 ? [1000, '千'] : value >= 100 ? [100, '百'] : [10, '十'];
  const head = Math.floor(value / power);
  const rest = value % power;
  const first = value < 20 ? '' : (DIGITS[head] ?? '');
  const gap = rest > 0 && rest < power / 10 ? '零' : '';
  const tail =
    rest === 0
      ? ''
      : rest < 20 && rest >= 10 && power > 10
        ? `一${chineseNumber(rest)}`
        : chineseNumber(rest);
  return `${first}${unit}${gap}${tail}`;
}

/** 1.乡镇法定代表人 2.分管负责人 → one post each. */
export function postsIn(cell: string): string[] {
  return cell
    .split(/\n|[；;]|(?=\d+[.、])/)
    .map((line) => unnumbered(line.trim()).trim())
    .filter((line) => line !== '');
}
