import { addDays, daysBetween } from '../answers/index.ts';
import type { Service } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { dueSeverity } from './due.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleService } from './sample-service.ts';

export const purchaseInForce: Rule = {
  id: 'purchase-in-force',
  title: '花钱请人做的服务，合同要在期内',
  severity: 'error',
  basis: [],
  demand: '服务不断档',
  explains:
    '服务由别人来做的，要写清请了谁、合同到哪天、做到什么程度算合格。合同到了期还写着他，老百姓找上门没有人应。',
  example: {
    file: 'matters/minzheng/dibao-shenqing.yaml',
    failing: samplePurchase('2026-06-30'),
    passing: samplePurchase('2028-12-31'),
  },
  *check(register, asOf) {
    for (const matter of register.matters.values())
      if (matter.list === '公共服务清单' && matter.purchase) yield* faults(matter, asOf);
  },
};

function* faults(matter: Service, asOf: Day): Iterable<Finding> {
  const { name, provider, purchase } = matter;
  if (!purchase) return;
  const { contract, from, until, standard } = purchase;
  const at = { record: matter, path: ['purchase'] };
  if (provider === undefined)
    yield {
      ...at,
      message: `“${name}”写了购买服务，没有写请了谁`,
      hint: '补上 provider：承接的单位',
    };
  if (until === undefined || standard === undefined)
    yield {
      ...at,
      gap: true,
      message: `“${name}”的购买合同没有写${until === undefined ? '到哪天' : '做到什么程度算合格'}`,
      hint: `照合同补上 ${until === undefined ? 'until' : 'standard'}`,
    };
  if (until === undefined) return;
  const severity = dueSeverity(daysBetween(asOf, until));
  if (until < asOf)
    yield {
      ...at,
      path: ['purchase', 'until'],
      since: from,
      message: `“${name}”的合同（${contract}）到 ${until} 已经期满，没有写续签`,
      hint: `续签了的换成新合同，from 写 ${addDays(until, 1)} 或者以后；不再买的，去掉 purchase 和 provider`,
    };
  else if (severity)
    yield {
      ...at,
      path: ['purchase', 'until'],
      severity,
      message: `“${name}”的合同（${contract}）到 ${until} 期满，还有 ${daysBetween(asOf, until)} 天`,
      hint: '赶在期满前续签；换人做的，写上新的提供者',
    };
}

function samplePurchase(until: string): string {
  return sampleService(
    `    checked: 2026-11-21
    checkedWith: 公开存本
    empowers: [乡镇人民政府, 街道办事处]
`,
    `provider: 某社会工作服务中心（虚构）
purchase:
  contract: 低保入户核对服务合同（虚构）
  from: 2026-01-01
  until: ${until}
  standard: 收件后 5 日内入户，核对表由申请人签字
`,
  );
}
