import type { Matter, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Rule } from './rule.ts';

export const recalledStays: Rule = {
  id: 'recalled-stays',
  title: '收回的事，不能又在乡镇的清单上',
  severity: 'error',
  basis: [],
  demand: '不增项',
  explains:
    '部门收回去自己办的事，同一个乡镇的清单上还有，就是收了又派。清单上单列的，在承接里写止日、收回决定和由谁接手；没有单列的，写在收回决定里，一件只写一次。',
  example: {
    file: 'decisions/xian-shouhui-2026.yaml',
    failing: recalling('露天焚烧秸秆的处罚'),
    passing: recalling('特种设备安全检查'),
  },
  *check(register) {
    const byName = new Map([...register.matters.values()].map((matter) => [matter.name, matter]));
    for (const decision of register.decisions.values()) {
      const { title, kind, recalled } = decision;
      if (recalled.length > 0 && kind !== '收回')
        yield {
          record: decision,
          path: ['recalled'],
          message: `《${title}》写了收回的事，它却是一份${kind}文件`,
          hint: 'kind 写收回；不是收回的，去掉 recalled',
        };
      const names = new Set<string>();
      for (const [i, { name, towns }] of recalled.entries()) {
        const path = ['recalled', i, 'name'];
        if (names.has(name))
          yield {
            record: decision,
            path,
            message: `《${title}》里“${name}”写了两次`,
            hint: '只留一条；从不同乡镇收回的，乡镇合写在一条里',
          };
        names.add(name);
        const [outside] = (towns ?? []).filter((one) => decision.towns?.includes(one) === false);
        if (outside)
          yield {
            record: decision,
            path: ['recalled', i, 'towns', towns?.indexOf(outside) ?? 0],
            message: `《${title}》从${outside.name}收回“${name}”，文件却不发给${outside.name}`,
            hint: '核对文件：去掉这个乡镇，或者补进上面的 towns',
          };
        const held = holding(byName.get(name), towns ?? decision.towns, decision.from);
        if (held.length > 0)
          yield {
            record: decision,
            path,
            message: `《${title}》收回了“${name}”，${held.join('、')}的清单上还有`,
            hint: '清单上单列的，在承接里写止日和接手；没有收回的，从这里去掉',
          };
      }
    }
  },
};

/** Those of the towns on whose lists the matter stands on that day or later. */
function holding(
  matter: Matter | undefined,
  towns: readonly Town[] | undefined,
  from: Day,
): string[] {
  const held = (matter?.claims ?? []).filter(
    ({ town, until }) => (!towns || towns.includes(town)) && (until === undefined || until >= from),
  );
  return [...new Set(held.map(({ town }) => town.name))];
}

function recalling(name: string): string {
  return `id: xian-shouhui-2026
title: 关于收回部分事项的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2026-06-10
from: 2026-07-01
summary: 收回一件事。
recalled:
  - name: ${name}
    by: huanbao-ju
`;
}
