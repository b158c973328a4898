import { inForce, livingOn } from '../answers/index.ts';
import type { Claim, Town } from '../register/index.ts';
import { entryOf } from './entries.ts';
import { firstOf } from './penalty-towns.ts';
import type { Rule } from './rule.ts';

export const serviceReachable: Rule = {
  id: 'service-reachable',
  title: '公共服务要找得到门、打得通电话',
  severity: 'error',
  gaps: true,
  basis: [],
  demand: '找得到',
  explains:
    '清单上写了给老百姓办的事，就要写清楚：哪个窗口或者机构、几点开门、打什么电话、可以从哪里办。找不到门，清单就是空的。',
  example: {
    file: 'towns/hebian/services.yaml',
    failing: service(''),
    passing: service('\n  window: minzheng'),
  },
  needsWhole: true,
  *check(register, asOf) {
    const shut = new Map<Town, Claim[]>();
    for (const matter of register.matters.values()) {
      if (matter.list !== '公共服务清单') continue;
      const claims = matter.claims.filter((claim) => inForce(claim, asOf));
      if (claims.length > 0 && !matter.guide)
        yield {
          record: matter,
          since: firstOf(claims),
          message: `“${matter.name}”没有写从哪里办`,
          hint: '补上办事指南 guide，在 channels 里至少写一个：窗口、网上、手机、电话、邮寄、上门、村级代办',
        };
      for (const claim of claims) {
        const { town, window, office } = claim;
        // A merged town has no service window any more.
        if (!livingOn(town, asOf)) continue;
        if (!window && !office) {
          const known = town.windows.map((w) => `${w.id}（${w.name}）`).join('、');
          yield {
            record: claim,
            message: `${entryOf(claim)}没有写窗口，也没有写承办机构，只能打总值班电话问`,
            hint: `在 window 里写窗口：${known || '先在 town.yaml 里写上窗口'}`,
          };
        }
        if (!window?.hours && !town.hours) shut.set(town, [...(shut.get(town) ?? []), claim]);
      }
    }
    for (const [town, services] of shut)
      yield {
        record: town,
        since: firstOf(services),
        message: `${town.name}没有写办公时间，${services.length} 项公共服务不知道几点开门`,
        hint: '在 hours 里写几点到几点；有的窗口时间不一样，写在那个窗口里',
      };
  },
};

function service(where: string): string {
  return `- matter: dibao-shenqing
  mode: 法定
  from: 2026-07-01${where}
  usage: 正常运行
`;
}
