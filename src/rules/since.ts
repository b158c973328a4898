/**
 * What became of the records published earlier: the same id, a new id under the same name, or nothing. Pure; how the
 * earlier content is found (git, another folder) is for scripts/.
 */
import type { Claim, Register, Town } from '../register/index.ts';
import { claimsByTown } from './entries.ts';

/** One kind of record, then and now. */
export interface Since<T> {
  /** Earlier record → what it is now, renamed or not. */
  readonly kept: ReadonlyMap<T, T>;
  readonly renamed: readonly (readonly [before: T, now: T])[];
  readonly gone: readonly T[];
}

/** Records are known by their id; a new record with the name of a vanished one is that one under a new id. */
export function since<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  nameOf: (record: T) => string,
): Since<T> {
  const kept = new Map<T, T>();
  const renamed: [T, T][] = [];
  const gone: T[] = [];
  const fresh = new Map<string, T>();
  for (const record of now.values()) if (!before.has(record.id)) fresh.set(nameOf(record), record);
  for (const record of before.values()) {
    const same = now.get(record.id);
    const heir = same ?? fresh.get(nameOf(record));
    if (!heir) gone.push(record);
    else kept.set(record, heir);
    if (heir && !same) renamed.push([record, heir]);
  }
  return { kept, renamed, gone };
}

/** A town's entries, then and now; those of a town or matter that is gone are not asked about again. */
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
  matters: Since<Claim['matter']>,
): ClaimsSince {
  const kept = new Map<Claim, Claim>();
  const gone: Claim[] = [];
  const held = claimsByTown(now);
  for (const [oldTown, entries] of claimsByTown(before))
    for (const [oldMatter, olds] of entries) {
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
