/** More matters than the catalogue has: copies that say so, until a town's three lists are as long as wanted. */
import type { MatterRecord } from '../../src/schema/index.ts';
import { type Demonstration, LIST_FILES, type Pattern } from './demonstration.ts';

/** A copy and what it was copied from. */
export interface Variant {
  readonly of: string;
  readonly matter: MatterRecord;
}

/** Of a pattern's entries new towns have so many: some they may choose they leave, and 街道 have fewer. */
const TAKEN = 0.977;
const ROUNDS = ['', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * As many copies as bring the lists of an average town to `wanted` entries. A copy has the law, the department and the
 * way of its original, so that whoever lawfully holds the one may hold the other.
 */
export function variantsFor(demonstration: Demonstration, wanted: number): Variant[] {
  const { patterns, matters } = demonstration;
  const entries = (matter: string) =>
    patterns.reduce((sum, pattern) => sum + entriesOf(pattern, matter), 0) *
    (TAKEN / patterns.length);
  const plain = matters.filter((matter) => isPlain(matter, demonstration));
  // What every town holds comes first: the fewer copies the better, a catalogue of this size is large already.
  const copied = [
    ...spread(plain.filter(({ id }) => entries(id) >= TAKEN)),
    ...spread(plain.filter(({ id }) => entries(id) < TAKEN)),
  ];
  const variants: Variant[] = [];
  let reached = matters.reduce((sum, { id }) => sum + entries(id), 0);
  for (const [round, numeral] of ROUNDS.entries())
    for (const matter of copied) {
      const more = entries(matter.id);
      if (reached + more / 2 > wanted) continue;
      variants.push({ of: matter.id, matter: copyOf(matter, round, numeral) });
      reached += more;
    }
  return variants;
}

function entriesOf({ lists }: Pattern, matter: string): number {
  return LIST_FILES.flatMap((file) => lists[file]).filter((claim) => claim.matter === matter)
    .length;
}

/** What was specially admitted, swapped or excepted belongs to the towns named and is not copied. */
function isPlain({ id, tier }: MatterRecord, { decisions, excepted }: Demonstration): boolean {
  if (tier === '清单外准入') return false;
  if ([...excepted].some((subject) => subject.endsWith(`#${id}`))) return false;
  return !decisions.some(({ swaps = [] }) =>
    swaps.some((swap) => swap.in === id || swap.out === id),
  );
}

/** Every second one first, so that half of them still covers all domains. */
function spread<T>(all: readonly T[]): T[] {
  return [...all.filter((_, i) => i % 2 === 0), ...all.filter((_, i) => i % 2 === 1)];
}

function copyOf(matter: MatterRecord, round: number, numeral: string): MatterRecord {
  const mark = `（合成${numeral}）`;
  const { code: _, ...rest } = matter;
  return {
    ...rest,
    id: `${matter.id}-hecheng${round === 0 ? '' : `-${round + 1}`}`,
    name: matter.name + mark,
    spokenAs: (matter.spokenAs ?? []).map((spoken) => spoken + mark),
    summary: `合成事项，只用来试规模。${matter.summary ?? ''}`,
  } as MatterRecord;
}
