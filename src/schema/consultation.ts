/**
 * content/consultations/<id>.mdx — 征求意见: what is to change in the lists, why, until when people may answer, and
 * afterwards what they said and what came of it. The text below the front matter gives the reasons at length.
 */
import * as z from 'zod';
import { citation, day, field, id, phone, text } from './field.ts';
import { MODES } from './words.ts';

const common = {
  matter: field(id, '事项', 'content/matters/ 里的文件名', 'nongji-weidengji-chufa'),
  towns: field(z.array(id).min(1), '乡镇', '哪些乡镇会变', ['yunling', 'nanshan']),
  from: field(day, '从哪天起', '打算从哪天起变，要晚于截止日', '2027-03-01'),
  reason: field(text, '为什么', '一两句话，写得出数的写数', '三年多没有办过一件'),
};

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: field(
      z.literal('新增'),
      '怎么变',
      '新增=乡镇多接一项，收回=交回县级部门，变更=还由乡镇办，只改怎么办',
      '新增',
    ),
    ...common,
    mode: field(z.enum(MODES), '赋权方式', '新增的打算怎么接', '直接赋权'),
  }),
  z.strictObject({
    kind: field(z.literal('收回'), '怎么变', '乡镇不再办，交回县级部门', '收回'),
    ...common,
    by: field(id, '收回后谁办', '接手的部门，content/departments/ 里的文件名', 'nongye-nongcun-ju'),
  }),
  z.strictObject({
    kind: field(z.literal('变更'), '怎么变', '还由乡镇办，只改怎么办', '变更'),
    ...common,
    says: field(text, '改成什么', '一句话，接在“改成”后面读得通', '只管集镇和村里的小作坊'),
  }),
]);

const point = z.strictObject({
  says: field(text, '意见', '归并成一句话，不写提意见的人', '秋收时节县里的人来得慢'),
  count: field(z.number().int().positive(), '几条', '说到这一点的有几条', 12),
  adopted: field(
    z.enum(['采纳', '部分采纳', '没有采纳']),
    '采纳没有',
    '不采纳也要写，写明理由',
    '部分采纳',
  ),
  why: field(text, '怎么改的，或者为什么不改', '一两句话', '这一项不收回，仍由镇里办'),
});

const outcome = z.strictObject({
  on: field(day, '公布结果的日子', '哪天公布结果，要晚于截止日', '2027-01-20'),
  received: field(z.number().int().nonnegative(), '收到几条', '一共收到的意见', 31),
  summary: field(text, '结果', '一两句话：改没改、怎么定的', '收回三项，一项按意见留在镇里'),
  points: field(z.array(point), '逐点答复', '没有人提意见的写空表 []'),
  decision: field(id, '作出的决定', '已经公布的写文件名', 'xian-shouhui-2025').optional(),
});

export const consultation = z
  .strictObject({
    title: field(text, '标题', '征求什么意见', '要不要把三项长期没有用的处罚权收回县里'),
    summary: field(text, '一句话', '谁的什么事会变', '六个乡镇不再查无证开拖拉机，改由县里查'),
    draft: field(
      z.strictObject({
        title: field(
          text,
          '草案标题',
          '打算发的文件叫什么',
          '关于收回部分乡镇行政处罚权的通知（征求意见稿）',
        ),
        issuer: field(text, '打算由谁发', '将来的发文机关', '某县人民政府'),
      }),
      '草案',
      '正在起草、还没有作出的决定；作出以后另写进 content/decisions/',
    ),
    from: field(day, '起始日', '从哪天起收意见', '2026-11-10'),
    until: field(day, '截止日', '最后一天', '2026-12-15'),
    answer: field(
      z.strictObject({
        to: field(id, '谁来收', '收意见的部门，content/departments/ 里的文件名', 'sifa-ju'),
        address: field(text, '通信地址', '同部门地址不一样的才写', '某县文昌路 26 号').optional(),
        phone: field(phone, '电话', '同部门电话不一样的才写', '0000-620 1130').optional(),
        email: field(
          z.email({ error: 'email' }),
          '邮箱',
          '收意见的邮箱',
          'yijian@example.org',
        ).optional(),
        note: field(text, '说明', '要写明什么、有没有座谈会', '来信请注明“清单意见”').optional(),
      }),
      '怎么提意见',
      '信、电话、邮件；网站自己不收',
    ),
    changes: field(z.array(change).min(1), '打算怎么变', '一项一条'),
    laws: field(z.array(citation), '法律依据', '凭什么可以这样变').optional(),
    outcome: field(outcome, '结果', '收完意见以后写；写了就留着，不删').optional(),
    note: field(text, '备注', '虚构的要写明', '演示用，虚构').optional(),
  })
  .meta({ title: '征求意见', description: '打算怎么改清单，向大家征求意见' });

export type Consultation = z.infer<typeof consultation>;
