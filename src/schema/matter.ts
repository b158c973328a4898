/** content/matters/<domain>/<id>.yaml — one entry of the county-wide catalogue (一目录). */
import * as z from 'zod';
import { basis } from './basis.ts';
import { basicCode, implementCode, provincialCode } from './codes.ts';
import { discretion } from './discretion.ts';
import { article, day, field, id, text } from './field.ts';
import { guide } from './guide.ts';
import { ACTS, AREAS, DUTY_TYPES, GIVEN, PHASES, POWER_TYPES, TIERS } from './words.ts';

const duty = z.strictObject({
  phase: field(z.enum(PHASES), '环节', '发现、制止、报告、查处……', '发现'),
  does: field(text, '做什么', '一句话', '日常巡查，发现后当场劝阻'),
});

/** `行使主体` is whoever holds the power on the day, town or department; the answer decides. */
const by = z.union([z.enum(['行使主体', '乡镇']), id]);

/** Who decides where another body takes the papers in. */
const decider = z.union([z.enum(['县级人民政府']), id]);

const party = z.strictObject({
  by: field(
    by,
    '谁',
    '“行使主体”=当天谁有这个权就是谁；“乡镇”=当地乡镇；或者 content/departments/ 里的部门编号',
    '行使主体',
  ),
  duties: field(z.array(duty).min(1), '职责', '按环节写'),
  onCall: field(
    text,
    '吹哨报到',
    '乡镇招呼时多久到场；不需要到场的不写',
    '接到通知 2 小时内到场',
  ).optional(),
});

const accountability = z.strictObject({
  by: field(
    by,
    '哪一方',
    '主责的不用写；是配合一方的岗位，写配合里的那个“由谁”',
    '乡镇',
  ).optional(),
  post: field(text, '追责对象', '哪个岗位', '综合行政执法大队负责人'),
  when: field(text, '追责情形', '什么情况要追责', '接到举报不登记、不查处'),
});

/** A fact and its value, as FACTS has them: 持证=有. */
const given = z.string().regex(GIVEN, { error: 'given' });

const special = z.strictObject({
  kind: field(z.enum(['复议', '诉讼', '仲裁', '其他']), '途径', '哪一种救济', '诉讼'),
  days: field(
    z.number().int().positive(),
    '天数',
    '多少日内；诉讼写了天数的代替一般的六个月，没写的是另一条路（比如告对方当事人）',
    30,
  ).optional(),
  first: field(
    z.boolean(),
    '复议前置',
    '必须先申请复议的写 true（行政复议法第二十三条）',
    true,
  ).optional(),
  given: field(given, '什么情形', '只在这个情形才是这样的写，不写就都是', '持证=有').optional(),
  usual: field(z.boolean(), '通常情形', '不知道是不是这个情形时按它答的写 true', true).optional(),
  says: field(text, '怎么说', '写给老百姓看的一句话', '对处理决定不服，30 日内可以起诉'),
  law: field(id, '法律文件', '出自哪部法律', 'tudi-guanli-fa'),
  article: field(article, '条款', '出自哪一条', '第十四条'),
});

const common = {
  id: field(id, '编号', '等于文件名，小写拼音，用短横线连', 'lutian-fenshao-jiegan'),
  name: field(text, '事项名称', '清单上的正式名称', '在禁止焚烧的区域和时段露天焚烧秸秆的处罚'),
  spokenAs: field(z.array(text).min(1), '群众说法', '老百姓平常怎么说，至少三个，越多越好找', [
    '烧秸秆',
    '地里能不能烧',
    '烧麦茬',
  ]).optional(),
  domain: field(id, '领域', 'site.yaml 里领域的编号，等于所在文件夹名', 'shengtai-huanjing'),
  area: field(z.enum(AREAS), '适用区域', '城乡都有，还是只在城市、只在农村', '城乡').optional(),
  tier: field(
    z.enum(TIERS),
    '承接要求',
    '基本盘=各乡镇都要接；自选盘=自己选；清单外准入=专门批准进来的',
    '自选盘',
  ).optional(),
  admission: field(id, '准入决定', '清单外准入的，写批准它的决定', 'xian-zhunru-2025').optional(),
  code: field(text, '事项编码', '官方编码；没有就不写', '000220001000').optional(),
  basicCode: field(
    basicCode,
    '基本编码',
    '国家或者省的基本目录上的 12 位编码；没有就不写，不得编造',
    '000220001000',
  ).optional(),
  implementCode: field(
    implementCode,
    '实施编码',
    '县级部门实施清单上的 31 位编码（带业务办理项的 33 位）；没有就不写，不得编造',
    // All zeros, which no office has: people would copy an example that looks real.
    '0'.repeat(31),
  ).optional(),
  provincialCode: field(
    provincialCode,
    '省级编码',
    '省里权责清单另给的编码；没有就不写，不得编造',
    '00-0000',
  ).optional(),
  department: field(
    id,
    '县级部门',
    '原来实施或者指导这件事的县级部门',
    'nongye-nongcun-ju',
  ).optional(),
  decider: field(
    decider,
    '决定机关',
    '申请在乡镇收下、批不批由别家定的才写：县级部门的编号，或者“县级人民政府”。谁决定，不服就对谁复议、起诉；省里交给乡镇定的，由承接的乡镇定',
    'minzheng-ju',
  ).optional(),
  summary: field(
    text,
    '一句话',
    '一句大白话说清这件事',
    '在禁烧区、禁烧期露天烧秸秆落叶，会被罚款。',
  ).optional(),
  source: field(
    text,
    '来源',
    '从哪份清单、文件收录的；已经写了设定依据的可以不写',
    '某镇权责清单（2023 年版）第 12 项',
  ).optional(),
  basis: field(z.array(basis), '设定依据', '从旧到新，每条写清从哪天起、到哪天止').optional(),
  lead: field(party, '主责', '谁牵头，牵头做什么').optional(),
  support: field(z.array(party), '配合', '谁配合，配合做什么；没有就写空表 []').optional(),
  accountability: field(
    z.array(accountability).min(1),
    '追责',
    '哪些岗位、什么情形要追责',
  ).optional(),
  remedy: field(z.array(special), '特别救济', '期限或者途径同一般规定不一样的才写').optional(),
  act: field(
    z.enum(ACTS),
    '通常的行为',
    '办这件事通常作出什么；不服怎么办按它算，不写就按类型推',
    '给付决定',
  ).optional(),
  noRemedy: field(
    text,
    '没有复议诉讼',
    '办这件事作不出可以复议、起诉的决定的，写为什么、有争议找谁',
    '调解不是行政决定，调不成可以起诉对方',
  ).optional(),
  documents: field(z.array(id), '文书', '要用的执法文书').optional(),
  related: field(z.array(id), '相关事项', '常常一起问的其他事项').optional(),
  effects: field(text, '提醒', '容易弄错的地方，写给老百姓', '烧自家院子里的落叶也算').optional(),
  note: field(text, '备注', '未核实的地方', '1993 年条例是否仍有效未核实').optional(),
};

const needs = z.strictObject({
  matters: field(z.array(id), '要有的权力', '尽这个责要先有哪些权力事项').optional(),
  staff: field(z.number().int().positive(), '要有的人', '至少几个人', 2).optional(),
  funding: field(z.boolean(), '要有经费', '需要专门经费的写 true', true).optional(),
});

/** A service that somebody else provides for money of the government. */
export const purchase = z.strictObject({
  contract: field(text, '合同', '合同名称或者编号', '某县残疾人家庭无障碍改造服务合同（虚构）'),
  from: field(day, '期限起', '合同的第一天', '2026-01-01'),
  until: field(day, '期限止', '合同的最后一天', '2027-12-31').optional(),
  standard: field(
    text,
    '标准',
    '做到什么程度算合格',
    '每户改造后由县残联、村委会、户主三方验收',
  ).optional(),
  does: field(
    z.array(text).min(1),
    '各自做什么',
    '承接的单位、村里、社会组织各做哪一段，一条一段',
    ['中标单位入户设计、施工', '村委会带路、见证验收'],
  ).optional(),
});

/**
 * A matter, discriminated by the list it belongs to. It needs a name, a list, a type and where it comes from; what else
 * it should say is asked for by asked.ts, as far as the county's level goes.
 */
export const matter = z
  .discriminatedUnion('list', [
    z.strictObject({
      ...common,
      list: field(z.literal('权力清单'), '清单', '权力清单、责任清单或者公共服务清单', '权力清单'),
      type: field(z.enum(POWER_TYPES), '权力类型', '十类之一', '行政处罚'),
      discretion: field(
        z.array(discretion).min(1),
        '裁量基准',
        '行政处罚才写；每个依据版本一份',
      ).optional(),
      guide: field(guide, '办事指南', '群众来申请的事项才写').optional(),
    }),
    z.strictObject({
      ...common,
      list: field(z.literal('责任清单'), '清单', '责任清单'),
      type: field(z.enum(DUTY_TYPES), '责任类型', '乡镇主责还是乡镇配合', '乡镇配合'),
      needs: field(needs, '履职条件', '尽这个责需要的权力、人手、经费').optional(),
    }),
    z.strictObject({
      ...common,
      list: field(z.literal('公共服务清单'), '清单', '公共服务清单'),
      type: field(z.literal('公共服务'), '服务类型', '公共服务', '公共服务'),
      provider: field(text, '提供者', '政府购买服务、社会组织、村代办等', '村级代办员').optional(),
      purchase: field(purchase, '购买服务', '由政府花钱请别人来做的才写').optional(),
      guide: field(guide, '办事指南', '条件、材料、步骤、期限').optional(),
    }),
  ])
  .meta({ title: '事项', description: '全县一目录里的一个事项，一个文件一个事项' });

export type Matter = z.infer<typeof matter>;
export type Power = Extract<Matter, { list: '权力清单' }>;
export type Responsibility = Extract<Matter, { list: '责任清单' }>;
export type Service = Extract<Matter, { list: '公共服务清单' }>;
export type Party = z.infer<typeof party>;
export type Duty = z.infer<typeof duty>;
