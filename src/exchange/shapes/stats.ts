/** `/data/v1/stats.json`. */
import * as z from 'zod';
import { day, field, id, mending, POWER_TYPES, text } from '../../schema/index.ts';
import { count, envelopeOf, orNull } from './parts.ts';

const town = field(id, '乡镇', '编号，见 towns.json', 'linhe');
const name = field(text, '名称', '乡镇或者部门的名称');
const money = z.number().nonnegative();

const usage = {
  正常运行: field(count, '正常运行', '在用的权力事项数'),
  尚未使用: field(count, '尚未使用', '还没有用过的'),
  未承接到位: field(count, '未承接到位', '接了还没有办起来的'),
  total: field(count, '合计', '当天有效的权力事项数'),
};

const objections = z.object({
  count: field(count, '件数', '这一段收到的'),
  upheld: field(count, '维持', '维持原决定，或者驳回请求'),
  changed: field(count, '变更', '改了原决定'),
  revoked: field(count, '撤销', '撤销原决定，或者确认违法'),
});

const filed = {
  filed: field(count, '立案', '立了多少件'),
  closed: field(count, '结案', '结了多少件'),
  fines: field(money, '罚没金额', '单位元'),
  reconsideration: field(objections, '行政复议', '对乡镇决定申请复议的'),
  litigation: field(objections, '行政诉讼', '对乡镇决定起诉的'),
};
const reviewed = field(count, '抽查案卷', '抽了几卷');
const sums = {
  ...filed,
  fileReview: field(
    z.object({ reviewed, passed: field(count, '合格案卷', '合格的几卷') }),
    '案卷评查',
    '加起来',
  ),
};
const findings = field(z.array(text), '发现的问题', '一条一个');

const report = z.object({
  town,
  name,
  period: field(text, '季度', '年份和季度', '2026-q3'),
  reported: field(day, '报送日', '哪天报的'),
  ...filed,
  fileReview: field(
    orNull(
      z.object({
        reviewed,
        passed: field(count, '合格案卷', '没有写的不出现').optional(),
        findings,
        mending: mending.optional(),
      }),
    ),
    '案卷评查',
    '没有评查过的是空值',
  ),
  assessment: field(
    orNull(
      z.object({
        score: field(z.number().min(0).max(100), '得分', '百分制；不打分的不出现').optional(),
        findings,
        mending: mending.optional(),
      }),
    ),
    '考核',
    '没有考核过的是空值',
  ),
});

const usages = z.object({
  all: field(z.object(usage), '全县', '加起来'),
  towns: field(z.array(z.object({ town, name, ...usage })), '各乡镇', '一条一个乡镇'),
  departments: field(
    z.array(z.object({ department: field(id, '部门', '编号'), name, ...usage })),
    '各部门',
    '权力从哪个部门来的',
  ),
});

const coverage = z.object({
  catalogue: field(count, '目录事项数', '可以认领的事项有多少'),
  mean: field(z.number().nonnegative(), '平均', '每个乡镇平均认领多少'),
  highest: field(orNull(count), '最多', '认领最多的乡镇的数'),
  lowest: field(orNull(count), '最少', '认领最少的乡镇的数'),
  towns: field(
    z.array(
      z.object({
        town,
        name,
        claimed: field(count, '认领', '认领了多少'),
        applicable: field(count, '适用', '适用于它的有多少'),
      }),
    ),
    '各乡镇',
    '一条一个乡镇',
  ),
  spread: field(
    z.array(
      z.object({
        towns: field(count, '乡镇数', '几个乡镇认领'),
        matters: field(count, '事项数', '这样的事项有几个'),
      }),
    ),
    '分布',
    '几个乡镇认领的各有几项',
  ),
  nobody: field(z.array(id), '没有乡镇认领', '事项的编号'),
});

const takenBack = z.object({
  decision: field(orNull(text), '收回决定', '文件标题'),
  number: field(orNull(text), '文号', '发文字号'),
  until: field(day, '到哪天止', '最后一天'),
  matters: field(
    z.array(
      z.object({
        matter: field(id, '事项', '编号'),
        name: field(text, '事项名称', '正式名称'),
        towns: field(z.array(id), '乡镇', '从哪些乡镇收回'),
        by: field(id, '由谁接', '接手的部门或者乡镇的编号'),
      }),
    ),
    '事项',
    '收回了哪些',
  ),
  work: field(
    z.array(
      z.object({
        name: field(text, '事项', '收回的是什么事'),
        by: field(id, '承接部门', '部门的编号'),
      }),
    ),
    '收回的事',
    '清单上没有单列的',
  ),
});

const said = {
  total: field(count, '项数', '有多少项'),
  complete: field(count, '齐全', '该公布的都公布了的有几项'),
  gaps: field(count, '未公布', '一共缺多少处'),
  most: field(orNull(text), '最缺', '缺得最多的是什么；不缺的是空值', '裁量基准'),
};

const completeness = z.object({
  all: field(z.object(said), '全县', '一目录的事项'),
  towns: field(z.array(z.object({ town, name, ...said })), '各乡镇', '当天有效的承接'),
  departments: field(
    z.array(
      z.object({
        department: field(orNull(id), '部门', '编号；事项没有公布部门的是空值'),
        name,
        ...said,
      }),
    ),
    '各部门',
    '这个部门的事项',
  ),
});

const enforced = {
  kinds: field(
    z.partialRecord(z.enum(POWER_TYPES), count),
    '种类',
    '每种决定几份；没有的种类不列',
    { 行政处罚: 3 },
  ),
  total: field(count, '合计', '几份决定，后来撤回的也算'),
  fines: field(z.number().nonnegative(), '罚没金额', '单位元；决定里没有写的不算'),
  withdrawn: field(count, '撤回', '公开以后撤回的'),
  late: field(count, '晚了', '公开或者撤回晚了的'),
};
const complained = {
  count: field(count, '件数', '收到的投诉举报'),
  charges: field(count, '乱收费', '其中说乱收费的'),
  fines: field(count, '乱罚款', '其中说乱罚款的'),
  inspections: field(count, '乱检查', '其中说乱检查的'),
  seizures: field(count, '乱查封', '其中说乱查封的'),
  urged: field(count, '督办函', '执法监督机构发的'),
  advised: field(count, '监督意见书', '执法监督机构发的'),
  ordered: field(count, '监督决定书', '政府发的'),
};
const yearly = (body: z.ZodRawShape) =>
  z.array(
    z.object({
      year: field(z.int(), '年度', '哪一年', 2026),
      all: field(z.object(body), '全县', '各乡镇加起来'),
      towns: field(z.array(z.object({ town, name, ...body })), '各乡镇', '有的才列'),
    }),
  );

const casework = z.object({
  total: field(z.object(sums), '合计', '全部季度加起来'),
  quarters: field(
    z.array(z.object({ period: field(text, '季度', '年份和季度', '2026-q3'), ...sums })),
    '各季度',
    '全县加起来，从早到晚',
  ),
  reports: field(z.array(report), '各乡镇各季度', '一条一份报表'),
});

export const stats = envelopeOf('运行情况', '使用、认领、收回、办案与考核的数', {
  usage: field(usages, '使用', '乡镇有的权力用了多少'),
  completeness: field(completeness, '齐全', '该公布的公布了多少，还缺什么'),
  coverage: field(coverage, '认领', '乡镇认领了多少'),
  takenBack: field(z.array(takenBack), '收回', '哪份决定收回了哪些'),
  openness: field(
    z.array(
      z.object({
        item: field(text, '公开事项', '目录要公开什么', '裁量基准'),
        shown: field(count, '有', '本站有多少'),
        of: field(count, '一共', '一共多少'),
        unit: field(text, '单位', '数的是什么', '个乡镇'),
        url: field(orNull(text), '网页', '本站没有的是空值'),
        changed: field(orNull(day), '最近变动', '没有记日子的是空值'),
      }),
    ),
    '政务公开对照',
    '综合行政执法领域要公开的；国家目录正文没有取得，未核实',
  ),
  enforcement: field(yearly(enforced), '执法统计', '只数公示了的决定，新的年度在前'),
  complaints: field(yearly(complained), '投诉和监督', '季度报表加起来，新的年度在前'),
  casework: field(casework, '办案', '季度报表加起来'),
});
