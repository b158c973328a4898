/** Counties side by side: what each handed to its towns, in numbers. */
import { MODES, type Mode } from '../../schema/index.ts';
import type { CountyEntry } from './county.ts';
import { type Domain, living, townsHolding } from './join.ts';

/** One row of the comparison. */
export interface CountySum {
  readonly county: CountyEntry;
  readonly towns: number;
  /** Matters of its catalogue. */
  readonly catalogue: number;
  /** Matters at least one town holds in this way. */
  readonly byMode: Readonly<Record<Mode, number>>;
  /** What one town holds: fewest, mean, most. */
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

export function sumsOf(counties: readonly CountyEntry[]): CountySum[] {
  return counties.map((county) => {
    const held = living(county).map((town) => town.held);
    const ways = Object.values(county.holds);
    return {
      county,
      towns: held.length,
      catalogue: county.matters.length,
      byMode: Object.fromEntries(
        MODES.map((mode) => [mode, ways.filter((way) => way[mode]).length]),
      ) as Record<Mode, number>,
      least: held.length > 0 ? Math.min(...held) : 0,
      mean: held.length > 0 ? Math.round(held.reduce((a, b) => a + b, 0) / held.length) : 0,
      most: Math.max(0, ...held),
    };
  });
}

/** A field of the heat table; undefined where the county's catalogue lacks the matter. */
export interface HeatCell {
  readonly towns: number;
  /** 0 none, 1 some … 3 most, 4 all. */
  readonly heat: 0 | 1 | 2 | 3 | 4;
}

export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly list: Domain['matters'][number]['list'];
  /** In the order of the counties. */
  readonly cells: readonly (HeatCell | undefined)[];
}

/** Matters on which counties differ most come first; one that all towns hold is of no interest here. */
export function heatOf(domain: Domain, counties: readonly CountyEntry[]): HeatRow[] {
  const sizes = new Map(counties.map((county) => [county, living(county).length]));
  const own = new Set(domain.matters.map(({ id }) => id));
  const listed = counties.map(
    ({ matters }) => new Set(matters.flatMap(({ id }) => (own.has(id) ? [id] : []))),
  );
  return domain.matters
    .map((matter) => {
      const cells = counties.map((county, at) =>
        listed[at]?.has(matter.id)
          ? cellOf(townsHolding(county, matter.id), sizes.get(county) ?? 0)
          : undefined,
      );
      const shares = counties.map(
        (county, i) => (cells[i]?.towns ?? 0) / Math.max(1, sizes.get(county) ?? 0),
      );
      const row: HeatRow = { id: matter.id, name: matter.name, list: matter.list, cells };
      return { row, differs: variance(shares) };
    })
    .sort((a, b) => b.differs - a.differs)
    .map(({ row }) => row);
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

function cellOf(towns: number, of: number): HeatCell {
  const share = of === 0 ? 0 : towns / of;
  const heat = share === 0 ? 0 : share === 1 ? 4 : share < 1 / 3 ? 1 : share < 2 / 3 ? 2 : 3;
  return { towns, heat };
}
