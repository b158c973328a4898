/** `/data/v1/towns.json` and `/data/v1/towns/{id}.json`. */
import * as z from 'zod';
import { DUTY_CLASSES, day, field, id, LISTS, text } from '../../schema/index.ts';
import { address, asIn, count, envelopeOf, missing, orNull } from './parts.ts';
import { answer, claimFacts, period } from './who.ts';

const facts = {
  id: asIn('town', 'id', '不会变；网页地址、文件名里都是它'),
  name: asIn('town', 'name'),
  government: asIn('town', 'government'),
  kind: asIn('town', 'kind'),
  area: asIn('town', 'area'),
  code: asIn('town', 'code', '9 位区划代码，或者 12 位统计用区划代码；没有的是空值'),
  phone: field(orNull(text), '总值班电话', '已撤并的是空值', '0000-610 2300'),
  address: field(orNull(text), '地址', '乡镇政府在哪里'),
  hours: field(orNull(text), '办公时间', '几点到几点'),
  supervision: asIn('town', 'supervision'),
  hall: asIn('town', 'hall'),
  population: asIn('town', 'population'),
  missing,
  mergedInto: field(orNull(id), '并入哪里', '现在的乡镇编号；没有撤并的是空值', 'linhe'),
  mergedOn: field(orNull(day), '哪天并入', '并入生效的第一天'),
  counts: field(
    z.object({
      权力清单: field(count, '权力清单', '当天有效的权力事项数'),
      责任清单: field(count, '责任清单', '当天有效的责任事项数'),
      公共服务清单: field(count, '公共服务清单', '当天有效的服务事项数'),
    }),
    '各清单条数',
    '当天有效的',
  ),
  villageNames: field(orNull(z.array(text)), '村、社区', '下面的村和社区叫什么；没有公布的是空值', [
    '河东村',
    '河西社区',
  ]),
  county: field(text, '县名', '属于哪个县', '某县'),
  url: field(address, '网页', '这个乡镇的网页'),
};
const town = z.object(facts).meta({ title: '乡镇', description: '一个乡镇或者街道' });

export const towns = envelopeOf('乡镇', '全部乡镇，撤并的也在', {
  towns: field(z.array(town), '乡镇', '一条一个乡镇'),
});

const office = z.object({
  id: field(id, '编号', '本乡镇里不重复', 'zhifa'),
  name: field(text, '名称', '机构全称', '综合行政执法大队'),
  phone: field(orNull(text), '电话', '值班电话'),
  kind: field(text, '类别', '同类机构在各乡镇可以一起比', '综合行政执法'),
  charge: field(z.array(text), '管什么', '几句话', ['违法建设', '环境卫生']),
  address: field(orNull(text), '地址', '同乡镇政府不在一处的才有'),
});

const officer = z.object({
  name: field(text, '姓名', '公示的姓名'),
  role: field(text, '岗位', '执法人员或者法制审核人员', '执法人员'),
  certificate: field(orNull(text), '执法证号', '证件上的编号'),
  office: field(orNull(id), '机构', 'offices 里的编号', 'zhifa'),
  from: field(orNull(day), '证件起', '有效期第一天'),
  until: field(orNull(day), '证件止', '有效期最后一天'),
  qualification: field(orNull(text), '法律职业资格', '法制审核人员才有'),
});

export const townDetail = envelopeOf('一个乡镇', '一个乡镇的全部清单，结束的也在', {
  ...facts,
  offices: field(z.array(office), '内设机构', '乡镇里的机构'),
  windows: asIn('town', 'windows', '便民服务中心的窗口；里面没有写的键不出现'),
  villages: asIn(
    'town',
    'villages',
    '服务室、代办员、能办什么、网格；没有公布的是空值，里面没有写的键不出现',
  ),
  officers: field(z.array(officer), '执法人员', '公示的持证人员；证件过期的不列'),
  claims: field(
    z.array(
      z.object({
        matter: field(id, '事项', '编号，见 matters.json', 'lutian-fenshao-jiegan-chufa'),
        list: field(z.enum(LISTS), '清单', '在哪张清单上', '权力清单'),
        dutyClass: field(
          orNull(z.enum(DUTY_CLASSES)),
          '履职类别',
          '履职事项清单的哪张表；没有公布的是空值',
          '基本履职',
        ),
        ...claimFacts,
        periods: field(z.array(z.object(period)), '各段由谁办', '这一条的日子里，回答变一次一段'),
        answer: field(z.object(answer), '谁来办', '按截至日期算出来'),
      }),
    ),
    '承接',
    '一条一个事项，从第一天到最后一天',
  ),
});
