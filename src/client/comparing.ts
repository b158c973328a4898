/** Two or three towns side by side: what only some have, what all have, and where it differs. Pure. */

/** What a comparison needs of one entry of /data/v1/towns/{town}.json. */
export interface Held {
  readonly matter: string;
  readonly mode: string;
  readonly from: string;
  readonly until: string | null;
}

export interface ComparedTown {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly Held[];
}

export interface Row {
  readonly matter: string;
  /** In the order of the towns. */
  readonly cells: readonly (Held | undefined)[];
}

export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Groups in reading order, empty ones left out: only here, only there, in some, differing, the same. */
export function sideBySide(towns: readonly ComparedTown[], asOf: string): Group[] {
  const held = towns.map(
    ({ claims }) =>
      new Map(claims.filter((c) => inForce(c, asOf)).map((claim) => [claim.matter, claim])),
  );
  const matters = [...new Set(held.flatMap((map) => [...map.keys()]))];
  const groups = new Map<string, Row[]>();
  for (const matter of matters) {
    const cells = held.map((map) => map.get(matter));
    const title = titleOf(towns, cells);
    groups.set(title, [...(groups.get(title) ?? []), { matter, cells }]);
  }
  return [...groups]
    .map(([title, rows]) => ({ title, rows, rank: rankOf(rows[0]?.cells ?? []) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ title, rows }) => ({ title, rows }));
}

function titleOf(towns: readonly ComparedTown[], cells: Row['cells']): string {
  const names = towns.filter((_, i) => cells[i]).map((town) => town.name);
  if (names.length < towns.length) return `只有${names.join('、')}有`;
  if (differs(cells, 'mode')) return '都有，方式不同';
  return differs(cells, 'from') ? '都有，起始日不同' : '都有，方式和起始日一样';
}

/** Held by few first; within one count the earlier town first. */
function rankOf(cells: Row['cells']): number {
  const count = cells.filter(Boolean).length;
  const order = cells.reduce((sum, cell, i) => sum + (cell ? 0 : 2 ** -(i + 1)), 0);
  if (count < cells.length) return count + order;
  return count + (differs(cells, 'mode') ? 0 : differs(cells, 'from') ? 1 : 2);
}

function differs(cells: Row['cells'], key: 'mode' | 'from'): boolean {
  return new Set(cells.map((cell) => cell?.[key])).size > 1;
}

function inForce({ from, until }: Held, day: string): boolean {
  return from <= day && (until === null || day <= until);
}
