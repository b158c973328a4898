/**
 * Official vocabulary. Values are the official Chinese terms themselves, so no translation table can drift
 * (DESIGN 4). A list of terms is closed: a new term is a decision, made here.
 */

/** How complete a county promises to be: what a gap does to the check (DESIGN 2.3). */
export const COMPLETENESS = ['收录', '公示', '规范'] as const;
/** The three lists of 一目录三清单. */
export const LISTS = ['权力清单', '责任清单', '公共服务清单'] as const;
/** The ten power types used by state lists (DOMAIN a1). */
export const POWER_TYPES = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政征收',
  '行政给付',
  '行政检查',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
] as const;
/** Whether a town leads a duty or helps. */
export const DUTY_TYPES = ['乡镇主责', '乡镇配合'] as const;
/**
 * Whom an article gives a power or a duty, told apart as far as the mode of an entry depends on it. 乡镇人民政府 is
 * every 乡级人民政府, a 民族乡 too; a 街道办事处 has no share in it, and stands only where the article names it.
 */
export const ADDRESSEES = [
  '乡镇人民政府',
  '民族乡人民政府',
  '街道办事处',
  '县级部门',
  '县级以上人民政府',
  '省定',
  '行政机关',
  '村居组织',
] as const;
/** By which way a town came to hold a matter. */
export const MODES = ['法定', '直接赋权', '委托', '服务前移', '配合'] as const;
/** The mode of an entry, which its list may leave open. */
export const CLAIM_MODES = [...MODES, '未公布'] as const;
/** What was done or left undone; the way to object depends on it (DESIGN 2, law 4). */
export const ACTS = [
  '处罚决定',
  '当场处罚',
  '准予许可',
  '不予许可',
  '申请后不答复',
  '不予公开信息',
  '裁决',
  '行政强制',
  '责令',
  '确认',
  '给付决定',
  '不予给付',
  '调解',
  '服务',
] as const;
/** What happened in a case before the day asked about. */
export const CASE_EVENTS = ['违法行为', '立案', '作出决定'] as const;
/** Facts of a case that an answer turns on, each with the values that are asked about. */
export const FACTS = {
  持证: ['无', '有'],
  当事人: ['个人', '单位'],
  改正: ['是', '否'],
  处罚内容: ['罚款', '限期拆除'],
  不公开理由: ['内部信息', '信息不存在'],
} as const satisfies Record<string, readonly string[]>;
/** Facts that may be told in other words than those asked about: contents of a penalty, reasons of a refusal. */
const TOLD_FREELY: readonly string[] = ['处罚内容', '不公开理由'];
/** A fact with a value: 持证=有. */
export const GIVEN = new RegExp(
  `^(?:${Object.entries(FACTS)
    .map(([key, values]) => `${key}=(?:${TOLD_FREELY.includes(key) ? '\\S+' : values.join('|')})`)
    .join('|')})$`,
);
/** What may be given, for messages: 持证=无|有、…、不公开理由=内部信息|信息不存在|…. */
export const GIVEN_WORDS = Object.entries(FACTS)
  .map(
    ([key, values]) =>
      `${key}=${[...values, ...(TOLD_FREELY.includes(key) ? ['…'] : [])].join('|')}`,
  )
  .join('、');
/** Must every town take it, may it, or was it specially admitted. */
export const TIERS = ['基本盘', '自选盘', '清单外准入'] as const;
/** The 2024–25 national scheme of town duties. */
export const DUTY_CLASSES = ['基本履职', '配合履职', '上级部门收回'] as const;
/** Is a power held by a town really used. */
export const USAGES = ['正常运行', '尚未使用', '未承接到位'] as const;
/** Where a statute or matter reaches. */
export const AREAS = ['城乡', '仅城市', '仅农村'] as const;
/** Kinds of township. */
export const TOWN_KINDS = ['镇', '乡', '民族乡', '街道'] as const;
/** Rank of a legal text. */
export const LAW_KINDS = [
  '法律',
  '行政法规',
  '司法解释',
  '地方性法规',
  '部门规章',
  '地方政府规章',
  '规范性文件',
] as const;
/** Steps in which lead and support share one job. */
export const PHASES = [
  '宣传',
  '组织',
  '发现',
  '制止',
  '报告',
  '受理',
  '审核',
  '决定',
  '查处',
  '执行',
  '服务',
  '监管',
  '指导',
  '移送',
] as const;
/** Severity of circumstances in a discretion table, lightest first. */
export const LEVELS = ['不予处罚', '减轻', '轻微', '较轻', '一般', '较重', '严重'] as const;
/** Units in which statutes state a penalty. */
export const PENALTY_UNITS = [
  '元',
  '倍违法所得',
  '倍货值金额',
  '倍树木价值',
  '倍应缴费用',
  '元每平方米',
  '元每立方米',
  '元每平方公里',
  '元每株',
  '元每人每月',
  '元每亩',
  '倍耕地开垦费',
  '倍造林费用',
  '倍恢复费用',
  '倍土地复垦费',
  '%工程造价',
] as const;
/** How a term is counted. */
export const TERM_UNITS = ['工作日', '自然日', '月'] as const;
/** What a document template takes from the register: of the town, of the matter, of the county. */
export const DOCUMENT_FILLS = [
  '机关名称',
  '机关地址',
  '机关电话',
  '复议机关',
  '法院',
  '起诉期限',
  '起诉依据',
  '县名',
  '事项名称',
  '违反条款',
  '处罚条款',
] as const;
/** Where in the work a document is used, in the order of the work. */
export const DOCUMENT_STAGES = [
  '发现和立案',
  '调查取证',
  '告知和听证',
  '审核和决定',
  '送达和执行',
  '结案和归档',
  '简易程序',
  '行政检查',
  '行政强制',
  '自行纠正',
] as const;
/** Days of the week, Monday first. */
export const WEEKDAYS = [
  '星期一',
  '星期二',
  '星期三',
  '星期四',
  '星期五',
  '星期六',
  '星期日',
] as const;
/** Against whom an act is made, as far as it may be published. */
export const PARTIES = ['自然人', '个体工商户', '企业', '其他组织'] as const;
/** What happens to a published decision so that it has to be withdrawn (行政处罚法第四十八条第二款). */
export const REVERSALS = ['变更', '撤销', '确认违法', '确认无效'] as const;
/** What serves in place of a proof that a village does not issue. */
export const PROOF_WAYS = ['别处开', '证照代替', '承诺代替', '部门核查', '取消'] as const;
/** Who may have, direct or assess the staff of a station. */
export const STATION_SIDES = ['部门', '乡镇'] as const;
/** How a service can be reached. */
export const CHANNELS = ['窗口', '网上', '手机', '电话', '邮寄', '上门', '村级代办'] as const;

export type Channel = (typeof CHANNELS)[number];
export type Level = (typeof COMPLETENESS)[number];
export type List = (typeof LISTS)[number];
export type PowerType = (typeof POWER_TYPES)[number];
export type DutyType = (typeof DUTY_TYPES)[number];
export type Addressee = (typeof ADDRESSEES)[number];
export type Mode = (typeof MODES)[number];
export type ClaimMode = (typeof CLAIM_MODES)[number];
export type Act = (typeof ACTS)[number];
export type FactKey = keyof typeof FACTS;
export type Tier = (typeof TIERS)[number];
export type DutyClass = (typeof DUTY_CLASSES)[number];
export type Usage = (typeof USAGES)[number];
export type Area = (typeof AREAS)[number];
export type TownKind = (typeof TOWN_KINDS)[number];
export type Phase = (typeof PHASES)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type TermUnit = (typeof TERM_UNITS)[number];
export type DocumentStage = (typeof DOCUMENT_STAGES)[number];
export type DocumentFill = (typeof DOCUMENT_FILLS)[number];

/** List ↔ the file name and URL segment it has everywhere. */
export const LIST_SLUGS = {
  权力清单: 'powers',
  责任清单: 'responsibilities',
  公共服务清单: 'services',
} as const satisfies Record<List, string>;
/** File name or URL segment of a list. */
export type ListSlug = (typeof LIST_SLUGS)[List];
/** The list a file name or URL segment stands for. */
export const LIST_OF_SLUG: Readonly<Record<ListSlug, List>> = {
  powers: '权力清单',
  responsibilities: '责任清单',
  services: '公共服务清单',
};
