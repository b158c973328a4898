/** content/site.yaml — the county itself: its name, domains, contacts and portal marks. */
import * as z from 'zod';
import { day, field, id, phone, text, webAddress } from './field.ts';
import { DATA_LICENCE_NAMES } from './licences.ts';
import { CONTENT_VERSIONS } from './version.ts';
import { COMPLETENESS, POWER_TYPES } from './words.ts';

const domain = z.strictObject({
  id: field(id, '编号', 'content/matters/ 下的文件夹名', 'nongye-nongcun'),
  name: field(text, '名称', '领域名', '农业农村'),
});

const topic = z.strictObject({
  id: field(id, '编号', '首页主题的编号', 'jianfang'),
  name: field(text, '名称', '两三个字', '建房'),
  says: field(text, '说明', '一句话', '宅基地、规划许可、违建').optional(),
  matters: field(z.array(id).min(1), '事项', '最常问的放前面'),
});

const contacts = z.strictObject({
  hotline: field(phone, '热线', '政务服务便民热线', '12345'),
  supervision: field(
    z.strictObject({
      name: field(text, '机构', '执法监督机构', '某县司法局'),
      phone: field(phone, '电话', '执法监督电话', '0000-620 1100'),
    }),
    '执法监督',
    '投诉乡镇执法找谁',
  ).optional(),
  feedback: field(text, '纠错信箱', '邮箱或者网址', 'jiucuo@example.org').optional(),
  address: field(text, '地址', '通信地址', '某县某街道文昌路 1 号').optional(),
});

const portal = z.strictObject({
  siteName: field(text, '网站名称', 'meta SiteName', '某县人民政府').optional(),
  siteDomain: field(text, '网站域名', 'meta SiteDomain', 'www.example.gov.cn').optional(),
  siteIdCode: field(
    z.string().regex(/^(?:\d{10}|bm\d{8})$/, { error: 'siteIdCode' }),
    '网站标识码',
    '县级 10 位数字；由单位申领，不得编造',
  ).optional(),
  icp: field(text, 'ICP 备案号', '由单位申领，不得编造').optional(),
  publicSecurity: field(text, '公安备案号', '由单位申领，不得编造').optional(),
  organizer: field(text, '主办单位', '页脚显示', '某县人民政府办公室').optional(),
  operator: field(text, '承办单位', '页脚显示', '某县机构编制委员会办公室').optional(),
  postcode: field(
    z.string().regex(/^\d{6}$/, { error: 'postcode' }),
    '邮编',
    '六位数字',
  ).optional(),
  techPhone: field(phone, '技术服务电话', '页脚显示', '0000-620 1111').optional(),
  errorReport: field(text, '找错入口', '“我为政府网站找错”的网址').optional(),
});

const notice = z.strictObject({
  text: field(text, '公告', '一两句话，说清什么事、怎么办', '台风将至，沿河群众听从乡镇安排转移'),
  until: field(day, '显示到哪天', '最后一天；过了这天自动撤下', '2026-11-30'),
  link: field(text, '详情', '网址，或者本站以 / 开头的地址', '/faq/').optional(),
});

const superior = z.strictObject({
  name: field(
    text,
    '上一级政府',
    '对县政府自己作的决定不服，向它申请复议（行政复议法第二十四条）',
    '某市人民政府',
  ),
  court: field(text, '中级法院', '告县政府由它管辖（行政诉讼法第十五条）', '某市中级人民法院'),
});

const government = z.strictObject({
  name: field(text, '县政府', '复议机关全称', '某县人民政府'),
  reconsideration: field(text, '复议受理', '在哪里递交', '某县司法局行政复议窗口').optional(),
  reconsiderationPhone: field(phone, '复议电话', '咨询电话', '0000-620 1103').optional(),
  court: field(text, '法院', '有管辖权的基层法院', '某县人民法院'),
  superior: field(superior, '上一级', '县政府的上一级政府和中级法院').optional(),
});

const services = z.strictObject({
  online: field(
    webAddress,
    '网上办事的网址',
    '办事指南里写了“网上”、自己没有网址的，都到这里',
    'https://zwfw.example.gov.cn/',
  ).optional(),
  mobile: field(
    webAddress,
    '手机办事的网址',
    '办事指南里写了“手机”、自己没有网址的，都到这里',
    'https://zwfw.example.gov.cn/m/',
  ).optional(),
  rating: field(
    webAddress,
    '好差评的网址',
    '办完事在哪里评；没有就不写',
    'https://zwfw.example.gov.cn/pingjia',
  ).optional(),
});

const forge = z.strictObject({
  editUrl: field(
    z.string().regex(/^https:\/\/\S+\{path\}\S*$/, { error: 'editUrl' }),
    '修改网址',
    '在代码平台上改一个文件的网址，文件的位置写 {path}',
    'https://git.example.org/anhe/quanze/_edit/main/{path}',
  ),
});

const publishing = z.strictObject({
  kinds: field(z.array(z.enum(POWER_TYPES)).min(1), '哪几种', '按这个期限公开的', ['行政处罚']),
  workdays: field(z.int().positive().max(20), '几个工作日', '作出以后几个工作日内公开', 7),
});

export const site = z
  .strictObject({
    county: field(text, '县名', '县、区全称', '某县'),
    title: field(text, '网站标题', '页头显示', '某县乡镇权责清单'),
    tagline: field(text, '一句话', '首页标题下的话', '用平常说的话查：谁来管、电话多少').optional(),
    demo: field(z.boolean(), '演示数据', '写 true 时每页都说明是虚构', false),
    today: field(
      day,
      '演示的日子',
      '演示数据说的是哪一天，省得放久了委托书、执法证都到了期；只有 demo: true 才能写',
      '2026-11-29',
    ).optional(),
    level: field(
      z.enum(COMPLETENESS),
      '级别',
      '清单写到多全：收录=先放上去，缺的显示“未公布”；公示=缺的提醒；规范=缺的算错，不能公布。不写就是收录。写错的在哪一级都算错',
      '公示',
    ).optional(),
    engine: field(
      z.enum(CONTENT_VERSIONS, { error: 'contentVersion' }),
      '内容版本',
      '内容是照引擎的哪个版本写的；换了引擎以后 upgrade 命令会改内容和这一行',
      '1.0.0-rc.1',
    ).optional(),
    notice: field(
      text,
      '演示说明',
      '每页顶上的话',
      '演示数据：某县为虚构，法律依据为真实条文。',
    ).optional(),
    notices: field(z.array(notice), '紧急公告', '每页顶上显示，到期自动撤下').optional(),
    government: field(government, '政府', '复议机关和法院'),
    domains: field(z.array(domain).min(1), '领域', '事项按领域放文件夹'),
    topics: field(z.array(topic), '生活主题', '首页上的入口').optional(),
    contacts: field(contacts, '联系', '热线、监督、纠错'),
    portal: field(portal, '政府网站标识', '有的写，没有的不写；不得编造').optional(),
    services: field(services, '网上办事', '全县一处的网址；没有就不写，不得编造').optional(),
    forge: field(forge, '代码平台', '内容放在代码平台上的才写；网页编辑器用它').optional(),
    dutiesFixed: field(
      day,
      '履职事项清单定下的日子',
      '从这天起，各乡镇多出来的事都列在“准入”那一页；没有定过的不写',
      '2025-06-30',
    ).optional(),
    publishing: field(
      publishing,
      '执法公示期限',
      '县里定得比法规短的才写；不写的按 20 个工作日（政府信息公开条例第二十六条）',
    ).optional(),
    outsideHosts: field(
      z.array(text).min(1),
      '站外域名',
      '内容里只写政府网站（gov.cn）的网址；还要写到的别的网站，域名写在这里',
      ['www.example.org'],
    ).optional(),
    licence: field(text, '数据许可', '数据怎么用', '自由使用，注明来源').optional(),
    licenceId: field(
      z.enum(DATA_LICENCE_NAMES),
      '许可证代号',
      '国际通用的数据许可证，写 SPDX 代号，别的系统认得；本县定了用哪一个才写，要和“数据许可”说的一样',
      'CC-BY-4.0',
    ).optional(),
  })
  .meta({ title: '网站', description: '全县的基本信息' });

export type Notice = z.infer<typeof notice>;
export type Site = z.infer<typeof site>;
