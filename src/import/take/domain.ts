/** Which domain of the county a new matter belongs to: as the sheet says, else as matters like it do. */
import type { Matter, Register } from '../../register/index.ts';
import type { Item } from '../item.ts';
import { pairsOf } from '../match.ts';
import { nameKey } from '../words.ts';
import type { Bodies } from './bodies.ts';

/** A guess for every item: where a matter is filed changes nothing it says. */
export function domainGuesser(register: Register): (item: Item, bodies: Bodies) => string {
  const { domains } = register.site;
  const matters = [...register.matters.values()];
  const usual = usualDomains(matters);
  const byPair = pairsByDomain(matters);
  const named = (text: string) =>
    domains.find(
      ({ id, name }) =>
        id === text || (text.length > 1 && (name.includes(text) || text.includes(name))),
    )?.id;
  return (item, bodies) => {
    const said = item.domain && named(item.domain.replace(/[类领域]+$/, ''));
    if (said) return said;
    for (const { title } of item.basis) {
      const own = usual.get(bodies.law(title)?.id ?? '');
      if (own) return own;
    }
    const [first] = item.departments;
    const own = first && usual.get(bodies.department(first).id);
    return own || likeliest(item.whole, byPair) || (domains[0]?.id ?? '');
  };
}

/** The domain most matters of a department, or of a statute, belong to. */
export function usualDomains(matters: Iterable<Matter>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { department, basis, domain } of matters)
    for (const key of new Set([department.id, ...basis.map(({ law }) => law.id)])) {
      const own = counts.get(key) ?? new Map<string, number>();
      counts.set(key, own.set(domain, (own.get(domain) ?? 0) + 1));
    }
  return new Map([...counts].map(([key, own]) => [key, most(own)]));
}

function pairsByDomain(
  matters: readonly Matter[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { name, domain } of matters)
    for (const pair of pairsOf(nameKey(name))) {
      const own = found.get(pair) ?? new Map<string, number>();
      found.set(pair, own.set(domain, (own.get(domain) ?? 0) + 1));
    }
  return found;
}

function likeliest(name: string, byPair: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const sums = new Map<string, number>();
  for (const pair of pairsOf(nameKey(name))) {
    const own = byPair.get(pair);
    if (!own) continue;
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [domain, count] of own) sums.set(domain, (sums.get(domain) ?? 0) + count / total);
  }
  return most(sums);
}

function most(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
