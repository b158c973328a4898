import {
  addWorkdays,
  HOLIDAYS,
  publishBy,
  WITHDRAWN_WITHIN,
  workCalendar,
} from '../answers/index.ts';
import { DECIDED, decided } from './decided-examples.ts';
import type { Rule } from './rule.ts';

export const decidedOnTime: Rule = {
  id: 'decided-on-time',
  title: '执法决定按期公示，撤销了的三日内撤回',
  // The days are over and cannot be put right: what was late is told, and keeps nothing from being published.
  severity: 'warning',
  basis: [
    { law: 'zhengfu-xinxi-gongkai-tiaoli', article: '第二十六条' },
    { law: 'xingzheng-chufa-fa', article: '第四十八条第二款' },
  ],
  demand: '权力公开',
  explains:
    '要公开的，作出以后 20 个工作日内公开；县里定得短的，写在 site.yaml 的 publishing，按它算（国办发〔2018〕118号要求处罚、许可 7 个工作日，正文没有取得，未核实，所以不替县里写）。公开的处罚决定被变更、撤销、确认违法或者无效的，3 个工作日内撤回；别的决定没有查到写明几日的法条，不算。节假日安排没有公布的年份不算。',
  example: {
    file: DECIDED,
    failing: decided({ published: '2026-06-30' }),
    passing: decided({}),
  },
  *check(register) {
    if (register.decided.length === 0) return;
    const calendar = workCalendar(HOLIDAYS);
    for (const { entries } of register.decided)
      for (const entry of entries) {
        const { number, published, decided, kind } = entry;
        const { workdays, last } = publishBy(register, entry, calendar);
        if (last !== undefined && published > last)
          yield {
            record: entry,
            path: ['published'],
            since: published,
            message: `${number}：${decided} 作出，${published} 才公示，${workdays} 个工作日到 ${last}为止`,
            hint: '日子写错了的改过来；真是晚了的留着，统计里算晚公示',
          };
        if (entry.state !== '已撤回' || kind !== '行政处罚') continue;
        const { how, since, on } = entry.withdrawn;
        // That the days stand the wrong way round is said by decided-in-order.
        if (since < decided) continue;
        const due = addWorkdays(calendar, since, WITHDRAWN_WITHIN);
        if (due !== undefined && on > due)
          yield {
            record: entry,
            path: ['withdrawn', 'on'],
            since: on,
            message: `${number}：${since} ${how}，${on} 才撤回，${WITHDRAWN_WITHIN} 个工作日到 ${due}为止`,
            hint: '日子写错了的改过来；真是晚了的留着，统计里算晚撤回',
          };
      }
  },
};
