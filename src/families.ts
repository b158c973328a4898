/**
 * The families of pages this site has, in the order people look for them. What is to be known of one stands here and
 * nowhere else: header, 网站地图, full text and offline list follow.
 */
import { hasDecided, hasGaps, hasInspections, hasLeniency, hasRequests } from './answers/index.ts';
import type { Register } from './register/index.ts';
import type { Day, Labels } from './schema/index.ts';

export interface Family {
  /** Address of its first page; all others lie below. */
  readonly path: string;
  /** As the site calls it, or as the county does. */
  readonly name: string | ((labels: Labels) => string);
  readonly says: string;
  /** Stands in the header of every page too. */
  readonly main?: true;
  /** Articles of its pages (`data-pagefind-body`) are found by full text. */
  readonly searched?: true;
  /** Everything below its path can be taken along, as one part of what is downloaded. */
  readonly offline?: true;
  /** False where there is nothing to show: an empty column counts against a government site. */
  readonly when?: (register: Register, asOf: Day) => boolean;
}

export const FAMILIES: readonly Family[] = [
  { path: '/', name: '首页', says: '一句话查事项' },
  { path: '/search/', name: '搜索', says: '用平常的话查' },
  { path: '/towns/', name: '乡镇', says: '每个乡镇的电话、机构、窗口和三张清单', main: true },
  { path: '/matters/', name: '事项', says: '全县一目录', main: true, offline: true },
  { path: '/matters/az/', name: '事项 A–Z', says: '按拼音首字母找' },
  { path: '/departments/', name: '县级部门', says: '哪个部门管什么' },
  { path: '/laws/', name: '法律依据', says: '清单引用的法律、法规、规章', offline: true },
  { path: '/compare/', name: '比较', says: '各乡镇承接了什么，并排比', main: true },
  { path: '/boundary/', name: (own) => own.boundary, says: '谁主责、谁配合、谁要到场', main: true },
  {
    path: '/desk/',
    name: '接线台',
    says: '接电话用：派给谁、凭哪一条、接着问什么',
    offline: true,
  },
  {
    path: '/gaps/',
    name: '有法难用、无法可依',
    says: '哪些事在哪些乡镇没有法可用；法律写到乡镇的，有没有事项管',
    when: hasGaps,
  },
  {
    path: '/stats/',
    name: (own) => own.stats,
    says: '使用、认领、收回、办案与考核',
    main: true,
  },
  { path: '/changes/', name: '变动', says: '清单改了什么' },
  {
    path: '/zhunru/',
    name: '准入',
    says: '谁想给乡镇加活，准没准；清单定下以后多出来的',
    when: hasRequests,
  },
  {
    path: '/consultations/',
    name: '征求意见',
    says: '打算改什么，意见寄到哪里',
    searched: true,
    when: ({ consultations }) => consultations.size > 0,
  },
  {
    path: '/faq/',
    name: (own) => own.faq,
    says: '群众和执法人员常问的',
    main: true,
    searched: true,
    offline: true,
    when: ({ faq }) => faq.size > 0,
  },
  {
    path: '/handbook/',
    name: '执法手册',
    says: '从发现到结案',
    main: true,
    searched: true,
    offline: true,
    when: ({ handbook }) => handbook.length > 0,
  },
  {
    path: '/guide/',
    name: (own) => own.guide,
    says: '从看到什么到用哪张文书',
    main: true,
    offline: true,
  },
  {
    path: '/mianfa/',
    name: '免罚、轻罚',
    says: '头一次、情节轻的，哪些不罚、罚得轻',
    offline: true,
    when: hasLeniency,
  },
  {
    path: '/zhengming/',
    name: '村级证明',
    says: '村里该不该开，找谁开，拿什么代替',
    searched: true,
    offline: true,
    when: ({ proofs }) => proofs.length > 0,
  },
  {
    path: '/handbook/terms/',
    name: '名词解释',
    says: '看不懂的词',
    when: ({ glossary }) => glossary.size > 0,
  },
  { path: '/deadlines/', name: '期限计算', says: '算到期是哪一天', main: true, offline: true },
  { path: '/documents/', name: '执法文书', says: '文书样式', main: true, offline: true },
  {
    path: '/inspections/',
    name: '检查日历',
    says: '该不该来查我：谁能来、一年几次、能不能不让查',
    when: hasInspections,
  },
  {
    path: '/decided/',
    name: '执法公示',
    says: '乡镇作了哪些处罚、许可、检查决定；撤回的为什么撤回',
    searched: true,
    offline: true,
    when: hasDecided,
  },
  { path: '/offline/', name: '离线使用', says: '下载到手机，没有信号也能看' },
  {
    path: '/cases/',
    name: '案例',
    says: '指导案例和改革经验',
    searched: true,
    when: ({ cases }) => cases.size > 0,
  },
  { path: '/rules/', name: '检查规则', says: '清单发布前查什么' },
  { path: '/data/', name: '开放数据', says: '给别的系统用的文件' },
  { path: '/editions/', name: '版次', says: '网站哪一天是怎么说的，怎么核对' },
  { path: '/about/', name: '关于本站', says: '怎么看清单', searched: true, offline: true },
  { path: '/about/accessibility/', name: '无障碍声明', says: '键盘、读屏、大字' },
  { path: '/about/feedback/', name: (own) => own.feedback, says: '发现错了告诉我们' },
];

/** The id of a family, in addresses and in offline.json: `faq`. */
export function idOf({ path }: Family): string {
  return path.slice(1, -1);
}
