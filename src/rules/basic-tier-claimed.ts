import { applies, firstDay, inForce, townsOn } from '../answers/index.ts';
import type { Claim, Decision, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { claimsByMatter, several } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

const FILE = 'towns/hebian/responsibilities.yaml';

export const basicTierClaimed: Rule = {
  id: 'basic-tier-claimed',
  title: '基本盘事项，适用的乡镇都要承接',
  severity: 'error',
  basis: [],
  demand: '不漏项',
  explains:
    '基本盘是每个乡镇都要办的事。哪个乡镇漏了一项，那里的群众就没处可去。确实不适合的，由县里发置换决定，用一项换一项，数量相等。',
  example: {
    file: FILE,
    failing: entry('2027-01-01'),
    passing: entry('2026-07-01'),
  },
  needsWhole: true,
  *check(register, asOf) {
    const due = [...register.matters.values()].filter(
      (matter) => matter.tier === '基本盘' && hasBegun(matter, asOf),
    );
    const swaps = swapsOn(register, asOf);
    for (const town of townsOn(register, asOf)) {
      const held = claimsByMatter(town);
      const swapped = swaps.get(town) ?? [];
      const away = new Set(swapped.map((swap) => swap.out));
      const absent: Matter[] = [];
      for (const matter of due) {
        if (away.has(matter) || !applies(matter, town)) continue;
        const claims = held.get(matter) ?? [];
        if (claims.some((claim) => inForce(claim, asOf))) continue;
        const nearest = claims.find((claim) => claim.from > asOf) ?? claims.at(-1);
        if (nearest) yield notToday(nearest, asOf);
        else absent.push(matter);
      }
      yield* missing(town, absent);
      yield* unequal(town, swapped, held, asOf);
    }
  },
};

/** A matter whose statute is still to come cannot be claimed yet. */
function hasBegun(matter: Matter, asOf: Day): boolean {
  if (matter.basis.length === 0) return true;
  return matter.basis.some((basis) => basis.from <= asOf && firstDay(basis.law) <= asOf);
}

function notToday(claim: Claim, asOf: Day): Finding {
  const who = `${claim.town.name}对基本盘事项“${claim.matter.name}”的承接`;
  return claim.from > asOf
    ? {
        record: claim,
        path: ['from'],
        message: `${who}要到 ${claim.from} 才开始，在这以前没有人办`,
        hint: '核对起日；确实晚接的，在前面补一条写明这以前怎么办的承接',
      }
    : {
        record: claim,
        path: ['until'],
        message: `${who}到 ${claim.until} 为止，以后没有再承接`,
        hint: '接着办的，补一条新的承接；县里同意换掉的，补置换决定；全县都收回的，把事项改成自选盘',
      };
}

/** Said once for each place where entries are to be added: beside the town's entries of the same domain. */
function* missing(town: Town, matters: readonly Matter[]): Iterable<Finding> {
  const places = new Map<Claim | Town, Matter[]>();
  for (const matter of matters) {
    const listed = town.claims.filter((claim) => claim.list === matter.list);
    const place =
      listed.findLast((claim) => claim.matter.domain === matter.domain) ?? listed.at(-1) ?? town;
    places.set(place, [...(places.get(place) ?? []), matter]);
  }
  for (const [record, here] of places)
    yield {
      record,
      message: `${town.name}的${here[0]?.list}里没有基本盘事项${several(here.map((m) => m.name))}`,
      hint: '在这里补上承接；确实不适合本乡镇的，由县里发置换决定，用一项换一项',
    };
}

interface Swap {
  readonly decision: Decision;
  readonly index: number;
  readonly out: Matter;
  readonly in: Matter;
}

/** Exchanges published and in force that day, by town. */
function swapsOn(register: Register, asOf: Day): Map<Town, Swap[]> {
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
function* unequal(
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
    else if (swap.in.tier === '基本盘' && applies(swap.in, town))
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

function entry(from: string): string {
  return `- matter: faxian-jiuzhu
  mode: 法定
  from: ${from}
  office: zhifa
  usage: 正常运行
  staff: 1
`;
}
