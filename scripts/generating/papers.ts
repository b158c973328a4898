/** Decisions and agreements of a new county: the demonstration county's, for its own towns. */
import { writeRecord } from '../../src/editing/index.ts';
import {
  type AgreementRecord,
  type DecisionRecord,
  KINDS,
  type KindName,
} from '../../src/schema/index.ts';
import type { Demonstration } from './demonstration.ts';
import type { NewTown } from './town.ts';
import type { Variant } from './variants.ts';

/** What a document said of towns by name. */
const SAID_ANEW: Readonly<Record<string, Partial<DecisionRecord>>> = {
  'shehui-jiuzhu-quanxian-2026': {
    summary:
      '社会救助法施行后，点了名的镇、街道可以自己作出救助确认决定；其他乡镇审核后仍报县民政局确认。',
  },
  'sheng-buchong-2026': { summary: '把工地扬尘、燃气报警装置两项处罚权重新交给点了名的镇。' },
  'sheng-hunyin-2025': { summary: '确定离县城远的乡人民政府可以办理内地居民婚姻登记。' },
  'xian-weituo-xuqian-2025': {
    summary: '2023 年签的乡村建设规划许可、林木采伐许可委托书 2025 年底到期，续签的接着委托三年。',
  },
  'xian-zhihuan-2023': {
    title: '关于同意部分乡置换承接事项的批复（虚构）',
    summary: '山高人少的乡用两项基本盘换两项草原、森林防火事项，数量相等。',
  },
  'xian-zhunru-2025': { summary: '经论证和报审，准许点了名的乡镇办两项清单外事项。' },
};

/** Documents that name no town: the same in every county. */
export function sharedPapers(demonstration: Demonstration, variants: readonly Variant[]) {
  return demonstration.decisions
    .filter((decision) => isShared(decision))
    .map((decision) => paper('decision', withCopies(decision, variants)));
}

/** Documents of one county. What was decided for no town of it is still needed: matters name their admission. */
export function countyPapers(
  { decisions, agreements }: Demonstration,
  variants: readonly Variant[],
  towns: readonly NewTown[],
): [path: string, text: string][] {
  const after = (pattern: string) => towns.filter((town) => town.pattern.town.id === pattern);
  const named = (ids: readonly string[]) => ids.flatMap((id) => after(id).map((town) => town.id));
  /** What was taken from towns there are none of here was not taken at all. */
  const ofTowns = (row: NonNullable<DecisionRecord['recalled']>[number]) => {
    if (!row.towns) return [row];
    const left = named(row.towns);
    return left.length > 0 ? [{ ...row, towns: left }] : [];
  };
  const ofCounty = decisions
    .filter((decision) => !isShared(decision))
    .map((decision) => ({
      ...withCopies(decision, variants),
      ...SAID_ANEW[decision.id],
      ...(decision.towns ? { towns: named(decision.towns) } : {}),
      ...(decision.swaps
        ? {
            swaps: decision.swaps.flatMap((swap) =>
              named([swap.town]).map((town) => ({ ...swap, town })),
            ),
          }
        : {}),
      ...(decision.recalled ? { recalled: decision.recalled.flatMap(ofTowns) } : {}),
    }));
  const signed = agreements
    .map((agreement) => ({
      ...withCopies(agreement, variants),
      entrusted: named(agreement.entrusted),
      note: '合成数据，虚构',
    }))
    .filter(({ entrusted }) => entrusted.length > 0);
  return [
    ...ofCounty.map((decision) => paper('decision', decision)),
    ...signed.map((agreement) => paper('agreement', agreement)),
  ];
}

function isShared({ level, towns }: DecisionRecord): boolean {
  return level === '省级' && !towns;
}

/** Whoever may hold a matter by a document may hold its copies. */
function withCopies<T extends DecisionRecord | AgreementRecord>(
  record: T,
  variants: readonly Variant[],
): T {
  const { matters } = record;
  if (!matters) return record;
  const copies = variants.filter(({ of }) => matters.includes(of)).map(({ matter }) => matter.id);
  return { ...record, matters: [...matters, ...copies] };
}

function paper(kind: 'decision' | 'agreement', record: { readonly id: string }): [string, string] {
  return [`${kind}s/${record.id}.yaml`, textOf(kind, record)];
}

/** A record as a file of its kind. */
export function textOf(kind: KindName, record: unknown): string {
  const { schema } = KINDS.find(({ name }) => name === kind) as (typeof KINDS)[number];
  return writeRecord(schema, record);
}
