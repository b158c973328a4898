import { inspectionPlanOn, sayInspector, visitsBefore, visitsOf } from '../answers/index.ts';
import type { JointInspection, Register } from '../register/index.ts';
import { PLAN, plan, VISIT, visit } from './inspection-examples.ts';
import type { Finding, Rule } from './rule.ts';

export const inspectionWithinCap: Rule = {
  id: 'inspection-within-cap',
  title: '同一家一年查几次，不超过公布的上限',
  severity: 'error',
  basis: [],
  demand: '不增负担',
  explains:
    '每一项一年最多查几次、各部门加起来最多几次，计划里写了就要守（国办发〔2024〕54号，正文没有逐字核对）；说好能合成一次的，不分开去。每周都上门，一年就是五十多次。',
  example: {
    file: VISIT,
    failing: visit('items: [huanjing]\n'),
    passing: visit('items: [huanjing]\n').replace('business: 餐饮店', 'business: 洗车店'),
    also: {
      [PLAN]: plan('shengtai-huanjing-fadian'),
      'inspections/zao.yaml': visit('items: [huanjing]\n', 'zao', '2026-03-08'),
    },
  },
  needsWhole: true,
  *check(register) {
    for (const { items, cap } of register.inspectionPlans)
      for (const item of items)
        if (item.cap > cap)
          yield {
            record: item,
            path: ['cap'],
            message: `检查事项“${item.name}”一年最多 ${item.cap} 次，各部门加起来最多才 ${cap} 次`,
            hint: '改小这一项，或者改大合计上限',
          };
    const all = visitsOf(register);
    for (const one of all) yield* faultsOf(register, one, visitsBefore(one, all));
    for (const day of register.inspections) {
      if (day.kind !== '执法检查日' || day.scope !== '上门') continue;
      const [lowest] = day.items.map(({ cap }) => cap).sort((a, b) => a - b);
      if (lowest !== undefined && lowest < WEEKS)
        yield {
          record: day,
          path: ['scope'],
          message: `${day.towns[0]?.name ?? ''}${day.weekday}每周上门，计划里同一家一年最多 ${lowest} 次`,
          hint: '改成综合查一次，写清哪一天、哪一类；街面上看的，写 scope: 公共场所',
        };
    }
  },
};

/** A weekly day comes so often that no cap of a year allows it. */
const WEEKS = 52;

function* faultsOf(
  register: Register,
  one: JointInspection,
  before: readonly JointInspection[],
): Iterable<Finding> {
  const { date, title, business, items, departments } = one;
  const plan = inspectionPlanOn(register, date);
  const who = `${date} 的“${title}”`;
  if (business === undefined && items.length > 0 && one.scope !== '公共场所')
    yield {
      record: one,
      path: ['targets'],
      gap: true,
      message: `${who}没有写查哪一类，一年去了几次没有法子数`,
      hint: '在 business 里写是哪一类企业、店铺，同别的安排写法一样',
    };
  if (plan && before.length >= plan.cap)
    yield {
      record: one,
      path: ['date'],
      message: `${who}是当年对${business}的第 ${before.length + 1} 次，各部门加起来最多 ${plan.cap} 次`,
      hint: '并到前面的一次里；不能并的，取消',
    };
  for (const [i, item] of items.entries()) {
    const times = before.filter((other) => other.items.includes(item)).length;
    if (times >= item.cap)
      yield {
        record: one,
        path: ['items', i],
        message: `${who}是当年对${business}查“${item.name}”的第 ${times + 1} 次，最多 ${item.cap} 次`,
        hint: '去掉这一项，或者并到前面的一次里',
      };
  }
  for (const other of before)
    for (const item of other.items) {
      const apart = item.jointly.find(
        (body) => departments.includes(body) && !other.departments.includes(body),
      );
      if (apart)
        yield {
          record: one,
          path: ['departments', departments.indexOf(apart)],
          message: `${who}由${apart.short}另去一次，计划里“${item.name}”（${sayInspector(item)}）可以同它合成一次`,
          hint: `并到 ${other.date} 的“${other.title}”里`,
        };
    }
}
