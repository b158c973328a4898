/** Knows a heading by its words: our own titles first, then what real lists say, then what is nearly that. */
import { COLUMNS } from '../../exchange/list/index.ts';
import { distance } from '../../register/index.ts';
import { readType } from '../type-cell.ts';
import { dayOf } from '../words.ts';
import { BELOW, type Meaning, RULES } from './heading-words.ts';

/** The titles of our own export mean what they say there. */
const OWN = new Map<string, Meaning>([
  ...COLUMNS.map(({ group, title, key }) => [headingKey(`${group ?? ''}${title}`), key] as const),
  ...[...COLUMNS].reverse().map(({ title, key }) => [headingKey(title), key] as const),
]);
/** Longer texts are sentences. */
const MOST_LETTERS = 24;
/** Whole headings that one slip of the pen is looked up in. */
const USUAL =
  '序号 事项名称 职权名称 权力名称 权力类型 职权类型 事项类型 设定依据 实施依据 法律依据 职权依据 权力依据 责任事项 追责情形 承办机构 实施主体 行使主体 原实施主体 主管部门 承诺时限 法定时限 受理条件 申请材料 咨询电话 办理地点 职责边界 上级部门职责 乡镇配合职责 对应上级部门 承接部门 工作方式 裁量阶次 处罚标准 适用情形 违法行为 处罚依据 追责对象范围 责任事项依据'.split(
    ' ',
  );

/** What a heading means by the words above it, the topmost first, and its own; all without blanks and marks. */
export type Lookup = (above: readonly string[], key: string) => Meaning | undefined;

/** Knows headings; `given` are a person's own words for them: heading in the sheet → heading of ours. */
export interface HeadingReader {
  /** A heading's meaning, from the words on all its storeys, the topmost first. */
  meaningOf(groups: readonly string[], leaf: string): Meaning | undefined;
  known(word: string): boolean;
  /** How cells below the heading look; undefined where anything goes. */
  looks(heading: string): ((cell: string) => boolean) | undefined;
}

export function headingReader(
  given: ReadonlyMap<string, string> = new Map(),
  lookup: Lookup = ofMatters,
): HeadingReader {
  const cache = new Map<string, Meaning | undefined>();
  const meaningOf = (groups: readonly string[], leaf: string) => {
    if (leaf === '' || leaf.length > 2 * MOST_LETTERS) return undefined;
    const own = given.get([...groups, leaf].join('：')) ?? given.get(leaf);
    const key = headingKey(own ?? leaf);
    if (key === '' || key.length > MOST_LETTERS) return undefined;
    const above = own === undefined ? groups.map(headingKey).filter((group) => group !== '') : [];
    const full = `${above.join('|')}|${key}`;
    if (!cache.has(full)) cache.set(full, lookup(above, key));
    return cache.get(full);
  };
  return {
    meaningOf,
    known: (word) => meaningOf([], word.trim()) !== undefined,
    looks: (heading) => LOOKS[meaningOf([], heading) ?? ''],
  };
}

const organ = (cell: string) =>
  cell.length <= 30 &&
  /(?:局|委|办|厅|院|中心|大队|政府|办事处|站|所|科|街道|[乡镇])$/.test(cell.trim());
const LOOKS: Readonly<Record<string, (cell: string) => boolean>> = {
  'matter.type': (cell) => readType(cell) !== undefined,
  'matter.basis': (cell) => /^[\d.、（(]*[《【[]|第[^条]{1,12}条/.test(cell),
  'matter.department': organ,
  organ,
  office: organ,
  phone: (cell) => /^[\d\s-]{7,}$/.test(cell),
  from: (cell) => dayOf(cell) !== undefined,
  until: (cell) => dayOf(cell) !== undefined,
};

/** Headings of lists of matters. */
const ofMatters: Lookup = (above, key) => {
  for (const group of above)
    for (const [g, l, meaning] of BELOW) if (g.test(group) && l.test(key)) return meaning;
  const own =
    above.map((group) => OWN.get(group + key)).find((meaning) => meaning !== undefined) ??
    OWN.get(key);
  return own ?? RULES.find(([pattern]) => pattern.test(key))?.[1] ?? misspelt(key);
};

/** Misspelt by one character: 权利类型, 责任事相. Short words are too alike for that. */
function misspelt(key: string): Meaning | undefined {
  if (key.length < 4) return undefined;
  const near = USUAL.filter(
    (word) => Math.abs(word.length - key.length) <= 1 && distance(word, key) <= 1,
  );
  const meanings = new Set(near.map((word) => RULES.find(([pattern]) => pattern.test(word))?.[1]));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, (part) => (/taskType|deptCode/.test(part) ? part : ''))
    .replace(/[^\p{L}\p{N}]/gu, '');
}
