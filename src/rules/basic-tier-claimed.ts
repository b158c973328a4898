import { firstDay, inForce, leftOut, townsOn } from '../answers/index.ts';
import type { Claim, Matter, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { claimsByMatter, several } from './entries.ts';
import type { Finding, Rule } from './rule.ts';
import { swapsOn, unequalSwaps } from './swaps.ts';

export const basicTierClaimed: Rule = {
  id: 'basic-tier-claimed',
  title: '基本盘事项，适用的乡镇都要承接',
  severity: 'error',
  gaps: true,
  basis: [],
  demand: '不漏项',
  explains:
    '基本盘是每个乡镇都要办的事。哪个乡镇漏了一项，那里的群众就没处可去。确实不适合的，由县里发置换决定，用一项换一项，数量相等。',
  example: {
    file: 'towns/hebian/responsibilities.yaml',
    failing: entry('2027-01-01'),
    passing: entry('2026-07-01'),
  },
  needsWhole: true,
  *check(register, asOf) {
    const due = [...register.matters.values()].filter(
      (matter) => matter.tier === '基本盘' && beginning(matter) <= asOf,
    );
    const swaps = swapsOn(register, asOf);
    for (const town of townsOn(register, asOf)) {
      const held = claimsByMatter(town);
      const swapped = swaps.get(town) ?? [];
      const away = new Set(swapped.map((swap) => swap.out));
      const absent: Matter[] = [];
      for (const matter of due) {
        if (away.has(matter) || leftOut(register, town, matter, asOf)) continue;
        const claims = held.get(matter) ?? [];
        if (claims.some((claim) => inForce(claim, asOf))) continue;
        const nearest = claims.find((claim) => claim.from > asOf) ?? claims.at(-1);
        if (nearest) yield notToday(nearest, asOf);
        else absent.push(matter);
      }
      yield* missing(town, absent);
      yield* unequalSwaps(register, town, swapped, held, asOf);
    }
  },
};

/** The first day on which it can be claimed: of its first basis, when its statute is there too; any where it has none. */
function beginning({ basis }: Matter): Day {
  const begun = basis.map(({ from, law }) => [from, firstDay(law)].sort()[1] as Day);
  return begun.sort()[0] ?? '0001-01-01';
}

function notToday(claim: Claim, asOf: Day): Finding {
  const who = `${claim.town.name}对基本盘事项“${claim.matter.name}”的承接`;
  return claim.from > asOf
    ? {
        record: claim,
        path: ['from'],
        since: beginning(claim.matter),
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
  if (matters.length === 0) return;
  const last = new Map<string, Claim>();
  for (const claim of town.claims) {
    last.set(claim.list, claim);
    last.set(`${claim.list} ${claim.matter.domain}`, claim);
  }
  const places = new Map<Claim | Town, Matter[]>();
  for (const matter of matters) {
    const place = last.get(`${matter.list} ${matter.domain}`) ?? last.get(matter.list) ?? town;
    const here = places.get(place);
    if (here) here.push(matter);
    else places.set(place, [matter]);
  }
  for (const [record, here] of places)
    yield {
      record,
      since: here.map(beginning).sort().at(-1) as Day,
      message: `${town.name}的${lists(here)}里没有基本盘事项${several(here.map((m) => m.name))}`,
      hint: '在这里补上承接；确实不适合本乡镇的，由县里发置换决定，用一项换一项',
    };
}

function lists(matters: readonly Matter[]): string {
  return [...new Set(matters.map((matter) => matter.list))].join('、');
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
