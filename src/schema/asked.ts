/**
 * What a county is asked to say of its matters, towns, departments and entries beyond what the schema requires. Saying
 * something wrong is an error at every level; saying nothing is a gap: it is shown as 未公布 and counted, and what it
 * does to the check depends on the level (rules/level.ts). This is the one place that says what is asked for.
 */
import type * as z from 'zod';
import { department } from './department.ts';
import { infoOf, schemaAt } from './lookup.ts';
import { type Matter, matter } from './matter.ts';
import { town } from './town.ts';
import { LISTS } from './words.ts';

/** One thing asked for. */
export interface Asked<T> {
  /** Where it stands in the record: `summary`, `guide.steps`. */
  readonly key: string;
  /** The rule that asks for it and says how; `complete` asks for the rest. */
  readonly by?: string;
  of(record: T): boolean;
}

const everywhere = () => true;
const power = ({ list }: Matter) => list === '权力清单';
const penalty = ({ type }: Matter) => type === '行政处罚';
const guided = (matter: Matter) => 'guide' in matter && matter.guide !== undefined;

/** Whether it lists materials, of each of which one asks for more than its name. */
const lists = (matter: Matter) => 'guide' in matter && (matter.guide?.materials ?? []).length > 0;

/** Of a matter, in the order in which a page would show them. */
export const ASKED_OF_MATTERS: readonly Asked<Matter>[] = [
  { key: 'spokenAs', by: 'spoken-names', of: everywhere },
  { key: 'summary', of: everywhere },
  { key: 'department', of: everywhere },
  { key: 'area', of: everywhere },
  { key: 'tier', of: everywhere },
  // A record that says `basis: []` says that there is none, which only a service may.
  { key: 'basis', by: 'basis-in-force', of: everywhere },
  { key: 'lead', of: everywhere },
  { key: 'support', of: everywhere },
  { key: 'accountability', by: 'power-has-accountability', of: power },
  // 行政处罚法第三十四条 says that scales may be drawn up.
  { key: 'discretion', by: 'penalty-discretion-published', of: penalty },
  { key: 'guide', by: 'licence-guide-complete', of: ({ type }) => type === '行政许可' },
  { key: 'guide', by: 'service-reachable', of: ({ type }) => type === '公共服务' },
  { key: 'guide.conditions', of: guided },
  { key: 'guide.materials', of: guided },
  { key: 'guide.materials.need', of: lists },
  { key: 'guide.materials.copies', of: lists },
  { key: 'guide.materials.source', of: lists },
  { key: 'guide.steps', of: guided },
  { key: 'guide.promised', of: guided },
  { key: 'guide.fee', of: guided },
  { key: 'guide.visits', of: guided },
  { key: 'guide.channels', of: guided },
  {
    key: 'guide.result',
    by: 'licence-guide-complete',
    of: (matter) => guided(matter) && matter.type === '行政许可',
  },
];

/** Of a town in being: how people reach it. */
export const ASKED_OF_TOWNS: readonly Asked<object>[] = [
  { key: 'phone', of: everywhere },
  { key: 'address', of: everywhere },
  { key: 'hours', by: 'service-reachable', of: everywhere },
  { key: 'supervision', by: 'power-has-accountability', of: everywhere },
];

export const ASKED_OF_DEPARTMENTS: readonly Asked<object>[] = [
  { key: 'phone', of: everywhere },
  { key: 'supervision', by: 'power-has-accountability', of: everywhere },
];

/** Keys of what is asked of a record and not said. An empty list is said: there is none. */
export function missingIn<T>(record: T, asked: readonly Asked<T>[]): readonly string[] {
  return asked.filter(({ key, of }) => of(record) && !isSaid(record, key)).map(({ key }) => key);
}

function isSaid(record: unknown, key: string): boolean {
  if (record === undefined || key === '') return record !== undefined;
  // Of a list everything must say it.
  if (Array.isArray(record)) return record.every((one) => isSaid(one, key));
  const [step = '', ...rest] = key.split('.');
  return isSaid((record as Record<string, unknown>)[step], rest.join('.'));
}

/** 承诺期限 — what is asked for, by the title of its field; a part of the guide says so. */
export function sayAsked(key: string, of: 'matter' | 'town' | 'department' = 'matter'): string {
  const title = titleOf(SCHEMAS[of], key) ?? key;
  if (key.startsWith('guide.materials.')) return `办事指南里的材料（${title}）`;
  return key.startsWith('guide.') ? `办事指南里的${title}` : title;
}

const SCHEMAS = { matter, town, department } as const;

/** As the schema has it, in whichever kind of the record it occurs. */
function titleOf(schema: z.ZodType, key: string): string | undefined {
  for (const kind of [...LISTS.map((list) => ({ list })), { status: '现行' }]) {
    // A step into a list is a step into any of its entries.
    const at = schemaAt(schema, key.replace('.materials.', '.materials.0.').split('.'), kind);
    const title = at && infoOf(at).title;
    if (title !== undefined) return title;
  }
  return undefined;
}
