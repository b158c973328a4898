/**
 * content/requests/<id>.yaml — 准入申请: somebody asks that towns take on work that is on no list. Admitted or sent
 * back, it stays, so that everybody sees what came to the towns, from whom and why.
 */
import * as z from 'zod';
import { citation, day, field, id, text } from './field.ts';

const decided = {
  on: field(day, '哪天定的', '作出决定的日子', '2026-03-20'),
  by: field(text, '谁定的', '作决定的机关', '某县人民政府'),
  reason: field(text, '理由', '为什么准、为什么退，一两句话', '县局自己有检查队伍，不用乡镇办'),
};

const outcome = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: field(z.literal('准入'), '决定', '准入或者退回', '准入'),
    ...decided,
    matter: field(
      id,
      '事项',
      '准入以后在目录里是哪一项，content/matters/ 里的文件名',
      'nongye-pucha',
    ),
    until: field(day, '到哪天止', '准入有期限的写最后一天', '2027-12-31').optional(),
    document: field(id, '准入决定', 'content/decisions/ 里的文件名', 'xian-zhunru-2025').optional(),
  }),
  z.strictObject({
    decision: field(z.literal('退回'), '决定', '退回的事，乡镇不办', '退回'),
    ...decided,
  }),
]);

export const request = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'anzhuang-app-2026'),
    title: field(text, '要乡镇做什么', '一句话', '推广安装手机应用'),
    from: field(id, '谁提出', '县级部门，content/departments/ 里的文件名', 'gongan-ju'),
    asked: field(day, '提出日', '哪天提出', '2026-03-02'),
    towns: field(z.array(id).min(1), '交给哪些乡镇', 'content/towns/ 里的文件夹名', ['linhe']),
    quote: field(text, '来文原话', '要乡镇去做的那几句，照抄', '各乡镇要完成安装任务').optional(),
    basis: field(
      z.array(citation).min(1),
      '依据',
      '提出的部门写的法律依据；没有写的不填，不要替它找',
    ).optional(),
    why: field(text, '为什么要乡镇办', '提出的部门写的理由', '乡镇离群众近'),
    outcome: field(outcome, '结果', '定了以后写；写了就留着，不删').optional(),
    note: field(text, '备注', '虚构的要写明', '演示用，虚构').optional(),
  })
  .meta({ title: '准入申请', description: '一次要把工作交给乡镇的申请，和准没准' });

export type DutyRequest = z.infer<typeof request>;
