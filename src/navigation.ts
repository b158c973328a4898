/** The columns of this site: those this build really has, in the order people look for them. */
import { lawGaps } from './answers/index.ts';
import type { Register } from './register/index.ts';
import { asOf, register } from './site.ts';

export interface Column {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  /** Stands in the header of every page too. */
  readonly main?: true;
}

const PAGES = Object.keys(import.meta.glob(['./pages/*.astro', './pages/*/*.astro']));

const all = (): readonly (Column & { readonly when?: boolean })[] => [
  { path: '/', name: '首页', says: '一句话查事项' },
  { path: '/search/', name: '搜索', says: '用平常的话查' },
  { main: true, path: '/towns/', name: '乡镇', says: '每个乡镇的电话、机构、窗口和三张清单' },
  { main: true, path: '/matters/', name: '事项', says: '全县一目录' },
  { path: '/matters/az/', name: '事项 A–Z', says: '按拼音首字母找' },
  { path: '/departments/', name: '县级部门', says: '哪个部门管什么' },
  { path: '/laws/', name: '法律依据', says: '清单引用的法律、法规、规章' },
  { main: true, path: '/compare/', name: '比较', says: '各乡镇承接了什么，并排比' },
  { main: true, path: '/boundary/', name: '责任边界', says: '谁主责、谁配合、谁要到场' },
  {
    path: '/gaps/',
    name: '有法难用、无法可依',
    says: '哪些事在哪些乡镇没有法可用',
    when: lawGaps(register, asOf).length > 0,
  },
  { main: true, path: '/stats/', name: '运行情况', says: '使用、认领、收回、办案与考核' },
  { path: '/changes/', name: '变动', says: '清单改了什么' },
  {
    path: '/consultations/',
    name: '征求意见',
    says: '打算改什么，意见寄到哪里',
    when: register.consultations.size > 0,
  },
  {
    main: true,
    path: '/faq/',
    name: '百问百答',
    says: '群众和执法人员常问的',
    when: register.faq.size > 0,
  },
  {
    main: true,
    path: '/handbook/',
    name: '执法手册',
    says: '从发现到结案',
    when: register.handbook.length > 0,
  },
  { main: true, path: '/guide/', name: '办案向导', says: '从看到什么到用哪张文书' },
  {
    path: '/handbook/terms/',
    name: '名词解释',
    says: '看不懂的词',
    when: register.glossary.size > 0,
  },
  { path: '/procedures/', name: '办案程序', says: '步骤、期限、文书' },
  { main: true, path: '/deadlines/', name: '期限计算', says: '算到期是哪一天' },
  { main: true, path: '/documents/', name: '执法文书', says: '文书样式' },
  {
    path: '/inspections/',
    name: '检查日历',
    says: '执法检查日和综合查一次',
    when: register.inspections.length > 0,
  },
  { path: '/offline/', name: '离线使用', says: '下载到手机，没有信号也能看' },
  { path: '/cases/', name: '案例', says: '指导案例和改革经验', when: register.cases.size > 0 },
  { path: '/rules/', name: '检查规则', says: '清单发布前查什么' },
  { path: '/data/', name: '开放数据', says: '给别的系统用的文件' },
  { path: '/about/', name: '关于本站', says: '怎么看清单' },
  { path: '/about/accessibility/', name: '无障碍声明', says: '键盘、读屏、大字' },
  { path: '/about/feedback/', name: '我要纠错', says: '发现错了告诉我们' },
];

/** Every header asks. Gone with their county. */
const known = new WeakMap<Register, readonly Column[]>();

export function columns(): readonly Column[] {
  const here = known.get(register) ?? all().filter(({ path, when = true }) => when && built(path));
  known.set(register, here);
  return here;
}

/** A page that exists only where it has content is written `[...faq].astro` or `[terms].astro`. */
function built(path: string): boolean {
  const [, parent = '', name = ''] = /^(.*)\/([^/]*)\/$/.exec(path) ?? [];
  const files = [
    `${parent}/${name}.astro`,
    `${parent}/${name}/index.astro`,
    `${parent}/${name}/[...${name}].astro`,
    `${parent}/[${name}].astro`,
  ];
  return path === '/' || files.some((file) => PAGES.includes(`./pages${file}`));
}
