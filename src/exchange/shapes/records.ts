/** `/data/v1/decisions.json`, `agreements.json`, `procedures.json`, `documents.json` */
import * as z from 'zod';
import { field, id, text } from '../../schema/index.ts';
import { address, asIn, envelopeOf, orNull } from './parts.ts';

const law = {
  law: field(id, '法律文件', '编号，见 laws.json', 'xingzheng-chufa-fa'),
  title: field(text, '全称', '法律文件的正式名称', '中华人民共和国行政处罚法'),
};

const decision = z.object({
  id: asIn('decision', 'id', '不会变；承接里的 decisionId 指的是它'),
  title: asIn('decision', 'title'),
  number: asIn('decision', 'number'),
  issuer: asIn('decision', 'issuer'),
  level: asIn('decision', 'level', '省级、市级、县级'),
  kind: asIn('decision', 'kind'),
  published: asIn('decision', 'published'),
  from: asIn('decision', 'from'),
  where: asIn('decision', 'where'),
  grounds: asIn('decision', 'grounds', '凭哪一条法律把权交出去；没有写的是空值'),
  summary: asIn('decision', 'summary'),
  matters: asIn('decision', 'matters', '文件点名的事项的编号；没有点名的是空值'),
  towns: asIn('decision', 'towns', '文件点名的乡镇的编号；没有点名的是空值'),
  swaps: field(
    z.array(
      z.object({
        town: field(id, '乡镇', '哪个乡镇', 'yunling'),
        out: field(id, '换出', '不承接的事项', 'lutian-shaokao'),
        in: field(id, '换入', '多承接的事项', 'caoyuan-zhengyi'),
      }),
    ),
    '置换',
    '一项换一项；没有的是空表',
  ),
  recalled: field(
    z.array(
      z.object({
        name: field(text, '事项', '收回的是什么事'),
        by: field(id, '承接部门', '部门的编号，见 departments.json'),
        how: field(orNull(text), '工作方式', '部门接手以后怎么办'),
        why: field(orNull(text), '收回理由', '为什么收回'),
        towns: field(orNull(z.array(id)), '乡镇', '只从这几个收回的，乡镇的编号；没有单写的是空值'),
      }),
    ),
    '收回的事',
    '清单上没有单列、由部门收回去自己办的；没有的是空表',
  ),
  pending: asIn('decision', 'pending'),
  note: asIn('decision', 'note'),
});
export const decisions = envelopeOf('决定', '赋权、收回、认领、撤并等决定和公布文件', {
  decisions: field(z.array(decision), '决定', '一条一份文件'),
});

const agreement = z.object({
  id: asIn('agreement', 'id', '不会变；承接里的 agreementId 指的是它'),
  title: asIn('agreement', 'title'),
  number: asIn('agreement', 'number'),
  entrustor: asIn('agreement', 'entrustor', '部门的编号，见 departments.json'),
  entrusted: asIn('agreement', 'entrusted', '乡镇的编号，见 towns.json'),
  matters: asIn('agreement', 'matters', '事项的编号，见 matters.json'),
  grounds: asIn('agreement', 'grounds', '哪一条写明可以委托；没有另写的是空值'),
  extent: asIn('agreement', 'extent'),
  signed: asIn('agreement', 'signed'),
  from: asIn('agreement', 'from'),
  until: asIn('agreement', 'until'),
  procedure: asIn('agreement', 'procedure'),
  struck: asIn('agreement', 'struck'),
  published: asIn('agreement', 'published'),
  renews: asIn('agreement', 'renews'),
  note: asIn('agreement', 'note'),
});
export const agreements = envelopeOf('委托协议', '书面委托：事项、权限、期限、公布', {
  agreements: field(z.array(agreement), '委托协议', '一条一份委托'),
});

const step = z.object({
  id: field(id, '编号', '本程序里不重复', 'lian'),
  name: field(text, '步骤', '做到哪一步', '立案'),
  who: field(text, '谁来做', '岗位或者机构', '执法人员'),
  does: field(text, '做什么', '一两句话'),
  term: field(
    orNull(
      z.object({
        count: field(z.number().int(), '数', '多少天或者几个月', 90),
        unit: field(text, '怎么算', '工作日、自然日或者月', '自然日'),
        says: field(text, '怎么说', '从哪天起、多长'),
      }),
    ),
    '期限',
    '法律没有规定的是空值',
  ),
  laws: field(
    z.array(z.object({ ...law, article: field(orNull(text), '条款', '没有写条款的是空值') })),
    '依据',
    '出自哪一条',
  ),
  documents: field(z.array(id), '文书', '要用的文书的编号，见 documents.json'),
  ways: field(
    z.array(
      z.object({
        to: field(id, '走到哪一步', '步骤的编号', 'tingzheng'),
        when: field(orNull(text), '什么情形', '只有一条路的是空值', '要求听证'),
      }),
    ),
    '下一步',
    '到这里结束的是空表',
  ),
});
const procedure = z.object({
  id: asIn('procedure', 'id', '不会变'),
  title: asIn('procedure', 'title'),
  summary: asIn('procedure', 'summary'),
  steps: field(z.array(step), '步骤', '按先后'),
  reviewed: asIn('procedure', 'reviewed'),
});
export const procedures = envelopeOf('办案程序', '行政执法的程序，一步一步', {
  procedures: field(z.array(procedure), '办案程序', '一条一个程序'),
});

const document = z.object({
  id: asIn('document', 'id', '不会变；网页地址里也是它'),
  title: asIn('document', 'title'),
  form: asIn('document', 'form'),
  stage: asIn('document', 'stage'),
  only: asIn('document', 'only'),
  number: asIn('document', 'number', '文号的写法，花括号里是填写项；没有文号的是空值'),
  purpose: asIn('document', 'purpose'),
  audience: asIn('document', 'audience'),
  usedAt: field(
    z.array(
      z.object({
        procedure: field(id, '程序', '编号，见 procedures.json', 'putong'),
        step: field(id, '步骤', '那个程序里步骤的编号', 'jueding'),
      }),
    ),
    '用在哪一步',
    '可以不止一处',
  ),
  fields: field(
    z.array(
      z.object({
        id: field(id, '编号', '本文书里不重复', 'dangshiren'),
        label: field(text, '名称', '印在文书上的栏目名', '当事人'),
        hint: field(orNull(text), '填写说明', '没有的是空值'),
        required: field(z.boolean(), '必填', '不填就不成立', true),
        kind: field(text, '填法', '文字、长文、日期、选择或者表格', '文字'),
      }),
    ),
    '填写项',
    '要填的每一样',
  ),
  requires: field(
    z.array(
      z.object({
        ...law,
        article: field(text, '条款', '哪一条', '第五十九条'),
        says: field(text, '要求', '要写什么、要做什么'),
      }),
    ),
    '法律要求',
    '哪一条要求它写什么',
  ),
  copies: asIn('document', 'copies'),
  reviewed: asIn('document', 'reviewed'),
  url: field(address, '网页', '这份文书的网页，Word 文件在那里'),
});
export const documents = envelopeOf('执法文书', '每种文书的用途、填写项和法律要求', {
  documents: field(z.array(document), '执法文书', '一条一种文书'),
});
