import { addDays, basisOn } from '../answers/index.ts';
import type { Claim, Decision } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const withdrawnHasSuccessor: Rule = {
  id: 'withdrawn-has-successor',
  title: '收回的事项，要写清凭什么、谁接手、没办完的怎么办',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '撤下一件事，要让人知道以后找谁，也要让手里有案子的人知道归谁办完。只写一个止日，那天以后的事就没有着落。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: ended(''),
    passing: ended(`  closedBy: xian-shouhui-2026
  successor:
    by: huanbao-ju
    from: 2026-03-01
  transition: 2026 年 3 月 1 日前已立案的案件仍由镇办结
`),
    also: {
      'decisions/xian-shouhui-2026.yaml': `id: xian-shouhui-2026
title: 关于收回部分乡镇行政处罚权的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2026-02-10
from: 2026-03-01
summary: 从山前镇收回一项处罚权，此前已立案的案件仍由镇办结。
matters:
  - fenshao-jiegan
towns:
  - shanqian
`,
    },
  },
  // If the successor's file could not be read, the claim has no successor here, either.
  needsWhole: true,
  *check(register) {
    for (const claim of register.claims)
      if (claim.until !== undefined) {
        yield* notSaid(claim, claim.until);
        if (claim.closedBy) yield* notDecided(claim, claim.closedBy, claim.until);
      } else if (claim.closedBy || claim.successor)
        yield {
          record: claim,
          path: [claim.closedBy ? 'closedBy' : 'successor'],
          message: `${entryOf(claim)}写了${claim.closedBy ? '收回决定' : '由谁接手'}，没有写承接到哪天为止`,
          hint: '补上 until：接手前一天；还在办的，去掉这些',
        };
  },
};

/** What an entry with a last day must say. */
function* notSaid(claim: Claim, until: Day): Iterable<Finding> {
  // Where no statute carries the matter any more, it is abolished: nobody takes it over.
  const abolished =
    claim.matter.basis.length > 0 && basisOn(claim.matter, addDays(until, 1)).length === 0;
  const missing = [
    ...(claim.closedBy ? [] : [['closedBy', '哪份决定收回的']]),
    ...(claim.successor || abolished ? [] : [['successor', '由谁接手']]),
    ...(claim.transition ? [] : [['transition', '没办完的怎么办']]),
  ];
  if (missing.length > 0)
    yield {
      record: claim,
      path: ['until'],
      gap: true,
      message: `${entryOf(claim)}承接到 ${until} 为止，没有写${missing.map(([, says]) => says).join('、')}`,
      hint: `照收回决定补上 ${missing.map(([key]) => key).join('、')}；还在办的，去掉止日`,
    };
}

/** The decision named must really be the one that ends it. Whether it was published in time, decision-dates says. */
function* notDecided(claim: Claim, decision: Decision, until: Day): Iterable<Finding> {
  const next = addDays(until, 1);
  const { title, matters, towns, from } = decision;
  if (matters && !matters.includes(claim.matter))
    yield {
      record: claim,
      path: ['closedBy'],
      message: `${entryOf(claim)}写的收回决定是《${title}》，那份决定没有列这个事项`,
      hint: '换成真正收回它的决定；附件里确实有的，补进决定的 matters',
    };
  else if (towns && !towns.includes(claim.town))
    yield {
      record: claim,
      path: ['closedBy'],
      message: `${entryOf(claim)}写的收回决定是《${title}》，那份决定没有列${claim.town.name}`,
      hint: '换成真正收回它的决定；附件里确实有的，补进决定的 towns',
    };
  else if (from > next)
    yield {
      record: claim,
      path: ['until'],
      message: `${entryOf(claim)}承接到 ${until} 为止，《${title}》${from} 才施行`,
      hint: `决定施行前还由乡镇办，止日写 ${addDays(from, -1)}`,
    };
}

function ended(rest: string): string {
  return `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  until: 2026-02-28
  decision: sheng-fuquan-2023
  usage: 正常运行
${rest}`;
}
