import type { Power } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleLicence } from './sample-licence.ts';

export const licenceGuideComplete: Rule = {
  id: 'licence-guide-complete',
  title: '行政许可的办事指南要写全',
  severity: 'error',
  gaps: true,
  basis: [{ law: 'xingzheng-xuke-fa', article: '第三十条' }],
  demand: '不增负担',
  explains:
    '来办证的人要事先知道：什么条件、带哪些材料、申请书怎么填、一步步怎么走、几天办完、拿到什么。少写一样，就可能白跑一趟。',
  example: {
    file: 'matters/linye/caifa-xuke.yaml',
    failing: licence(`  materials: []`),
    passing: licence(`  materials:
    - name: 林木采伐申请表
      need: 必要
      copies: 1
      form: 原件
      source: 窗口领取，附填写样张`),
  },
  *check(register) {
    for (const matter of register.matters.values())
      if (matter.list === '权力清单' && matter.type === '行政许可') yield* faultsOf(matter);
  },
};

function* faultsOf(matter: Power): Iterable<Finding> {
  const who = `“${matter.name}”`;
  const { guide } = matter;
  if (!guide) {
    yield {
      record: matter,
      message: `${who}是行政许可，没有办事指南`,
      hint: '补上 guide：条件、材料、步骤、期限、结果',
    };
    return;
  }
  // Other parts that are left out are told by complete.
  const { materials, result } = guide;
  const atMaterials = { record: matter, path: ['guide', 'materials'], key: 'key' } as const;
  if (result === undefined)
    yield {
      record: matter,
      path: ['guide'],
      key: 'key',
      message: `${who}没有写办完拿到什么`,
      hint: '在 result 里写证件或者批文的名称',
    };
  if (materials === undefined) return;
  if (materials.length === 0)
    yield {
      ...atMaterials,
      message: `${who}没有列材料，许可至少要有申请书`,
      hint: '把要交的全部材料列出来，申请书写明在哪里领、有没有样张',
    };
  else if (!materials.some(({ name }) => /申请(表|书)/.test(name)))
    yield {
      ...atMaterials,
      severity: 'warning',
      message: `${who}的材料里没有申请书或者申请表`,
      hint: '加上申请书，source 里写明在哪里领、有没有样张；口头申请就行的，在 guide 的 note 里说明',
    };
  const bare = materials.flatMap(({ name, form }, i) => (form === undefined ? [{ name, i }] : []));
  const [first] = bare;
  if (first)
    yield {
      record: matter,
      path: ['guide', 'materials', first.i],
      severity: 'warning',
      message: `${who}有 ${bare.length} 份材料没有写要原件还是复印件：${bare.map((b) => b.name).join('、')}`,
      hint: '给每份材料写 form：原件、复印件、原件和复印件、电子件',
    };
}

function licence(materials: string): string {
  return sampleLicence(
    '',
    `guide:
  conditions:
    - 农村居民砍自留山的树
${materials}
  steps:
    - name: 受理
      does: 当场收件
    - name: 发证
      does: 批准后发证
  promised:
    days: 5
    unit: 工作日
  fee: 不收费
  visits: 1
  channels:
    - 窗口
  result: 《林木采伐许可证》
`,
  );
}
