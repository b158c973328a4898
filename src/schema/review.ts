/** content/reviews/<town>/<year>-q<quarter>.yaml — one quarter of a town's casework, as reported and as reviewed. */
import * as z from 'zod';
import { day, field, text } from './field.ts';

const number = z.number().int().nonnegative();

/** Objections decided in the quarter. What has no outcome yet counts in `count` only. */
const objections = (what: string) =>
  z.strictObject({
    count: field(number, '件数', `这个季度收到的${what}`, 2),
    upheld: field(number, '维持', '维持原决定，或者驳回请求', 1),
    changed: field(number, '变更', '改了原决定', 0),
    revoked: field(number, '撤销', '撤销原决定，或者确认违法', 0),
  });

/** When what was found has to be put right, and whether it was. */
export const mending = field(
  z
    .array(
      z.strictObject({
        finding: field(number.min(1), '第几个问题', '上面的第几条，从 1 数起', 1),
        due: field(day, '改正期限', '最晚哪天改好', '2026-11-30'),
        mended: field(day, '改好日', '哪天改好的；没有改好不写', '2026-11-20').optional(),
      }),
    )
    .min(1),
  '整改',
  '每个问题限到哪天改、哪天改好',
);

const fileReview = z.strictObject({
  reviewed: field(number, '抽查案卷', '抽了几卷', 10),
  passed: field(number, '合格案卷', '合格的几卷', 9).optional(),
  findings: field(z.array(text), '发现的问题', '一条一个问题；没有就写空表 []', [
    '两卷没有附送达回证',
  ]),
  mending: mending.optional(),
});

const assessment = z.strictObject({
  score: field(z.number().min(0).max(100), '得分', '百分制；不打分的不写', 92.5).optional(),
  findings: field(z.array(text), '考核意见', '一条一个意见；没有就写空表 []', [
    '办案期限有一件超期',
  ]),
  mending: mending.optional(),
});

/**
 * 行政执法监督条例第十一条 names the kinds, 第二十七条 and 第二十八条 what the office of justice may send, 第二十九条 what
 * the government orders on its proposal.
 */
const complaints = z.strictObject({
  count: field(number, '件数', '这个季度收到的投诉举报，热线转来的也算', 3),
  charges: field(number, '乱收费', '其中说乱收费的', 0),
  fines: field(number, '乱罚款', '其中说乱罚款的', 1),
  inspections: field(number, '乱检查', '其中说乱检查的', 1),
  seizures: field(number, '乱查封', '其中说乱查封的', 0),
  urged: field(number, '督办函', '执法监督机构发的督办函', 1),
  advised: field(number, '监督意见书', '执法监督机构发的监督意见书', 0),
  ordered: field(number, '监督决定书', '政府发的监督决定书', 0),
});

export const review = z
  .strictObject({
    reported: field(day, '报送日', '哪天报的', '2026-10-10'),
    filed: field(number, '立案', '这个季度立了多少件', 18),
    closed: field(number, '结案', '这个季度结了多少件，含以前立的', 15),
    fines: field(z.number().nonnegative(), '罚没金额', '罚款和没收的总额，单位元', 12600),
    reconsideration: field(objections('行政复议'), '行政复议', '对乡镇决定申请复议的'),
    litigation: field(objections('行政诉讼'), '行政诉讼', '对乡镇决定起诉的'),
    fileReview: field(fileReview, '案卷评查', '这个季度评查过的才写').optional(),
    assessment: field(assessment, '考核', '这个季度考核过的才写').optional(),
    complaints: field(complaints, '投诉和监督', '对乡镇执法的投诉、监督机构的处理').optional(),
    note: field(text, '备注', '虚构的要写明', '演示用，数字为虚构').optional(),
  })
  .meta({ title: '季度办案', description: '一个乡镇一个季度的案件、评查和考核' });

export type Review = z.infer<typeof review>;
export type Objections = Review['reconsideration'];
export type Complaints = NonNullable<Review['complaints']>;
