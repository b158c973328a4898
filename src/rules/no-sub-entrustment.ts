import { agreementExample, PUBLISHED } from './agreement-example.ts';
import type { Rule } from './rule.ts';

export const noSubEntrustment: Rule = {
  id: 'no-sub-entrustment',
  title: '受了委托，不能再委托别人',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第二十条' },
    { law: 'xingzheng-xuke-fa', article: '第二十四条' },
  ],
  demand: '不越权',
  explains:
    '部门委托乡镇，是因为乡镇有能力办、责任也说得清。乡镇再转给村里、公司或者个人，出了事就找不到人负责，法律不许。',
  example: {
    file: 'agreements/weituo-caifa.yaml',
    failing: agreementExample(`${PUBLISHED}subEntrusted: 坪上村村民委员会\n`),
    passing: agreementExample(PUBLISHED),
  },
  *check(register) {
    for (const agreement of register.agreements.values()) {
      if (agreement.subEntrusted === undefined) continue;
      const towns = agreement.entrusted.map((town) => town.name).join('、');
      yield {
        record: agreement,
        path: ['subEntrusted'],
        message: `《${agreement.title}》里，受委托的${towns}又委托给了${agreement.subEntrusted}`,
        hint: '停止再委托，由受委托的乡镇自己办；村里可以帮着递材料，不能替乡镇决定。改好后删掉这一行',
      };
    }
  },
};
