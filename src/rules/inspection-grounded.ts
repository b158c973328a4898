import {
  inspectionPlanOn,
  isGoneOn,
  mergedBy,
  sayInspector,
  visitsOf,
  whoHandles,
} from '../answers/index.ts';
import { beyondLast, sayReach } from '../law/index.ts';
import type {
  InspectionDay,
  InspectionPlan,
  JointInspection,
  Register,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { PLAN, plan, VISIT, visit } from './inspection-examples.ts';
import type { Finding, Rule } from './rule.ts';

export const inspectionGrounded: Rule = {
  id: 'inspection-grounded',
  title: '上门检查要有公布的检查事项，由有权的人去',
  severity: 'error',
  basis: [],
  demand: '不越权',
  explains:
    '没有公布的检查事项，不得去企业查（国办发〔2024〕54号，正文没有逐字核对）。处罚事项不是检查事项；部门去要有自己的依据，乡镇去要当天承接了那一项。巡查街面、河道、山林不进门，不算检查。',
  example: {
    file: VISIT,
    failing: visit(''),
    passing: visit('items: [huanjing]\n'),
    also: { [PLAN]: plan('shengtai-huanjing-fadian') },
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const one of register.inspectionPlans) yield* planFaults(one, asOf);
    for (const one of visitsOf(register)) yield* visitFaults(register, one, asOf);
    for (const one of register.inspections)
      if (one.kind === '执法检查日' && (one.until === undefined || asOf <= one.until))
        yield* dayFaults(one);
  },
};

function* planFaults(plan: InspectionPlan, asOf: Day): Iterable<Finding> {
  const { items, published, year } = plan;
  const day = asOf.startsWith(`${year}-`) ? asOf : published;
  if (Number(published.slice(0, 4)) > year)
    yield {
      record: plan,
      path: ['published'],
      message: `${year} 年的检查计划写着 ${published} 才公布，那一年已经过完`,
      hint: '核对年度和公布日：先公布，再去查',
    };
  for (const item of items) {
    const who = `检查事项“${item.name}”`;
    const at = { record: item, since: published };
    if (item.matter && item.matter.type !== '行政检查')
      yield {
        ...at,
        path: ['matter'],
        message: `${who}写的是“${item.matter.name}”，那是${item.matter.type}，不是行政检查`,
        hint: '改成权力类型是行政检查的事项；目录里没有的，不得去查',
      };
    else if (!item.matter && (!item.department || item.basis.length === 0))
      yield {
        ...at,
        message: `${who}没有写凭什么查`,
        hint: '乡镇查的写 matter；部门查的写 department 和 basis（哪一条）',
      };
    for (const [i, { law, article }] of item.basis.entries()) {
      const reach = article && beyondLast(law, article, day);
      const cited = `${who}的依据《${law.short}》${article ?? ''}`;
      const path = ['basis', i];
      if (isGoneOn(law, day))
        yield {
          ...at,
          path: [...path, 'law'],
          message: `${cited}已经不再有效`,
          hint: law.successor ? `改引《${law.successor.short}》` : '没有新的依据的，删掉这一项',
        };
      else if (reach)
        yield {
          ...at,
          path: [...path, 'article'],
          message: `${cited}没有这一条：${sayReach(reach)}`,
          hint: '照条文改正条号',
        };
    }
  }
}

function* visitFaults(register: Register, one: JointInspection, asOf: Day): Iterable<Finding> {
  const { items, departments, towns, date, title } = one;
  const who = `${date} 的“${title}”`;
  if (one.scope === '公共场所') {
    if (items.length > 0)
      yield {
        record: one,
        path: ['scope'],
        message: `${who}写的是巡查公共场所，又写了检查事项`,
        hint: '只巡查的，去掉 items；要进门的，写 scope: 上门',
      };
    return;
  }
  for (const [i, { name, merged }] of towns.entries())
    if (merged && merged.on <= date)
      yield {
        record: one,
        path: ['towns', i],
        message: `${who}要去${name}，它 ${merged.on} 已经并入${merged.into.name}`,
        hint: `写 ${merged.into.name}，或者核对日子`,
      };
  if (items.length === 0) {
    if (asOf <= date)
      yield {
        record: one,
        path: ['title'],
        ...(inspectionPlanOn(register, date) ? {} : { gap: true as const }),
        message: `${who}没有写凭哪几项检查事项去`,
        hint: '在 items 里写当年检查计划里的编号；计划里没有的，不得去查',
      };
    return;
  }
  for (const [i, department] of departments.entries())
    if (!items.some((item) => item.department === department))
      yield {
        record: one,
        path: ['departments', i],
        message: `${who}有${department.short}，没有一项检查事项是它的`,
        hint: '计划里有它的，补进 items；没有的，不能跟着去查',
      };
  for (const [i, item] of items.entries()) {
    const at = { record: one, path: ['items', i] };
    if (item.department && !departments.includes(item.department))
      yield {
        ...at,
        message: `${who}要查“${item.name}”，${sayInspector(item)}不在一起去的部门里`,
        hint: '把它补进 departments，或者去掉这一项',
      };
    if (item.months && !item.months.includes(Number(date.slice(5, 7))))
      yield {
        ...at,
        message: `${who}要查“${item.name}”，计划里写的是 ${item.months.join('、')} 月`,
        hint: '改到计划的月份；计划调整了的，在计划里改 months 并写明',
      };
    const { matter } = item;
    if (matter)
      for (const town of towns)
        if (
          !mergedBy(town, date) &&
          whoHandles(register, town, matter, date).handler.id !== town.id
        )
          yield {
            ...at,
            message: `${who}要查“${item.name}”，${town.name}那天没有承接“${matter.name}”`,
            hint: '去掉这一项，或者去掉这个乡镇；承接了的，补进它的清单',
          };
  }
}

function* dayFaults(one: InspectionDay): Iterable<Finding> {
  const { scope, items, matters, towns } = one;
  const who = `${towns[0]?.name ?? ''}${one.weekday}的执法检查日`;
  const checked = matters.find(({ type }) => type === '行政检查');
  if (scope === undefined)
    yield {
      record: one,
      path: ['does'],
      gap: true,
      message: `${who}没有写进不进门`,
      hint: '只看街面、河道、山林的写 scope: 公共场所；进企业、店铺的写 scope: 上门，再写 items',
    };
  else if (scope === '上门' && items.length === 0)
    yield {
      record: one,
      path: ['scope'],
      message: `${who}要上门，没有写凭哪几项检查事项`,
      hint: '在 items 里写当年检查计划里的编号；计划里没有的，不得上门',
    };
  else if (scope === '公共场所' && (checked || items.length > 0))
    yield {
      record: one,
      path: ['scope'],
      message: `${who}写的是巡查公共场所，${checked ? `“${checked.name}”是行政检查` : '又写了检查事项'}`,
      hint: '只巡查的，去掉检查事项；要进门的，写成上门或者综合查一次',
    };
}
