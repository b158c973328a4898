/**
 * 从旧兼从轻: which law governs an act when the law changed before the decision. The law of the day of the act does,
 * unless the new one punishes less or not at all (行政处罚法第三十七条，生态环境法典第一千零五十七条).
 */
import type { BasisVersion, Matter } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type CaseTraits, finesFor, type Sanction, sanctionsOn, traitsOf } from './sanctions.ts';

/** Which of the two punishes less. 不能算: the register lacks an amount, or each is heavier at one end. */
export type Lighter = '旧' | '新' | '一样' | '不能算';

/** What both laws threaten in cases that neither tells apart any further. */
export interface LawsCompared {
  /** 个人；拒不改正的. Empty where one line says all. */
  readonly cases: string;
  readonly old: readonly Sanction[];
  readonly now: readonly Sanction[];
  readonly lighter: Lighter;
}

/** What governs. `之前没有`, `现在没有`: the register knows no provision of that day, which is a gap and no licence. */
export type LawInTime =
  | { readonly kind: '没有变'; readonly sanctions: readonly Sanction[] }
  | { readonly kind: '之前没有'; readonly now: readonly Sanction[] }
  | { readonly kind: '现在没有'; readonly old: readonly Sanction[] }
  | { readonly kind: '变了'; readonly compared: readonly LawsCompared[] };

/** The two days of a case: when it was done, and when it is decided. A decision is not earlier than the act. */
export interface CaseDays {
  readonly act: Day;
  readonly decision: Day;
}

/** Pure: the same matter, days and traits give the same answer. `traits` leaves out what does not concern the case. */
export function lawInTime(
  matter: Matter,
  { act, decision }: CaseDays,
  traits: CaseTraits = {},
): LawInTime {
  const [before, after] = [sanctionsOn(matter, act), sanctionsOn(matter, decision)];
  const old = finesFor(before, traits);
  const now = finesFor(after, traits);
  if (sameProvisions(before, after)) return { kind: '没有变', sanctions: old };
  if (before.length === 0) return { kind: '之前没有', now };
  if (after.length === 0) return { kind: '现在没有', old };
  return { kind: '变了', compared: comparedBy(before, after, traits) };
}

/** The provisions that govern: empty where the register cannot tell. */
export function governing(law: LawInTime): readonly Sanction[] {
  return provisions(law, ({ lighter }) => lighter !== '不能算');
}

/** The provisions that may govern: of both laws where nobody can tell which is lighter. */
export function possible(law: LawInTime): readonly Sanction[] {
  return provisions(law, () => true);
}

function provisions(law: LawInTime, counts: (pair: LawsCompared) => boolean): readonly Sanction[] {
  switch (law.kind) {
    case '没有变':
      return law.sanctions;
    case '之前没有':
    case '现在没有':
      return [];
    case '变了':
      return law.compared.filter(counts).flatMap(({ lighter, old, now }) => {
        if (lighter === '不能算') return [...old, ...now];
        return lighter === '新' ? now : old;
      });
    default:
      return law satisfies never;
  }
}

const PERSONS = ['个人', '单位'] as const;

function sameProvisions(a: readonly Sanction[], b: readonly Sanction[]): boolean {
  const key = ({ law, article, from }: BasisVersion) => `${law.id} ${article} ${from}`;
  const keys = (list: readonly Sanction[]) =>
    [...new Set(list.map(({ basis }) => key(basis)))].sort().join();
  return keys(a) === keys(b);
}

/** The cases that either law tells apart, each with what both threaten; cases with the same lines are told once. */
function comparedBy(
  old: readonly Sanction[],
  now: readonly Sanction[],
  known: CaseTraits,
): LawsCompared[] {
  const told = [...old, ...now].map(({ target }) => traitsOf(target));
  const only = (who: string) => told.some(({ persons }) => persons.join() === who);
  const persons = only('个人') && only('单位') ? PERSONS : [undefined];
  const stages = told.some(({ corrected }) => corrected !== undefined)
    ? [true, false]
    : [undefined];
  const pairs = new Map<string, LawsCompared>();
  for (const person of known.person === undefined ? persons : [known.person])
    for (const corrected of known.corrected === undefined ? stages : [known.corrected]) {
      const traits = {
        ...(person === undefined ? {} : { person }),
        ...(corrected === undefined ? {} : { corrected }),
      };
      const [a, b] = [old, now].map((list) => finesFor(list, traits)) as [Sanction[], Sanction[]];
      if (a.length + b.length === 0) continue;
      const key = [
        ...a.map((line) => old.indexOf(line)),
        '/',
        ...b.map((line) => now.indexOf(line)),
      ].join();
      const cases = [person, corrected === undefined ? undefined : sayStage(corrected)]
        .filter((part) => part !== undefined)
        .join('，');
      const same = pairs.get(key);
      if (same) pairs.set(key, { ...same, cases: `${same.cases}；${cases}` });
      else pairs.set(key, { cases, old: a, now: b, lighter: lighterOf(a, b) });
    }
  const found = [...pairs.values()];
  return found.length === 1 ? found.map((pair) => ({ ...pair, cases: '' })) : found;
}

function sayStage(corrected: boolean): string {
  return corrected ? '改正了的' : '拒不改正的';
}

/** Compared at both ends: a law is lighter where neither end is higher and one is lower, against each line of the other. */
function lighterOf(before: readonly Sanction[], after: readonly Sanction[]): Lighter {
  // A law that has no fine for such a case, but has for others, punishes it less.
  if (after.length === 0) return '新';
  if (before.length === 0) return '旧';
  const [old, now] = [weighed(before, after), weighed(after, before)];
  if (old.length + now.length === 0) return '一样';
  if (old.length === 0 || now.length === 0) return '不能算';
  const pairs = old.flatMap((a) => now.map((b) => ends(a, b)));
  const all = (test: (end: number) => boolean) => pairs.every((pair) => pair?.every(test));
  if (pairs.some((pair) => pair === undefined)) return '不能算';
  if (all((end) => end === 0)) return '一样';
  if (all((end) => end <= 0)) return '旧';
  return all((end) => end >= 0) ? '新' : '不能算';
}

/** Without what both threaten in the same words and without an amount: a stop of business weighs the same in both. */
function weighed(lines: readonly Sanction[], others: readonly Sanction[]): readonly Sanction[] {
  return lines.filter(
    ({ fine, target }) => fine || !others.some((other) => !other.fine && other.target === target),
  );
}

/** How the lower and the upper end of the old fine lie to those of the new one. */
function ends(old: Sanction, now: Sanction): readonly [number, number] | undefined {
  if (!old.fine || !now.fine || old.unit !== now.unit) return undefined;
  return [old.fine.min - now.fine.min, old.fine.max - now.fine.max];
}
