/** The table of a recodification as a file: which article becomes which, and what is already known of the new one. */
import * as z from 'zod';
import { parseYaml } from '../register/index.ts';
import { type Citation, infoOf, isArticle, isRecord, KINDS, schemaAt } from '../schema/index.ts';
import type { NewBasis, Replacement } from './replace-law.ts';
import type { Refusal } from './revision.ts';

/** Days the table does not write: the command sets them, the same for every article. */
const DAYS = ['from', 'until'];
/** A placeholder day, so that entries without days can be checked by the schema of a whole basis. */
const SOME_DAY = '2000-01-01';

/** Entries of `old` and `new`, in the words of a basis; or the first thing that is wrong with it. */
export function readReplacements(text: string, file: string): Replacement[] | Refusal {
  const { parsed, problems } = parseYaml(text, file);
  const [first] = problems;
  if (first || !parsed)
    return { refusal: `${file} 第 ${first?.at.line ?? 1} 行：${first?.message ?? '读不出来'}` };
  const entries: unknown = parsed.value;
  if (!Array.isArray(entries) || entries.length === 0)
    return { refusal: `${file} 要写成一条一条的：- old: …，new: …` };
  const read: Replacement[] = [];
  for (const [i, entry] of entries.entries()) {
    const one = readOne(entry);
    if (typeof one === 'string') return { refusal: `${file} 第 ${i + 1} 条：${one}` };
    read.push(one);
  }
  return read;
}

function readOne(entry: unknown): Replacement | string {
  if (!isRecord(entry) || !isRecord(entry['old']) || !isRecord(entry['new']))
    return '要写 old（旧条款）和 new（新条款）两段';
  const { old, new: to } = entry as { old: Record<string, unknown>; new: Record<string, unknown> };
  const day = DAYS.find((key) => key in to);
  if (day !== undefined) return `新条款不写 ${day}，起止日由 --from 定`;
  const strange = Object.keys(old).find((key) => key !== 'law' && key !== 'article');
  if (strange !== undefined) return `旧条款只写 law 和 article，不写 ${strange}`;
  if (!isArticle(String(to['article'] ?? '')))
    return '新条款要写 article，例如 第一千一百三十一条第一款';
  return wrong(old, '旧') ?? wrong(to, '新') ?? { from: old as Citation, to: to as NewBasis };
}

function wrong(basis: Readonly<Record<string, unknown>>, which: string): string | undefined {
  const matter = KINDS.find(({ name }) => name === 'matter')?.schema;
  const schema = matter && schemaAt(matter, ['basis', 0], undefined);
  if (!schema) return undefined;
  const [issue] = z.safeParse(schema, { ...basis, from: SOME_DAY }).error?.issues ?? [];
  if (!issue) return undefined;
  if (issue.code === 'unrecognized_keys') return `${which}条款不认识 ${issue.keys.join('、')}`;
  const key = String(issue.path[0] ?? '');
  const own = schemaAt(schema, [key], undefined);
  return `${which}条款的 ${key}（${(own && infoOf(own).title) ?? key}）不合要求`;
}
