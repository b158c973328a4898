/** What kind of list a table is: by its titles, its headings and its rows; or that it is no list at all. */

import type { Meaning } from './table/heading-words.ts';
import type { FoundColumn } from './table/headings.ts';
import { isTown } from './table/headings.ts';
import type { EntryRow } from './table/rows.ts';
import { readType } from './type-cell.ts';
import { nameKey } from './words.ts';

/** Lists as the report calls them. 裁量 and 免罚 have no place of their own on the site, and wait as drafts. */
const REPORT_LISTS = [
  'power',
  'responsibility',
  'service',
  'recall',
  'discretion',
  'exempt',
] as const;
export type ReportList = (typeof REPORT_LISTS)[number];

export interface Family {
  readonly list: ReportList;
  /** Type of all entries, where the titles tell it: 行政处罚, 基本, 配合. */
  readonly type?: string;
  /** Whose list it is, where the titles tell it. */
  readonly town?: string;
}

/** Titles of lists of matters; 清单 alone is said of chairs as well. */
const LISTED =
  /权责|权力|赋权|职责|履职|裁量|免罚|公共服务|服务事项|执法事项|行政(?:许可|处罚|强制|检查)|事项(?:清单|目录|一览|汇总|明细)|承接.{0,6}事项|事项.{0,6}承接/;
/** Tables every office has, which look like lists and are none. */
const ELSE =
  /考勤|工资|薪|预算|决算|台账|通讯录|电话表|值班|花名册|名册|签到|会议|排班|采购|报销|成绩|库存|任务分解|督办|排名|考核|日程|收支|发放表|党费|资产|简历|统计|汇总统计|项目库|进度|计划表|工作安排|投资/;
const STRONG_NAME = /事项|职权|权力|违法行为|权责|案由/;

/**
 * `titles` are the most telling first: name of the sheet, titles above the table, name of the file. `byHand` where a
 * person said which column has the names of matters.
 */
export function familyOf(
  titles: readonly string[],
  columns: readonly FoundColumn[],
  entries: readonly EntryRow[],
  byHand = false,
): Family | { readonly no: string } {
  const has = (...meanings: readonly Meaning[]) =>
    columns.some(({ meaning }) => meaning !== undefined && meanings.includes(meaning));
  const no = notList(titles, columns, entries, byHand);
  if (no !== undefined) return { no };
  const town = titles.map(townIn).find((name) => name !== undefined);
  const named = town === undefined ? {} : { town };
  const typed = share(
    entries,
    ({ cells }) => readType(cells.get('matter.type') ?? '') !== undefined,
  );
  const said = titles.map((title) => kindIn(title)).find((kind) => kind !== undefined);
  const heads = columns.map(({ heading }) => heading).join(' ');
  if (has('tier') && has('circumstances', 'penalty')) return { list: 'discretion', ...named };
  if (said === 'discretion' && has('penalty', 'circumstances', 'tier'))
    return { list: 'discretion', ...named };
  if (said === 'exempt' || /免罚|不予(?:行政)?处罚|首违/.test(heads))
    return { list: 'exempt', ...named };
  if (typed < 0.5) {
    if (said === 'recall' || (has('way') && has('matter.department') && said === undefined))
      return { list: 'recall', type: '收回', ...named };
    if (said === '基本' || said === '配合') return { list: 'responsibility', type: said, ...named };
    if (has('countyDuty') && has('townDuty') && !has('matter.basis') && said !== 'power')
      return { list: 'responsibility', type: '配合', ...named };
    if (said === 'responsibility')
      return { list: 'responsibility', ...(has('townDuty') ? { type: '配合' } : {}), ...named };
    if (said === 'service' || (said === undefined && has('promised', 'materials', 'conditions')))
      return { list: 'service', ...named };
  }
  const type = titles.map(typeIn).find((one) => one !== undefined);
  return { list: 'power', ...(type === undefined ? {} : { type }), ...named };
}

/** Why the table is no list of matters; undefined where it is one. */
function notList(
  titles: readonly string[],
  columns: readonly FoundColumn[],
  entries: readonly EntryRow[],
  byHand: boolean,
): string | undefined {
  const name = columns.find(({ meaning }) => meaning === 'matter.name' || meaning === 'sub');
  if (!name) return '没有“事项名称”一类的列，不是事项清单';
  if (entries.length === 0) return '表头下面没有事项';
  const based = share(entries, ({ bases }) =>
    bases.some(({ text }) => /《|第[^条]{1,12}条/.test(text)),
  );
  const typed = share(
    entries,
    ({ cells }) => readType(cells.get('matter.type') ?? '') !== undefined,
  );
  const title = titles.join(' ');
  const names = entries.map(nameIn);
  const worded = names.filter((text) => /\p{Script=Han}{2}/u.test(text)).length / names.length;
  const distinct = new Set(names.map(nameKey)).size / names.length;
  if (worded < 0.6) return '“事项名称”一列多半不是名称（数字、符号或者太短），整张表没有读';
  if (distinct < 0.34 && entries.length > 5)
    return '“事项名称”一列多半重复，不像事项清单，整张表没有读';
  if (byHand || based >= 0.3 || typed >= 0.5) return undefined;
  if (ELSE.test(title) && !LISTED.test(title))
    return '像是别的表（考勤、台账、统计之类），不是事项清单';
  const facts: readonly Meaning[] = [
    'matter.basis',
    'matter.department',
    'countyDuty',
    'townDuty',
    'promised',
    'statutory',
    'conditions',
    'materials',
    'way',
    'circumstances',
    'mode',
  ];
  const backed = columns.filter(
    ({ meaning, town }) => town || (meaning && facts.includes(meaning)),
  );
  const strong = STRONG_NAME.test(name.heading);
  if (LISTED.test(title) && (strong || backed.length > 0 || columns.length <= 4)) return undefined;
  if (strong && (/清单|目录/.test(title) || backed.length >= 2)) return undefined;
  return '看不出是事项清单：标题、类型、依据都没有写明';
}

type Said =
  | 'discretion'
  | 'exempt'
  | 'recall'
  | '基本'
  | '配合'
  | 'responsibility'
  | 'service'
  | 'power';

const KINDS: readonly (readonly [RegExp, Said])[] = [
  [/裁量/, 'discretion'],
  [/免罚|不予(?:行政)?处罚|免予处罚|首违|包容审慎|减免责/, 'exempt'],
  [/收回|上收/, 'recall'],
  [/基本履职|基本职责/, '基本'],
  [/配合履职|配合职责|配合事项/, '配合'],
  [
    /权力(?:和|与|、)?责任|权责|权力|赋权|行政(?:许可|处罚|强制|征收|给付|检查|确认|奖励|裁决|执法)|执法事项|职权/,
    'power',
  ],
  [/公共服务|政务服务|服务事项|服务清单|服务指南|办事指南|便民服务/, 'service'],
  [/履职|职责(?:任务|边界)?(?:事项)?清单|责任清单|属地管理|主体责任/, 'responsibility'],
];

function kindIn(title: string): Said | undefined {
  const found = KINDS.filter(([pattern]) => pattern.test(title)).map(([, kind]) => kind);
  // 权力事项和公共服务事项一览表 says nothing of one of its tables.
  return found.includes('power') && found.includes('service') ? undefined : found[0];
}

/** The one power type a title names. */
function typeIn(title: string): string | undefined {
  const word = title.replace(/\s/g, '');
  const own = readType(word.replace(/(?:事项)?(?:清单|目录|表)?$/, ''));
  return own === '公共服务' ? undefined : own;
}

/** 东滩镇 in 东滩镇人民政府权责清单; nothing in 清水县赋予乡镇人民政府行政权力事项目录. */
export function townIn(title: string): string | undefined {
  const word = title.replace(/\s/g, '').replace(/\.[a-z]{2,4}$/i, '');
  if (isTown(word)) return bareTown(word);
  for (const match of word.matchAll(/(?<![乡镇])(?:[镇乡](?![镇乡街]|村)|街道)/g)) {
    const before = word.slice(0, match.index + match[0].length);
    const name = bareTown(before.slice(-14));
    const rest = word.slice(before.length);
    if (
      !/^(?:人民政府|政府|办事处|办事指南|[^\p{Script=Han}]|$|权|赋|公共|基本|配合|上级|收回|履职|履行|事项|行政|承接|服务|职责|责任|清单|便民|窗口|执法|法制|持证|综合|部门|电话|通讯|内设|\d)/u.test(
        rest,
      )
    )
      continue;
    if (
      isTown(name) &&
      name.length >= 3 &&
      name.length <= 9 &&
      !/赋予|各|下放|承接|全|所有|乡镇|部分|委托|关于|向/.test(name)
    )
      return name;
  }
  return undefined;
}

/** Without the county before it and the government behind it. */
function bareTown(name: string): string {
  return name
    .replace(/(?:人民政府|政府|办事处)$/, '')
    .replace(/^.*?(?:自治县|县|(?<=.)市(?!场))(?=.{2})/, '')
    .replace(/^.*人民政府(?=.)/, '')
    .replace(/^.*[^\p{Script=Han}]/u, '');
}

function share<T>(all: readonly T[], fits: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(fits).length / all.length;
}

function nameIn({ cells }: EntryRow): string {
  return cells.get('sub') ?? cells.get('matter.name') ?? '';
}
