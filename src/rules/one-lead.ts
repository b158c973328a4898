import { addDays, inForce } from '../answers/index.ts';
import type { Claim, Matter } from '../register/index.ts';
import { claimsByTown, entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** What another town has for a matter; empty where it has nothing. */
type Held = (town: Claim['town'], matter: Matter) => readonly Claim[];

export const oneLead: Rule = {
  id: 'one-lead',
  title: '每一天，一件事只有一家主责',
  severity: 'error',
  basis: [],
  demand: '权责清晰',
  explains:
    '交接的日子要对得上：前一家办到哪天，后一家就从第二天起办。日子重叠，两家都能罚；中间断开，那几天的事没人管。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: handedOver('2026-03-01'),
    passing: handedOver('2026-02-01'),
  },
  // A successor whose file could not be read is not missing.
  needsWhole: true,
  *check(register) {
    const towns = claimsByTown(register);
    const held: Held = (town, matter) => towns.get(town)?.get(matter) ?? [];
    for (const matters of towns.values())
      for (const claims of matters.values()) {
        yield* overlapping(claims);
        for (const claim of claims) yield* handover(claim, held);
      }
  },
};

/** Two entries of one town for one matter on the same day. `claims` come earliest first. */
function* overlapping(claims: readonly Claim[]): Iterable<Finding> {
  let longest = claims[0];
  for (const claim of claims.slice(1)) {
    if (!longest) return;
    if (longest.until === undefined || longest.until >= claim.from)
      yield {
        record: claim,
        path: ['from'],
        message: `${entryOf(claim)}有两条承接的日子重叠：一条从 ${longest.from} ${
          longest.until ? `到 ${longest.until}` : '起没有止日'
        }，一条从 ${claim.from} 起`,
        hint:
          longest.from < claim.from
            ? `前一条的止日写 ${addDays(claim.from, -1)}，或者改后一条的起日`
            : '同一天起的只留一条',
      };
    if (longest.until !== undefined && (claim.until === undefined || claim.until > longest.until))
      longest = claim;
  }
}

/** The day after `until`, the successor must be there, alone, and in the lead. */
function* handover(claim: Claim, held: Held): Iterable<Finding> {
  const { until, successor, matter, town } = claim;
  if (until === undefined || !successor) return;
  const next = addDays(until, 1);
  const { by, from } = successor;
  const heirName = 'government' in by ? by.name : by.short;
  if (from !== next) {
    const gap = from > next ? '中间断开了' : '日子重叠了';
    yield {
      record: claim,
      path: ['successor', 'from'],
      message: `${entryOf(claim)}承接到 ${until}，${heirName}从 ${from} 起接手，${gap}`,
      hint: `接手的日子写 ${next}，或者把止日改成 ${addDays(from, -1)}`,
      fix: { path: ['successor', 'from'], to: next },
    };
    return;
  }
  if (!('government' in by)) {
    const again = held(town, matter).find((other) => other.from === next && leads(other));
    if (again)
      yield {
        record: again,
        path: ['from'],
        message: `${entryOf(claim)}从 ${next} 起写了由${heirName}接手，同一天${town.name}又有一条承接`,
        hint: '收回了，就删掉还没有公布的这条承接；接着办，就把前一条的 successor 改成本乡镇',
      };
    return;
  }
  const heir = held(by, matter).find((other) => inForce(other, next));
  if (!heir)
    yield {
      record: claim,
      path: ['successor', 'by'],
      message: `${entryOf(claim)}承接到 ${until}，写的是${heirName}从 ${next} 起接着办，可${heirName}那天没有承接这件事`,
      hint: `在${heirName}的清单里补一条从 ${next} 起的承接，或者改正由谁接手`,
    };
  else if (leads(claim) && !leads(heir))
    yield {
      record: claim,
      path: ['successor', 'by'],
      message: `${entryOf(claim)}承接到 ${until}，接手的${heirName}那天只是配合，没有人主责`,
      hint: `主责回到县级部门的，successor 写那个部门；${heirName}主责的，改正它的赋权方式`,
    };
}

function leads(claim: Claim): boolean {
  return claim.mode !== '配合';
}

function handedOver(from: string): string {
  return `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  until: 2026-01-31
  decision: sheng-fuquan-2023
  usage: 正常运行
  closedBy: sheng-fuquan-2023
  successor:
    by: huanbao-ju
    from: ${from}
  transition: 2026 年 2 月 1 日前已立案的案件仍由镇办结
`;
}
