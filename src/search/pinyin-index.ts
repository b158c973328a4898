/** Names by the letter their pinyin begins with, for an index one can leaf through. Build time only. */
import { pinyin } from 'pinyin-pro';
import type { Matter } from '../register/index.ts';

/** One line of the index: a name people use, and the matter it leads to. */
export interface IndexEntry {
  readonly name: string;
  readonly matter: Matter;
  /** True for the name on the list, false for a spoken one. */
  readonly official: boolean;
}

export interface Letter {
  /** A to Z; `0` for names that begin with a figure. */
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** How many spoken names of a matter the index carries; search knows them all. */
const SPOKEN = 3;

export function indexByInitial(matters: readonly Matter[]): Letter[] {
  const entries = matters.flatMap((matter) => [
    { name: matter.name, matter, official: true },
    ...matter.spokenAs.slice(0, SPOKEN).map((name) => ({ name, matter, official: false })),
  ]);
  const spelled = entries.map((entry) => ({ entry, letters: spell(entry.name) }));
  spelled.sort(
    (a, b) => compare(a.letters, b.letters) || compare(a.entry.matter.id, b.entry.matter.id),
  );
  const groups = Map.groupBy(spelled, ({ letters }) => initial(letters));
  return [...groups]
    .map(([letter, group]) => ({ letter, entries: group.map(({ entry }) => entry) }))
    .sort((a, b) => compare(a.letter, b.letter));
}

/** Toneless letters, signs left out: “办不成事”反映 → banbuchengshifanying. */
function spell(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function initial(letters: string): string {
  const first = letters.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0';
}

/** By code unit, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
