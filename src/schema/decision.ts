/** content/decisions/ and content/agreements/ — the documents by which claims begin, change and end. */
import * as z from 'zod';
import { citation, day, field, id, text } from './field.ts';

/** Work that towns were given without a line of its own on their lists, and that a department does itself now. */
const recalledDuty = z.strictObject({
  name: field(text, '事项', '收回的是什么事', '特种设备安全检查'),
  by: field(id, '承接部门', '由哪个县级部门办', 'shichang-jianguan-ju'),
  how: field(text, '工作方式', '部门接手以后怎么办', '县市场监管局按计划检查').optional(),
  why: field(text, '收回理由', '为什么收回', '镇里没有这样的技术人员').optional(),
  towns: field(z.array(id).min(1), '乡镇', '只从这几个收回的才写', ['linhe']).optional(),
});

export const decision = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'sheng-fuquan-2023'),
    title: field(text, '标题', '文件全名', '关于向乡镇赋予部分行政权力的决定（虚构）'),
    number: field(text, '文号', '发文字号', '某政发〔2023〕1 号').optional(),
    issuer: field(text, '发文机关', '谁作的决定', '某省人民政府'),
    level: field(z.enum(['省级', '市级', '县级']), '层级', '直接赋权的处罚权要有省级决定', '省级'),
    kind: field(
      z.enum(['赋权', '收回', '认领公布', '调整', '准入', '置换', '撤并']),
      '做什么',
      '这份文件的作用',
      '赋权',
    ),
    published: field(day, '公布日', '哪天向社会公布', '2023-01-20'),
    from: field(day, '施行日', '从哪天起', '2023-03-01'),
    where: field(text, '公布在哪里', '政府网站、公报等', '省人民政府公报').optional(),
    grounds: field(
      z.array(citation).min(1),
      '凭什么交',
      '这份决定凭哪一条法律把权交出去；交许可权的要写行政许可法第二十五条（经国务院批准）',
      [{ law: 'xingzheng-chufa-fa', article: '第二十四条' }],
    ).optional(),
    summary: field(text, '说了什么', '一两句话', '把 80 项处罚权交给乡镇'),
    matters: field(z.array(id), '涉及事项', '文件点名的事项；写了就只管这些').optional(),
    towns: field(z.array(id), '涉及乡镇', '文件点名的乡镇；写了就只管这些').optional(),
    swaps: field(
      z.array(
        z.strictObject({
          town: field(id, '乡镇', '哪个乡镇', 'yunling'),
          out: field(id, '换出', '不承接的基本盘事项', 'lutian-shaokao'),
          in: field(id, '换入', '多承接的自选盘事项', 'caoyuan-zhengyi'),
        }),
      ),
      '置换',
      '一项换一项，数量相等',
    ).optional(),
    recalled: field(
      z.array(recalledDuty).min(1),
      '收回的事',
      '部门收回去自己办、三张清单上本来没有单列的事，一条一件；清单上单列的，在承接里写止日',
    ).optional(),
    pending: field(
      z.enum(['原机关办结', '移交接手机关']),
      '在办案件',
      '收回、撤并以前已经立案的由谁办完',
      '原机关办结',
    ).optional(),
    note: field(text, '备注', '虚构的要写明', '演示用，虚构').optional(),
  })
  .meta({ title: '决定', description: '赋权、收回、认领等决定和公布文件' });

/** The steps of an entrustment, in their order. */
export const ENTRUSTING_STEPS = ['提出', '审核', '审定', '签订'] as const;

const procedureStep = z.strictObject({
  step: field(
    z.enum(ENTRUSTING_STEPS),
    '哪一步',
    '提出：要求委托；审核：合不合法；审定：同意委托；签订：签字盖章',
    '审核',
  ),
  by: field(text, '谁', '办这一步的机关，写全称', '某县司法局'),
  on: field(day, '哪天', '这一步办完的那天', '2024-12-02'),
  said: field(text, '意见', '提了什么意见；没有就不写', '建议写明只限自留山').optional(),
});

const struckOut = z.strictObject({
  what: field(text, '事项', '没有写进委托书的事项', '木材运输检查'),
  why: field(text, '理由', '为什么审掉', '没有法律依据可以委托'),
});

export const agreement = z
  .strictObject({
    id: field(id, '编号', '等于文件名', 'weituo-linye-2025'),
    title: field(text, '标题', '委托书或者协议的名称', '林木采伐许可委托书'),
    number: field(text, '编号', '文书编号', '安林委〔2025〕3 号').optional(),
    entrustor: field(id, '委托机关', '哪个县级部门', 'linye-ju'),
    entrusted: field(z.array(id).min(1), '受委托的乡镇', '写明每个乡镇', ['yunling']),
    matters: field(z.array(id), '委托事项', '逐项写明（行政处罚法第二十条）', ['linmu-caifa-xuke']),
    grounds: field(
      z.array(citation).min(1),
      '可以委托的依据',
      '哪部法律、法规、规章写明可以委托；事项的设定依据里写了“可以委托给谁”的不用再写',
      [{ law: 'senlin-fa', article: '第五十七条第三款' }],
    ).optional(),
    extent: field(text, '权限', '可以做到哪一步', '受理、审查、以县林业局名义发证').optional(),
    signed: field(day, '签订日', '哪天签的', '2025-01-10').optional(),
    from: field(day, '期限起', '第一天', '2025-02-01'),
    until: field(day, '期限止', '最后一天', '2027-01-31').optional(),
    procedure: field(
      z.array(procedureStep).min(1),
      '办理经过',
      '从提出到签订，一步一条，从早到晚写',
      [
        { step: '提出', by: '县林业局', on: '2024-11-04' },
        { step: '审核', by: '县司法局', on: '2024-12-02' },
      ],
    ).optional(),
    struck: field(
      z.array(struckOut).min(1),
      '审掉的',
      '提出过、审查以后没有写进委托书的事项',
    ).optional(),
    published: field(
      z.strictObject({
        on: field(day, '公布日', '哪天公布', '2025-01-15'),
        where: field(text, '公布在哪里', '委托书要向社会公布', '县人民政府网站“政务公开”栏'),
      }),
      '公布',
      '何时、何处向社会公布',
    ).optional(),
    subEntrusted: field(
      text,
      '再委托',
      '受委托的不得再委托；出现就是错误',
      '村民委员会',
    ).optional(),
    renews: field(id, '续签自', '接着哪一份', 'weituo-linye-2023').optional(),
    note: field(text, '备注', '虚构的要写明', '演示用，虚构').optional(),
  })
  .meta({ title: '委托协议', description: '书面委托：事项、权限、期限、公布' });

export type Decision = z.infer<typeof decision>;
export type Agreement = z.infer<typeof agreement>;
