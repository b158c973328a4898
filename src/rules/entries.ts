/** How rules speak of claims, and how they find them without searching the whole register again. */
import type { Claim, Matter, Register, Town } from '../register/index.ts';

/** 临河镇“露天焚烧秸秆的处罚” — an entry as its readers know it. */
export function entryOf(claim: Claim): string {
  return `${claim.town.name}“${claim.matter.name}”`;
}

/** “甲”、“乙”、“丙”等 7 项 — the first few by name, the rest by number. */
export function several(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  return names.length > shown.length
    ? `${shown.join('、')}等 ${names.length} 项`
    : shown.join('、');
}

/** A town's claims by matter, earliest first. */
export function claimsByMatter(town: Town): ReadonlyMap<Matter, readonly Claim[]> {
  const held = new Map<Matter, Claim[]>();
  for (const claim of town.claims) {
    const claims = held.get(claim.matter);
    if (claims) claims.push(claim);
    else held.set(claim.matter, [claim]);
  }
  for (const claims of held.values())
    claims.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return held;
}

/** The same for every town, in one pass over all claims. */
export function claimsByTown(
  register: Register,
): ReadonlyMap<Town, ReadonlyMap<Matter, readonly Claim[]>> {
  return new Map([...register.towns.values()].map((town) => [town, claimsByMatter(town)]));
}
