/** content/towns/<town>/{powers,responsibilities,services}.yaml — a town's entries, discriminated by mode. */
import * as z from 'zod';
import { day, field, id, phone, text } from './field.ts';
import { DUTY_CLASSES, USAGES } from './words.ts';

const successor = z.strictObject({
  by: field(id, '由谁接', '县级部门或者乡镇的编号', 'chengshi-guanli-ju'),
  from: field(day, '从哪天起', '接手的第一天', '2025-08-01'),
  atLatest: field(
    z.literal(true),
    '接手日不晚于',
    '只知道最晚从那天起就由它接手、真正的日子还没有查到的，写 true；查到以后改 from 和止日，删掉这一行',
    true,
  ).optional(),
  how: field(text, '接手后怎么办', '部门接手以后的工作方式', '派人驻在镇里办').optional(),
  why: field(text, '收回理由', '为什么收回', '镇里没有这样的技术人员').optional(),
});

const count = z.strictObject({
  year: field(z.number().int().min(1949).max(2200), '年份', '哪一年', 2025),
  cases: field(z.number().int().nonnegative(), '件数', '办了多少件', 12),
});

const common = {
  matter: field(id, '事项', 'content/matters/ 里的编号', 'lutian-fenshao-jiegan'),
  from: field(day, '从哪天起', '第一天', '2023-03-01'),
  atLatest: field(
    z.literal(true),
    '起日不晚于',
    '只知道最晚从那天起就在办、真正的起日还没有查到的，写 true；查到以后改 from，删掉这一行',
    true,
  ).optional(),
  until: field(day, '到哪天止', '最后一天；还在办的不写', '2025-07-31').optional(),
  office: field(id, '承办机构', 'town.yaml 里 offices 的编号', 'zhifa').optional(),
  window: field(id, '窗口', 'town.yaml 里 windows 的编号', 'shehui').optional(),
  phone: field(phone, '电话', '同承办机构电话不一样时才写', '0000-610 2345').optional(),
  extent: field(text, '行使范围', '只接一部分时写明', '仅限个人').optional(),
  usage: field(
    z.enum(USAGES),
    '运行情况',
    '正常运行、尚未使用、未承接到位；不知道的不写',
    '正常运行',
  ).optional(),
  idleSince: field(day, '从哪天起未用', '尚未使用、未承接到位的写', '2023-03-01').optional(),
  counts: field(z.array(count), '办件数', '按年写').optional(),
  dutyClass: field(
    z.enum(DUTY_CLASSES),
    '履职类别',
    '不写就按主责、方式、止日推算',
    '基本履职',
  ).optional(),
  staff: field(z.number().int().nonnegative(), '人手', '这件事上有几个人', 2).optional(),
  funding: field(text, '经费', '钱从哪里来', '县财政专项').optional(),
  closedBy: field(id, '收回决定', '写了止日就要写是哪份决定', 'xian-shouhui-2025').optional(),
  successor: field(successor, '接手', '写了止日就要写谁接着办').optional(),
  transition: field(text, '过渡', '没办完的怎么办', '已立案的案件仍由镇办结').optional(),
  note: field(text, '备注', '需要说明的', '每周二、周四受理').optional(),
};

const decided = field(id, '赋权决定', '认领依据的决定或者公布文件', 'sheng-fuquan-2023');
const mode = <T extends string>(value: T, description: string) =>
  field(z.literal(value), '赋权方式', description, value);

const claim = z
  .discriminatedUnion('mode', [
    z.strictObject({
      ...common,
      mode: mode('法定', '法律直接写明由乡镇办'),
      decision: decided.optional(),
    }),
    z.strictObject({
      ...common,
      mode: mode('直接赋权', '省级决定交给乡镇，乡镇以自己名义办（行政处罚法第二十四条）'),
      decision: decided,
    }),
    z.strictObject({
      ...common,
      mode: mode('委托', '部门书面委托，以部门名义办（行政处罚法第二十条、行政许可法第二十四条）'),
      decision: decided.optional(),
      agreement: field(id, '委托协议', 'content/agreements/ 里的编号', 'weituo-linye-2025'),
    }),
    z.strictObject({
      ...common,
      mode: mode('服务前移', '部门的事，在乡镇窗口收件'),
      decision: decided.optional(),
      window: field(id, '窗口', 'town.yaml 里 windows 的编号', 'shehui'),
    }),
    z.strictObject({
      ...common,
      mode: mode('配合', '部门主责，乡镇配合'),
      decision: decided.optional(),
    }),
    z.strictObject({
      ...common,
      mode: mode(
        '未公布',
        '清单上有，但没有写是法定的、赋权的还是委托的；查到以后改成那一种。谁决定、不服找谁，在查到以前不说',
      ),
      decision: decided.optional(),
    }),
  ])
  .meta({ title: '承接', description: '一个乡镇对一个事项的承接，从第一天到最后一天' });

/** A whole list file: entries in the order the town prints them. */
export const claims = z
  .array(claim)
  .meta({ title: '乡镇清单', description: '一个乡镇的一张清单，一条一个事项' });

export type Claim = z.infer<typeof claim>;
