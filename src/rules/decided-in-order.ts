import { DECIDED, decided } from './decided-examples.ts';
import type { Rule } from './rule.ts';

export const decidedInOrder: Rule = {
  id: 'decided-in-order',
  title: '公示的决定：先立案、再作出、后公示；撤回在最后',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '一份决定的几个日子有先后：立案（受理）、作出、公示；被撤销、变更、确认违法的，不会早于作出，撤回不会早于撤销，也不会早于公示。倒过来的，一定有一个日子写错了，期限也跟着算错。',
  example: {
    file: DECIDED,
    failing: decided({ published: '2026-05-11' }),
    passing: decided({}),
  },
  *check(register) {
    for (const { entries } of register.decided)
      for (const entry of entries) {
        const { decided, published } = entry;
        const gone = entry.state === '已撤回' ? entry.withdrawn : undefined;
        const filed = entry.state === '公开' ? entry.filed : undefined;
        const pairs = [
          ['立案（受理）', filed, '作出', decided, ['filed']],
          ['作出', decided, '公示', published, ['published']],
          ['作出', decided, gone?.how ?? '', gone?.since, ['withdrawn', 'since']],
          [gone?.how ?? '', gone?.since, '撤回', gone?.on, ['withdrawn', 'on']],
          ['公示', published, '撤回', gone?.on, ['withdrawn', 'on']],
        ] as const;
        for (const [what, day, next, later, path] of pairs)
          if (day !== undefined && later !== undefined && later < day) {
            yield {
              record: entry,
              path,
              message: `${entry.number}：${day} 才${what}，${later} 就${next}了`,
              hint: '核对两个日子，照决定书和网站上的写',
            };
            break;
          }
      }
  },
};
