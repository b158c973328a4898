/** For tests only: two 执法文书 laid over the small county. */
const COMMON = `audience: 当事人
usedAt: []
copies: [归卷]
fields:
  - { id: jiguan, label: 机关, required: true, kind: 文字, fill: 机关名称 }
  - { id: dangshiren, label: 当事人, required: true, kind: 文字, example: 张某某 }
  - { id: shishi, label: 事实, required: true, kind: 长文, lines: 5, example: 烧了秸秆。 }
  - { id: yijian, label: 意见, required: true, kind: 选择, choices: [同意, 不同意], example: [同意] }
  - { id: wupin, label: 物品, required: true, kind: 表格, columns: [名称, 数量], rows: 2, example: [[桶, "1"]] }
  - { id: riqi, label: 日期, required: true, kind: 日期, example: 2026 年 11 月 4 日 }
  - { id: tiaokuan, label: 条款, required: true, kind: 文字, fill: 处罚条款 }
requires: []
body:
  - { block: 段落, text: '{{dangshiren}}：', flush: true }
  - { block: 段落, text: '你违反了{{tiaokuan}}。' }
  - { block: 填表, rows: [[dangshiren, shishi]] }
  - { block: 勾选, field: yijian }
  - { block: 表格, field: wupin }
  - { block: 签署, who: ['{{jiguan}}'], seal: true, date: riqi }
`;

export const DOCUMENTS: Readonly<Record<string, string>> = {
  'documents/jueding.yaml': `id: jueding\ntitle: 决定书\nform: 2\nstage: 审核和决定\npurpose: 作出决定。\n${COMMON}`,
  'documents/lian.yaml': `id: lian\ntitle: 立案表\nform: 9\nstage: 发现和立案\npurpose: 立案。\n${COMMON}`,
  'documents/tingzheng.yaml': `id: tingzheng\ntitle: 听证通知书\nform: 1\nstage: 审核和决定\nonly: 要求听证\npurpose: 通知。\n${COMMON}`,
  'documents/dangchang.yaml': `id: dangchang\ntitle: 当场决定书\nform: 3\nstage: 简易程序\nonly: 罚得少\npurpose: 当场罚。\n${COMMON}`,
};
