/**
 * What became of the records published earlier: the same id, a new id under the same name, or nothing. Pure; how the
 * earlier content is found (git, another folder) is for scripts/.
 */
import type { Claim, Matter, Register, Town } from '../register/index.ts';

/** One kind of record, then and now. */
export interface Since<T> {
  /** Earlier record → what it is now, renamed or not. */
  readonly kept: ReadonlyMap<T, T>;
  readonly renamed: readonly (readonly [before: T, now: T])[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/**
 * Records are known by their id; a new record with the name of a vanished one is that one under a new id. `traitsOf`
 * recognises one that changed both: where just one vanished and just one new record share what it says.
 */
export function since<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  nameOf: (record: T) => string,
  traitsOf?: (record: T) => string | undefined,
): Since<T> {
  const kept = new Map<T, T>();
  const renamed: [T, T][] = [];
  const arrived = [...now.values()].filter(({ id }) => !before.has(id));
  const byName = new Map(arrived.map((record) => [nameOf(record), record]));
  const nameless: T[] = [];
  const taken = new Set<T>();
  const keep = (old: T, heir: T) => {
    kept.set(old, heir);
    if (old.id === heir.id) return;
    taken.add(heir);
    renamed.push([old, heir]);
  };
  for (const record of before.values()) {
    const heir = now.get(record.id) ?? byName.get(nameOf(record));
    if (heir && !taken.has(heir)) keep(record, heir);
    else nameless.push(record);
  }
  for (const old of nameless) {
    const traits = traitsOf?.(old);
    const like = (list: readonly T[]) =>
      list.filter((record) => !taken.has(record) && traitsOf?.(record) === traits);
    const [heir, other] = like(arrived);
    if (traits !== undefined && heir && !other && like(nameless).length === 1) keep(old, heir);
  }
  const gone = nameless.filter((record) => !kept.has(record));
  return { kept, renamed, gone, fresh: arrived.filter((record) => !taken.has(record)) };
}

/** A town's entries, then and now; entries of a town or matter that is gone are left out, because that is reported already. */
export interface ClaimsSince {
  readonly kept: ReadonlyMap<Claim, Claim>;
  readonly gone: readonly Claim[];
}

/**
 * Entries are known by town, matter and first day. Where only the first day differs they are paired in order:
 * then it is the day that was changed.
 */
export function claimsSince(
  before: Register,
  now: Register,
  towns: Since<Town>,
  matters: Since<Matter>,
): ClaimsSince {
  const kept = new Map<Claim, Claim>();
  const gone: Claim[] = [];
  const held = new Map([...now.towns.values()].map((town) => [town, byMatter(town)]));
  for (const oldTown of before.towns.values())
    for (const [oldMatter, olds] of byMatter(oldTown)) {
      const town = towns.kept.get(oldTown);
      const matter = matters.kept.get(oldMatter);
      if (!town || !matter) continue;
      const news = [...(held.get(town)?.get(matter) ?? [])];
      const moved: Claim[] = [];
      for (const old of olds) {
        const i = news.findIndex((claim) => claim.from === old.from);
        const [same] = i < 0 ? [] : news.splice(i, 1);
        if (same) kept.set(old, same);
        else moved.push(old);
      }
      for (const [i, old] of moved.entries()) {
        const claim = news[i];
        if (claim) kept.set(old, claim);
        else gone.push(old);
      }
    }
  return { kept, gone };
}

/** A town's entries by matter, earliest first. */
function byMatter(town: Town): Map<Matter, Claim[]> {
  const held = Map.groupBy(town.claims, (claim) => claim.matter);
  for (const claims of held.values())
    claims.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return held;
}
