/** Cells of a row as fields of a claim. What cannot be read is said, never guessed. */
import { AT_LATEST, type ClaimKey, type ClaimNames, COLUMNS } from '../exchange/list/index.ts';
import { CLAIM_MODES } from '../schema/index.ts';
import type { Meaning } from './table/heading-words.ts';
import { dayOf, halfWidth, ticked } from './words.ts';

/** A value for the field, or why there is none. */
type Read = { readonly value: unknown } | { readonly problem: string };

/** Fields of the claim the row tells, by `successor.by` and the like, and what could not be read. */
export function claimFields(
  cells: ReadonlyMap<Meaning, string>,
  names: ClaimNames,
): { fields: Map<ClaimKey, unknown>; problems: string[] } {
  const fields = new Map<ClaimKey, unknown>();
  const problems: string[] = [];
  for (const { key, title, choices } of COLUMNS) {
    const cell = cells.get(key);
    if (cell === undefined || cell === '' || key === 'no' || key.startsWith('matter.')) continue;
    const read = readField(key as ClaimKey, cell, names, choices);
    if ('problem' in read) problems.push(`${title}“${cell.slice(0, 40)}”没有导入：${read.problem}`);
    else fields.set(key as ClaimKey, read.value);
  }
  return { fields, problems };
}

function readField(
  key: ClaimKey,
  cell: string,
  names: ClaimNames,
  choices: readonly string[],
): Read {
  switch (key) {
    case 'mode':
      return chosen(cell, CLAIM_MODES);
    case 'usage':
    case 'dutyClass':
      return chosen(cell, choices);
    case 'from':
    case 'until':
    case 'idleSince':
    case 'successor.from': {
      const day = dayOf(cell);
      return day ? { value: day } : { problem: '不是日期' };
    }
    case 'decision':
    case 'closedBy':
      return found(names.decisions.find(cell), '没有登记这份决定');
    case 'agreement':
      return found(names.agreements.find(cell), '没有登记这份委托协议');
    case 'office':
      return found(names.offices.find(cell), '本乡镇没有登记这个机构');
    case 'window':
      return found(names.windows.find(cell), '本乡镇没有登记这个窗口');
    case 'successor.by':
      return found(names.organs.find(cell), '没有叫这个名字的部门或者乡镇');
    case 'counts':
      return countsOf(cell);
    case 'staff': {
      const count = /^(\d{1,6})人?$/.exec(halfWidth(cell).replace(/\s/g, ''))?.[1];
      return count ? { value: Number(count) } : { problem: '不是人数' };
    }
    case 'atLatest':
    case 'successor.atLatest':
      return /^(?:是|√|✓|true)$/i.test(cell)
        ? { value: true }
        : { problem: `只能写${AT_LATEST}，不是的空着` };
    case 'phone':
      return { value: halfWidth(cell).replace(/[—–]/g, '-') };
    case 'extent':
    case 'funding':
    case 'transition':
    case 'note':
    case 'successor.how':
    case 'successor.why':
      return { value: cell };
    default:
      return key satisfies never;
  }
}

function chosen(cell: string, choices: readonly string[]): Read {
  const [one, ...more] = ticked(cell);
  if (one === undefined || more.length > 0) return { problem: '没有勾选，或者勾了几个' };
  const word = one.replace(/[（(][^（）()]*[)）]/g, '').replace(/\s/g, '');
  const term = choices.find((choice) => choice === word) ?? SAID[word];
  return term && choices.includes(term)
    ? { value: term }
    : { problem: `只能写${choices.join('、')}` };
}

/** Words counties use for a mode (DOMAIN a2): 下放 is 直接赋权, in the town's own name. */
const SAID: Readonly<Record<string, string>> = {
  下放: '直接赋权',
  赋权: '直接赋权',
  直接下放: '直接赋权',
  委托行使: '委托',
  委托执法: '委托',
  法定职权: '法定',
  法定权力: '法定',
  协助: '配合',
};

function countsOf(cell: string): Read {
  const counts = [...halfWidth(cell).matchAll(/(\d{4})\s*年?\s*[:：]?\s*(\d+)\s*件/g)].map(
    ([, year, cases]) => ({
      year: Number(year),
      cases: Number(cases),
    }),
  );
  return counts.length > 0 ? { value: counts } : { problem: '要写成“2025 年 12 件”' };
}

function found(id: string | undefined, problem: string): Read {
  return id === undefined ? { problem } : { value: id };
}
