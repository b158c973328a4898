import { entryOf } from './entries.ts';
import type { Rule } from './rule.ts';

export const coercionNotEntrusted: Rule = {
  id: 'coercion-not-entrusted',
  title: '行政强制不能委托',
  severity: 'error',
  basis: [
    { law: 'xingzheng-qiangzhi-fa', article: '第十七条' },
    { law: 'xingzheng-qiangzhi-fa', article: '第三十四条' },
  ],
  demand: '不越权',
  explains:
    '查封、扣押这些强制措施直接碰人的自由和财产，法律写明不得委托；强制拆除、代履行这些强制执行，也只能由有强制执行权的机关自己来。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: claim('委托', 'agreement: weituo-caifa'),
    passing: claim('直接赋权', 'decision: sheng-fuquan-2023'),
    also: { 'matters/linye/bulv-dailvxing.yaml': matter() },
  },
  *check(register) {
    for (const claim of register.claims)
      if (claim.mode === '委托' && isCoercion(claim.matter))
        yield {
          record: claim,
          path: ['mode'],
          message: `${entryOf(claim)}是行政强制，写成了委托`,
          hint: '法律、法规写明由乡镇办的，写法定；省里决定交给乡镇的，写直接赋权；都没有的，退回县级部门',
        };
    for (const agreement of register.agreements.values())
      for (const [i, matter] of agreement.matters.entries())
        if (isCoercion(matter))
          yield {
            record: agreement,
            path: ['matters', i],
            message: `《${agreement.title}》委托了“${matter.name}”，这是行政强制`,
            hint: `从委托书里去掉这一项，由${agreement.entrustor.short}自己实施`,
          };
  },
};

/**
 * State lists put measures and execution under one type. Measures may not be entrusted (第十七条);
 * execution is for the body that holds the power of execution (第三十四条).
 */
function isCoercion(matter: { readonly type: string }): boolean {
  return matter.type === '行政强制';
}

function claim(mode: string, rest: string): string {
  return `- matter: bulv-dailvxing
  mode: ${mode}
  from: 2026-02-01
  ${rest}
  usage: 正常运行
`;
}

function matter(): string {
  return `id: bulv-dailvxing
name: 拒不补种树木的代为履行
spokenAs:
  - 罚了不补种树
  - 补种树木
  - 替他种树
list: 权力清单
type: 行政强制
domain: linye
area: 城乡
tier: 自选盘
department: linye-ju
summary: 砍了树不补种的，找人替他种，钱由他出。
basis:
  - law: senlin-fa
    article: 第八十一条
    role: 授权
    from: 2020-07-01
    checked: 2026-11-21
    checkedWith: 公开存本
lead:
  by: 行使主体
  duties:
    - phase: 执行
      does: 催告后请人补种，收取费用
support: []
`;
}
