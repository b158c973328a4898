/** One matter as a sheet tells it, with what could not be read of it. Nothing is compared or written yet. */
import type { LawIndex } from '../law/index.ts';
import { UNPUBLISHED } from '../register/index.ts';
import { type BasisText, citedKey, readBasis } from './basis/cell.ts';
import { type Cited, withRoles } from './basis/roles.ts';
import { validityIn } from './directory/cells.ts';
import type { Family, ReportList } from './family.ts';
import { type Marks, markedTowns } from './marks.ts';
import type { Meaning } from './table/heading-words.ts';
import type { EntryRow, Part } from './table/rows.ts';
import { readType } from './type-cell.ts';
import { dateOf, halfWidth, nameWithMain, unnumbered, unwrapped } from './words.ts';

export interface TownMark {
  readonly town: string;
  /** What the cell of the town says beyond yes: 委托, 2025-08-01. */
  readonly mark: string;
}

export interface Item {
  /** Of the sheet and the row, as people find them. */
  readonly sheet: string;
  readonly row: number;
  readonly entry: EntryRow;
  readonly list: ReportList;
  /** 行政处罚 …; 基本, 配合 or 收回 of duties; undefined where the sheet says none. */
  readonly type: string | undefined;
  readonly name: string;
  /** The name above a sub-item. */
  readonly main: string | undefined;
  /** The name of the matter it is, where the catalogue has none. */
  readonly whole: string;
  /** Undefined where no number of the sheet says it. */
  readonly no: string;
  readonly basis: readonly Cited[];
  readonly mentioned: readonly string[];
  /** Full names of bodies of the county, in the sheet's words. */
  readonly departments: readonly string[];
  readonly duties: {
    readonly items?: string;
    readonly department?: string;
    readonly town?: string;
  };
  readonly materials: readonly Part[];
  readonly tiers: readonly Part[];
  /** ISO, to the month where the sheet says no day. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly towns: readonly TownMark[];
  readonly domain: string | undefined;
  /** What was not read, and why. */
  readonly says: readonly string[];
  /** Why a person must look at it; what it says is taken all the same. */
  readonly doubts: readonly string[];
}

/** Texts of a cell in one line, and its other readings. */
export function textOf(entry: EntryRow, meaning: Meaning): string {
  return unwrapped(saidIn(entry, meaning)).trim();
}

/** 未公布, as our own tables have it, says nothing. */
function saidIn({ cells }: EntryRow, meaning: Meaning): string {
  const text = cells.get(meaning) ?? '';
  return text.trim() === UNPUBLISHED.name ? '' : text;
}

export function itemOf(
  sheet: string,
  entry: EntryRow,
  family: Family,
  marks: Marks,
  laws: LawIndex | undefined,
): Item {
  const doubts: string[] = [...entry.doubts];
  const cell = (meaning: Meaning) => saidIn(entry, meaning);
  const [name = '', main] = [cell('sub'), cell('matter.name')]
    .map((text) => unnumbered(unwrapped(text)).trim())
    .filter((text) => text !== '' && !/^\d+$/.test(text));
  const typed = readType(cell('matter.type'));
  const { list, type: said } = kindOf(family, typed ?? entry.section.type ?? family.type);
  // 对毁坏林木的处罚: where nothing else tells, the name does.
  const named = list === 'power' && /处罚$/.test(main ?? name) ? '行政处罚' : undefined;
  const type = said ?? named;
  if (cell('matter.type') !== '' && typed === undefined && list === 'power' && type === undefined)
    doubts.push(`没有认出类型“${cell('matter.type').slice(0, 20)}”`);
  const term = validityIn(cell('validity'));
  const day = (meaning: 'from' | 'until') => {
    const said = cell(meaning) || (meaning === 'until' ? cell('validity') : '');
    const read = cell(meaning) === '' ? term[meaning] : dateOf(cell(meaning));
    if (said !== '' && read === undefined && !/长期|永久|至今/.test(said))
      doubts.push(`“${said.slice(0, 20)}”不是日期，没有读`);
    return read;
  };
  const punishing = list === 'discretion' || list === 'exempt' ? '行政处罚' : type;
  const read = basesOf(entry);
  const basis = withRoles(read.cited, punishing, (title) => lastArticle(laws, title)).map((one) => {
    const official = laws?.find(one.title)?.title;
    return official ? { ...one, title: official } : one;
  });
  const { towns, doubt } = markedTowns(entry, family, marks);
  if (doubt) doubts.push(doubt);
  const phone = halfWidth(textOf(entry, 'phone'));
  if (/^(?!1[3-9])[1-9]\d{1,2}[-— ]?[2-9]\d{6,7}$/.test(phone))
    doubts.push(`电话“${phone}”像是丢了开头的 0，没有写，请照原件补`);
  if (!/\p{Script=Han}{2}/u.test(name)) doubts.push('名称不像事项名称');
  const duties = dutiesOf(list, entry);
  return {
    sheet,
    row: entry.row,
    entry,
    list,
    type,
    name,
    main,
    whole: nameWithMain(name, main),
    no: cell('no'),
    basis,
    mentioned: read.mentioned,
    departments: departmentsOf(entry),
    duties,
    materials: entry.materials,
    tiers: entry.tiers,
    from: day('from'),
    until: day('until'),
    towns,
    domain: textOf(entry, 'matter.domain') || entry.section.domain,
    says: [...(main ? [`主项是“${main}”`] : []), ...read.says],
    doubts,
  };
}

/** A row's own type may put it into another list than its table. */
function kindOf(
  { list, type: usual }: Family,
  type: string | undefined,
): { list: ReportList; type: string | undefined } {
  if (list === 'discretion' || list === 'exempt') return { list, type: '行政处罚' };
  if (type === '公共服务') return { list: 'service', type };
  if (type === '收回') return { list: 'recall', type };
  if (type === '基本' || type === '配合') return { list: 'responsibility', type };
  if (type === '乡镇主责' || type === '乡镇配合')
    return { list: 'responsibility', type: type === '乡镇配合' ? '配合' : '基本' };
  if (type?.startsWith('行政') || type === '其他行政权力')
    return list === 'recall'
      ? { list, type: '收回' }
      : { list: list === 'service' ? 'service' : 'power', type };
  return { list, type: list === 'service' ? '公共服务' : (type ?? usual) };
}

function basesOf(entry: EntryRow): Pick<BasisText, 'mentioned'> & {
  cited: (BasisText['cited'][number] & { heading: string })[];
  says: string[];
} {
  const columns = new Set(entry.bases.map(({ heading }) => heading));
  const read = entry.bases.map(({ heading, text }) => ({ heading, text, ...readBasis(text) }));
  const seen = new Set<string>();
  return {
    cited: read.flatMap(({ heading, cited }) =>
      cited.flatMap((one) => {
        const key = citedKey(one);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ ...one, heading: columns.size > 1 ? heading : '' }];
      }),
    ),
    mentioned: read.flatMap(({ mentioned }) => mentioned),
    says: read.flatMap(({ heading, text, cited, unnamed }) =>
      unnamed.length > 0
        ? [`“${heading}”里的${unnamed.join('、')}没有说是哪部法，没有读`]
        : cited.length === 0
          ? [`“${heading}”里没有读出法律：${unwrapped(text).slice(0, 40)}`]
          : [],
    ),
  };
}

function lastArticle(laws: LawIndex | undefined, title: string): number | undefined {
  return laws?.find(title)?.versions.findLast(({ articles }) => articles !== undefined)?.articles;
}

const COUNTY = /(?:局|委|办公室|办|院|部|会|中心|大队|支队|支行|公司|所|站)$/;
const OF_TOWN = /[镇乡]|街道|人民政府|办事处|辖区|派出所|村/;
/** 住房和城乡建设局, 农业农村局 and 乡村振兴局 are the county's. */
const OF_COUNTY = /城乡|农村|乡村|城镇/g;

/** Departments: from their own column, and from the column of acting bodies those that are not a town's. */
function departmentsOf(entry: EntryRow): string[] {
  const own = bodiesIn(saidIn(entry, 'matter.department') || departmentAndWay(entry).department);
  if (own.length > 0) return own;
  return bodiesIn(saidIn(entry, 'organ')).filter(
    (body) =>
      COUNTY.test(body) &&
      !OF_TOWN.test(body.replace(OF_COUNTY, '')) &&
      /县|区|市|局|委/.test(body),
  );
}

/**
 * 承接部门及工作方式 in one cell: by the labels within it (承接部门：… 工作方式：…), else its first line where that names
 * bodies and nothing more; what follows is how they do it.
 */
function departmentAndWay(entry: EntryRow): { department: string; way: string } {
  const text = saidIn(entry, 'departmentAndWay').trim();
  const [, named, labelled] = /^(.*?)\s*(?:工作|收回|处理|履职)方式[:：]\s*(.*)$/s.exec(text) ?? [];
  const [first = '', ...rest] = text.split('\n');
  const [bodies, way] = labelled === undefined ? [first, rest.join('\n')] : [named ?? '', labelled];
  const department = bodies.replace(/^\s*(?:承接|责任|牵头|接收)?(?:部门|单位)[:：]\s*/, '').trim();
  const found = bodiesIn(department);
  return found.length > 0 && found.every((body) => body.length <= 30 && COUNTY.test(body))
    ? { department, way: way.trim() }
    : { department: '', way: text };
}

function bodiesIn(cell: string): string[] {
  return halfWidth(cell)
    .split(/[\n；;、，,/]|\s{1,}(?=[县区市])|和(?=[县区市])/)
    .map((part) => part.replace(/\s+/g, '').replace(/[:：。]$/, ''))
    .filter((part) => part !== '' && !/^(?:[/\\—-]+|无)$/.test(part));
}

function dutiesOf(list: ReportList, entry: EntryRow): Item['duties'] {
  const said = (meaning: Meaning) => saidIn(entry, meaning).trim();
  const department =
    list === 'recall'
      ? said('way') || departmentAndWay(entry).way || said('countyDuty') || said('mode')
      : said('countyDuty');
  const [items, town] = [said('duty'), said('townDuty')];
  return {
    ...(items ? { items } : {}),
    ...(department ? { department } : {}),
    ...(town ? { town } : {}),
  };
}
