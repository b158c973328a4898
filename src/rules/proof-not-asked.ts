import { proofsAsked, sayProof } from '../answers/index.ts';
import type { Rule } from './rule.ts';

export const proofNotAsked: Rule = {
  id: 'proof-not-asked',
  title: '办事指南不要已经不用开的证明',
  severity: 'error',
  basis: [
    { law: 'youhua-yingshang-tiaoli', article: '第四十四条第二款' },
    { law: 'youhua-yingshang-tiaoli', article: '第四十四条第三款' },
  ],
  demand: '不增负担',
  explains:
    '有证照、能承诺、部门自己查得到的，不得再要证明；清单之外的也不得要。指南里还写着，群众就会去村里求一张村里不该开的纸。公布了村级证明清单的县，指南要对得上。',
  example: {
    file: 'matters/minzheng/gaoling.yaml',
    failing: service('在世证明', '村委会出具'),
    passing: service('居民身份证', '申请人自备'),
    also: {
      'proofs.yaml': `- id: zaishi
  name: 在世证明
  purpose: 领津贴
  village: 不用开
  basis: []
  way: 部门核查
  says: 办津贴的部门自己核对。
  checked: 2026-11-21
`,
    },
  },
  *check(register) {
    for (const { matter, at, material, proof } of proofsAsked(register)) {
      const who = `“${matter.name}”要“${material.name}”`;
      const place = { record: matter, path: ['guide', 'materials', at, 'name'] };
      if (proof)
        yield {
          ...place,
          message: `${who}，“${proof.name}”${proof.village === '不得开' ? '村里不得开' : '不用村里开'}：${sayProof(proof)}`,
          hint:
            proof.way === '别处开'
              ? `从哪里来改成${proof.body ?? proof.department?.name ?? '真正开的地方'}；不要这份材料的，删掉`
              : '删掉这份材料，改成拿来代替它的',
        };
      else
        yield {
          ...place,
          message: `${who}，由村里出具，村级证明清单里没有它`,
          hint: '法条写明由村里出具的，写进 proofs.yaml；没有的，改成证照、承诺，或者办事的人自己去核实',
        };
    }
  },
};

function service(material: string, source: string): string {
  return `id: gaoling
name: 高龄津贴申请
list: 公共服务清单
type: 公共服务
domain: minzheng
area: 城乡
tier: 自选盘
department: minzheng-ju
summary: 年纪大了可以领津贴。
basis: []
source: 县里的规定
lead:
  by: 乡镇
  duties:
    - phase: 受理
      does: 收件
support: []
guide:
  materials:
    - name: ${material}
      need: 必要
      copies: 1
      source: ${source}
`;
}
