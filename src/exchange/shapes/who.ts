/** A town's entries, who answers for them, and what one can do against an act: shared by files of matters and towns. */
import * as z from 'zod';
import { ACTS, day, field, id, MODES, text, USAGES } from '../../schema/index.ts';
import { count, orNull } from './parts.ts';

/** A town's entry, without the town and the matter. */
export const claimFacts = {
  mode: field(
    orNull(z.enum(MODES)),
    '赋权方式',
    '乡镇怎样得到这一项；清单没有写的是空值',
    '直接赋权',
  ),
  from: field(day, '从哪天起', '第一天', '2023-03-01'),
  fromAtLatest: field(
    z.boolean(),
    '起日不晚于',
    '是 true 的，from 只是最晚的一天，真正的起日没有公布',
    false,
  ),
  until: field(orNull(day), '到哪天止', '最后一天；还在办的是空值', '2025-07-31'),
  untilAtLatest: field(
    z.boolean(),
    '止日不晚于',
    '是 true 的，until 只是最晚的一天，真正收回的日子没有公布',
    false,
  ),
  usage: field(
    orNull(z.enum(USAGES)),
    '运行情况',
    '正常运行、尚未使用或者未承接到位；没有公布的是空值',
    '正常运行',
  ),
  decision: field(orNull(text), '赋权决定', '认领依据的文件标题'),
  decisionId: field(orNull(id), '赋权决定的编号', '见 decisions.json', 'sheng-fuquan-2023'),
  agreement: field(orNull(text), '委托协议', '委托书或者协议的标题；不是委托的是空值'),
  agreementId: field(orNull(id), '委托协议的编号', '见 agreements.json', 'weituo-linye-2025'),
  closedBy: field(orNull(text), '收回决定', '收回它的文件标题；没有收回的是空值'),
  closedById: field(orNull(id), '收回决定的编号', '见 decisions.json', 'xian-shouhui-2025'),
  office: field(orNull(id), '承办机构', '乡镇文件里 offices 的编号', 'zhifa'),
  window: field(orNull(id), '窗口', '乡镇文件里 windows 的编号', 'minzheng'),
  phone: field(orNull(text), '电话', '同机构电话不一样的才有', '0000-610 2345'),
  successor: field(orNull(id), '由谁接', '收回以后接手的部门或者乡镇的编号'),
  successorHow: field(orNull(text), '工作方式', '接手的部门怎么办；没有公布的是空值'),
  successorWhy: field(orNull(text), '收回理由', '为什么收回；没有公布的是空值'),
  counts: field(
    z.array(
      z.object({
        year: field(z.number().int(), '年份', '哪一年', 2025),
        cases: field(count, '件数', '办了多少件', 12),
      }),
    ),
    '办件数',
    '按年；没有报的是空表',
  ),
};

/** What one can do against one act. */
const objection = z.object({
  act: field(z.enum(ACTS), '行为', '做了什么，或者该做没做', '处罚决定'),
  respondent: field(orNull(text), '对方', '被申请人、被告', '某镇人民政府'),
  reconsideration: field(
    orNull(
      z.object({
        body: field(text, '复议机关', '有几个的用顿号隔开，选一个', '某县人民政府'),
        term: field(text, '期限', '从知道那天起多久以内', '60 日'),
        first: field(z.boolean(), '复议前置', '必须先申请复议', false),
        counts: field(orNull(text), '怎么起算', '不从知道决定那天起算的'),
      }),
    ),
    '复议',
    '没有复议的是空值',
  ),
  litigation: field(
    orNull(
      z.object({
        court: field(text, '法院', '向哪个法院起诉', '某县人民法院'),
        term: field(text, '期限', '复议前置的，从收到复议决定起算', '6 个月'),
      }),
    ),
    '诉讼',
    '没有诉讼的是空值',
  ),
  noRemedy: field(orNull(text), '没有救济', '没有复议、诉讼的写为什么'),
});

const ORGAN = '乡镇或者部门的编号；county-government 是县政府';

/** The bodies of an answer, by legal name and by id. */
const bodies = {
  mode: field(orNull(z.enum(MODES)), '赋权方式', '当天乡镇没有承接的是空值', '直接赋权'),
  handler: field(
    orNull(text),
    '找谁',
    '具体来办的机关；没有公布由哪个部门办的是空值',
    '某镇人民政府',
  ),
  handlerId: field(orNull(id), '找谁（编号）', ORGAN, 'linhe'),
  inNameOf: field(orNull(text), '以谁的名义', '只是配合的是空值', '某镇人民政府'),
  inNameOfId: field(orNull(id), '以谁的名义（编号）', ORGAN, 'linhe'),
  respondent: field(
    orNull(text),
    '被申请人',
    '不服时复议的被申请人、诉讼的被告；没有公布由哪个部门办的是空值',
    '某镇人民政府',
  ),
  respondentId: field(orNull(id), '被申请人（编号）', ORGAN, 'linhe'),
};

/** Who answered for a matter from one day through another, the same on each of them. */
export const period = {
  appliesFrom: field(day, '从哪天起', '这个回答成立的第一天', '2023-03-01'),
  appliesThrough: field(
    orNull(day),
    '到哪天止',
    '这个回答成立的最后一天；还不知道有变化的是空值',
    '2025-07-31',
  ),
  applies: field(
    z.boolean(),
    '适用',
    '条文管不管得到这个乡镇；管不到的，没有找谁、以谁的名义、被申请人',
    true,
  ),
  ...bodies,
  since: field(orNull(day), '从哪天起由它办', '撤并以后接过来的，从撤并那天起；没有承接的是空值'),
  decisionId: field(orNull(id), '赋权决定', '见 decisions.json', 'sheng-fuquan-2023'),
  agreementId: field(orNull(id), '委托协议', '见 agreements.json', 'weituo-linye-2025'),
  withdrawn: field(
    orNull(z.enum(['委托到期', '依据失效', '持证不足'])),
    '已经撤下',
    '为什么不再照清单办；没有的是空值',
    '委托到期',
  ),
};

/** Who answers for a matter in a town, computed from the mode. */
export const answer = {
  ...bodies,
  reconsideration: field(
    z.array(text),
    '复议机关',
    '可以向谁申请复议；有两个的可以选；不能复议的是空表',
    ['某县人民政府'],
  ),
  phone: field(text, '电话', '打哪个电话', '0000-610 2345'),
  place: field(orNull(text), '地点', '到哪里办'),
  hours: field(orNull(text), '时间', '什么时候办公；没有公布的是空值', '周一至周五 8:30–12:00'),
  office: field(orNull(id), '机构', '乡镇文件里 offices 的编号；没有写的是空值', 'zhifa'),
  since: field(orNull(day), '从哪天起由它办', '没有承接的是空值'),
  applies: field(
    z.boolean(),
    '适用',
    '条文管不管得到这个乡镇；管不到的，只有 instead 和电话',
    true,
  ),
  instead: field(orNull(text), '不适用的看什么', '不适用时为什么、看什么；适用的是空值'),
  objections: field(z.array(objection), '不服怎么办', '按行为一条一个；条文管不到这里的是空表'),
  withdrawn: field(
    orNull(text),
    '已经撤下',
    '委托到期、依据失效、持证人员不足时，为什么不再照清单办；没有的是空值',
  ),
};
