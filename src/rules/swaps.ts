/** 置换: basic matters a town was allowed to exchange for others. */
import { inForce, leftOut } from '../answers/index.ts';
import type { Claim, Decision, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding } from './rule.ts';

/** One matter a town gave away for another, as written in a decision. */
export interface Swap {
  readonly decision: Decision;
  readonly index: number;
  readonly out: Matter;
  readonly in: Matter;
}

/** Exchanges published and in force that day, by town. */
export function swapsOn(register: Register, asOf: Day): Map<Town, Swap[]> {
  const swaps = new Map<Town, Swap[]>();
  for (const decision of register.decisions.values()) {
    if (decision.kind !== '置换' || decision.published > asOf || decision.from > asOf) continue;
    for (const [index, swap] of decision.swaps.entries()) {
      const known = swaps.get(swap.town);
      const entry = { decision, index, out: swap.out, in: swap.in };
      if (known) known.push(entry);
      else swaps.set(swap.town, [entry]);
    }
  }
  return swaps;
}

/** One matter out, one matter in: and the one that comes in must be an extra one, really claimed. */
export function* unequalSwaps(
  register: Register,
  town: Town,
  swaps: readonly Swap[],
  held: ReadonlyMap<Matter, readonly Claim[]>,
  asOf: Day,
): Iterable<Finding> {
  const outs = new Set<Matter>();
  const ins = new Set<Matter>();
  for (const swap of swaps) {
    const at = (key: 'out' | 'in') => ({ record: swap.decision, path: ['swaps', swap.index, key] });
    const given = `《${swap.decision.title}》准${town.name}`;
    if (outs.has(swap.out))
      yield {
        ...at('out'),
        message: `${given}换出“${swap.out.name}”，写了两遍`,
        hint: '一项只换出一次，多写的去掉',
      };
    else if (ins.has(swap.in))
      yield {
        ...at('in'),
        message: `${given}换入“${swap.in.name}”，已经换过别的一项，换出换入数量不等`,
        hint: '换出几项就要换入几项，另选一项自选盘事项',
      };
    else if (swap.in.tier === '基本盘' && !leftOut(register, town, swap.in, asOf))
      yield {
        ...at('in'),
        message: `${given}换入“${swap.in.name}”，这本来就是基本盘事项，等于没有换`,
        hint: '换入的要从自选盘里选',
      };
    else if (!held.get(swap.in)?.some((claim) => inForce(claim, asOf)))
      yield {
        ...at('in'),
        message: `${given}换入“${swap.in.name}”，可${town.name}的清单里没有承接`,
        hint: `在${town.name}的清单里补上承接，或者另换一项`,
      };
    outs.add(swap.out);
    ins.add(swap.in);
  }
}
