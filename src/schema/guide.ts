/** 办事指南: what a person brings, does and waits for. */
import * as z from 'zod';
import { article, field, formFile, id, text, webAddress } from './field.ts';
import { CHANNELS } from './words.ts';

const term = z.strictObject({
  days: field(z.number().int().nonnegative(), '天数', '即办件写 0', 20),
  unit: field(z.enum(['工作日', '自然日']), '怎么算', '工作日还是自然日', '工作日'),
  law: field(id, '依据的法律', '法定期限出自哪部法律', 'xingzheng-xuke-fa').optional(),
  article: field(article, '依据的条款', '法定期限出自哪一条', '第四十二条').optional(),
  note: field(text, '说明', '可以延长、要公示、未核实等', '经负责人批准可以延长').optional(),
});

const material = z.strictObject({
  name: field(text, '材料名称', '写全称', '居民身份证'),
  need: field(
    z.enum(['必要', '非必要', '容缺']),
    '必要性',
    '容缺=可以后补；不知道的不写',
    '必要',
  ).optional(),
  copies: field(z.number().int().positive(), '份数', '要几份；不知道的不写', 1).optional(),
  form: field(
    z.enum(['原件', '复印件', '原件和复印件', '电子件']),
    '形式',
    '要哪种',
    '原件',
  ).optional(),
  source: field(
    text,
    '从哪里来',
    '自己带、政府部门核发、窗口领取等；不知道的不写',
    '申请人自备',
  ).optional(),
  points: field(text, '审查要点', '窗口看什么', '在有效期内').optional(),
  blank: field(
    formFile,
    '空白表',
    '放在 content/site/ 里的文件名；没有就不写',
    'dibao-shenqingbiao.docx',
  ).optional(),
  sample: field(
    formFile,
    '样表',
    '填好的样子，也放在 content/site/ 里',
    'dibao-yangbiao.pdf',
  ).optional(),
});

const step = z.strictObject({
  name: field(text, '步骤', '两三个字', '受理'),
  who: field(text, '谁来做', '申请人、窗口、哪个机构', '便民服务中心').optional(),
  does: field(text, '做什么', '一句话', '材料齐全的当场收下并给回执'),
});

export const guide = z.strictObject({
  conditions: field(z.array(text).min(1), '条件', '什么人、什么情况可以办').optional(),
  materials: field(z.array(material), '材料', '一件一条；不要材料就写空表 []').optional(),
  steps: field(z.array(step).min(1), '步骤', '按先后写').optional(),
  statutory: field(term, '法定期限', '法律规定最长多少天；没有规定的不写').optional(),
  promised: field(term, '承诺期限', '我们答应多少天办完').optional(),
  fee: field(text, '收费', '不收费就写“不收费”', '不收费').optional(),
  visits: field(z.number().int().nonnegative(), '跑几次', '最多到现场几次', 1).optional(),
  channels: field(z.array(z.enum(CHANNELS)).min(1), '怎么办', '可以从哪里办', [
    '窗口',
    '网上',
  ]).optional(),
  online: field(
    webAddress,
    '网上办的网址',
    '点开就能办的那一页；没有就去掉“网上”，不得编造',
    'https://zwfw.example.gov.cn/dibao',
  ).optional(),
  mobile: field(
    webAddress,
    '手机办的网址',
    '手机上点开就能办的那一页；没有就去掉“手机”，不得编造',
    'https://zwfw.example.gov.cn/m/dibao',
  ).optional(),
  result: field(text, '拿到什么', '办完给什么', '《乡村建设规划许可证》').optional(),
  note: field(text, '备注', '未核实的地方', '办理条件以当地最新文件为准').optional(),
});

export type Guide = z.infer<typeof guide>;
export type Material = z.infer<typeof material>;
