/** content/towns/<town>/town.yaml — a township, discriminated by whether it still exists. */
import * as z from 'zod';
import { divisionCode } from './codes.ts';
import { day, field, id, phone, text } from './field.ts';
import { TOWN_KINDS } from './words.ts';

const office = z.strictObject({
  id: field(id, '编号', '清单里承办机构写这个', 'zhifa'),
  name: field(text, '名称', '机构全称', '综合行政执法大队'),
  kind: field(
    z.enum([
      '党政综合',
      '综合行政执法',
      '便民服务',
      '经济发展',
      '社会事务',
      '平安法治',
      '农业农村',
      '其他',
    ]),
    '类别',
    '同类机构在各乡镇可以一起比',
    '综合行政执法',
  ),
  charge: field(z.array(text).min(1), '管什么', '老百姓看得懂的几句话', ['违法建设', '环境卫生']),
  head: field(text, '负责人', '姓名；虚构的要在备注说明', '周文（虚构）').optional(),
  phone: field(phone, '电话', '值班电话', '0000-610 2345').optional(),
  address: field(text, '地址', '同镇政府不在一处的才写', '某镇建设路 8 号').optional(),
});

const window = z.strictObject({
  id: field(id, '编号', '清单里窗口写这个', 'minzheng'),
  name: field(text, '名称', '窗口名', '民政社会窗口'),
  number: field(text, '窗口号', '门上的号', '2 号窗口').optional(),
  handles: field(text, '办什么', '一句话', '低保、特困、残疾人补贴、高龄津贴'),
  phone: field(phone, '电话', '窗口电话', '0000-610 2302').optional(),
  hours: field(text, '时间', '同大厅不一样的才写', '每周三上午').optional(),
});

const grid = z.strictObject({
  name: field(text, '网格', '几号网格，或者管到哪里', '第 1 网格'),
  covers: field(text, '管到哪里', '哪些村民组、楼栋', '一组到三组').optional(),
  role: field(text, '谁来', '岗位，不写姓名', '专职网格员'),
  phone: field(phone, '电话', '办公电话，不写个人手机', '0000-610 0111').optional(),
});

/** What a service room does by itself, does for people elsewhere, or only explains. */
const does = z.strictObject({
  直办: field(z.array(text).min(1), '直办', '在村里当场办好的', ['开具居住说明']).optional(),
  代办: field(z.array(text).min(1), '代办', '收下材料，代跑镇里的', ['低保申请']).optional(),
  告知: field(z.array(text).min(1), '告知', '不收件，告诉怎么办的', ['不动产登记']).optional(),
});

const village = z.strictObject({
  name: field(text, '村、社区', '名称', '河东村'),
  room: field(text, '服务室', '便民服务室在哪里', '村部一楼').optional(),
  phone: field(phone, '电话', '服务室电话', '0000-611 0101').optional(),
  agent: field(text, '代办员', '姓名', '李春（虚构）').optional(),
  does: field(does, '办什么', '服务室直办、代办、告知什么').optional(),
  grids: field(z.array(grid).min(1), '网格', '村下面的网格，有事谁来').optional(),
});

const merged = z.strictObject({
  town: field(id, '并入哪里', '现在的乡镇编号', 'linhe'),
  on: field(day, '哪天起', '并入生效的第一天', '2024-07-01'),
  decision: field(id, '决定', '哪份文件', 'chebing-2024'),
});

const common = {
  id: field(id, '编号', '等于文件夹名', 'linhe'),
  name: field(text, '名称', '乡镇、街道名', '某镇'),
  government: field(text, '机关全称', '落款和被申请人用的名称', '某镇人民政府'),
  kind: field(z.enum(TOWN_KINDS), '建制', '镇、乡、民族乡、街道', '镇'),
  area: field(
    z.enum(['城市', '城乡', '农村']),
    '城乡',
    '城市=全是社区；农村=没有镇区；城乡=镇区带村。决定哪些事项适用',
    '城乡',
  ),
  code: field(
    divisionCode,
    '区划代码',
    '9 位区划代码，或者 12 位统计用区划代码（后三位是 000）；没有就不写，不得编造',
    '341523100',
  ).optional(),
  note: field(text, '备注', '需要说明的', '演示用，虚构').optional(),
};

/** How a township is reached. A merged one keeps it: until its last day, and for whoever asks about a day before. */
const where = {
  population: field(z.number().int().positive(), '人口', '常住人口', 42000).optional(),
  address: field(text, '地址', '乡镇政府地址', '某县某镇建设路 1 号').optional(),
};
const when = {
  hours: field(text, '办公时间', '几点到几点', '周一至周五 8:30–12:00，14:00–17:30').optional(),
  supervision: field(phone, '监督电话', '投诉打这个', '0000-610 2399').optional(),
  hall: field(text, '办事大厅', '便民服务中心在哪里', '建设路 6 号便民服务中心').optional(),
};
const villages = field(z.array(village), '村（社区）服务室', '每村一条').optional();

/** A township in being, or one merged into another. */
export const town = z
  .discriminatedUnion('status', [
    z.strictObject({
      ...common,
      status: field(z.literal('现行'), '状态', '现行或者已并入', '现行'),
      profile: field(
        text,
        '简介',
        '两三句：在哪里、多少人、靠什么',
        '县城东，逢三逢八赶集',
      ).optional(),
      ...where,
      phone: field(phone, '总值班电话', '找不到人打这个', '0000-610 2300').optional(),
      ...when,
      offices: field(z.array(office), '内设机构', '清单里的承办机构从这里选').optional(),
      windows: field(z.array(window), '窗口', '便民服务中心的窗口').optional(),
      villages,
    }),
    z.strictObject({
      ...common,
      status: field(
        z.literal('已并入'),
        '状态',
        '撤并后不再办事；撤并的日子还没有到也可以先写',
        '已并入',
      ),
      merged: field(merged, '并入', '并到哪里、哪天、哪份决定'),
      profile: field(text, '简介', '撤并前的情况', '2024 年并入某镇').optional(),
      ...where,
      phone: field(
        phone,
        '总值班电话',
        '撤并前的电话，到撤并那天自动不显示',
        '0000-610 2300',
      ).optional(),
      ...when,
      offices: field(
        z.array(office),
        '内设机构',
        '撤并前的机构，旧清单里的编号从这里找',
      ).optional(),
      windows: field(z.array(window), '窗口', '撤并前的窗口').optional(),
      villages,
    }),
  ])
  .meta({ title: '乡镇', description: '一个乡镇或者街道' });

const officer = z.strictObject({
  name: field(text, '姓名', '公示的姓名', '周文（虚构）'),
  certificate: field(text, '执法证号', '证件上的编号，用引号写', 'AH-2024-0001（虚构）').optional(),
  office: field(id, '机构', 'town.yaml 里 offices 的编号', 'zhifa').optional(),
  role: field(z.enum(['执法人员', '法制审核人员']), '岗位', '执法还是审核', '执法人员'),
  from: field(day, '证件起', '有效期第一天', '2024-05-01').optional(),
  until: field(day, '证件止', '有效期最后一天', '2029-04-30').optional(),
  qualification: field(
    text,
    '法律职业资格',
    '初次从事法制审核的人员要有法律职业资格（行政处罚法第五十八条）',
    '国家统一法律职业资格（虚构）',
  ).optional(),
});

export const officers = z
  .array(officer)
  .meta({ title: '执法人员', description: '持证人员和法制审核人员公示' });

export type Town = z.infer<typeof town>;
export type Office = z.infer<typeof office>;
export type ServiceWindow = z.infer<typeof window>;
export type Officer = z.infer<typeof officer>;
