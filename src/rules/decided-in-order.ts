import type { Decided } from '../register/index.ts';
import { DECIDED, decided } from './decided-examples.ts';
import type { Finding, Rule } from './rule.ts';

export const decidedInOrder: Rule = {
  id: 'decided-in-order',
  title: '公示的决定：先立案、再作出、后公示，撤回在最后；金额前后一样',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '一份决定的几个日子有先后：立案（受理）、作出、公示；被撤销、变更、确认违法的，不会早于作出，撤回不会早于撤销，也不会早于公示。倒过来的，一定有一个日子写错了，期限也跟着算错；还没有到的日子先提醒。结果里写的罚款数和罚没金额不一样的，统计会算错。',
  example: {
    file: DECIDED,
    failing: decided({ published: '2026-05-11' }),
    passing: decided({}),
  },
  *check(register, asOf) {
    for (const { entries } of register.decided)
      for (const entry of entries) {
        const { decided, published } = entry;
        const gone = entry.state === '已撤回' ? entry.withdrawn : undefined;
        const filed = entry.state === '公开' ? entry.filed : undefined;
        yield* fineTwice(entry);
        const ahead = [
          [decided, '作出', ['decided']],
          [gone?.on, '撤回', ['withdrawn', 'on']],
        ] as const;
        for (const [day, what, path] of ahead)
          if (day !== undefined && day > asOf)
            yield {
              record: entry,
              path,
              severity: 'warning',
              message: `${entry.number}写着 ${day} ${what}，那天还没有到`,
              hint: '核对日子，照决定书和网站上的写',
            };
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

/** A fine told in words and in figures; with more than one sum in the words nothing is said. */
function* fineTwice(entry: Decided): Iterable<Finding> {
  if (entry.state !== '公开' || entry.fine === undefined || /没收/.test(entry.result)) return;
  const sums = [...entry.result.matchAll(/罚款\s*([\d,.]+)\s*(万?)元/g)].map(
    ([, sum = '', tens]) => Number(sum.replaceAll(',', '')) * (tens ? 10_000 : 1),
  );
  const [sum] = sums;
  if (sums.length === 1 && sum !== entry.fine)
    yield {
      record: entry,
      path: ['fine'],
      message: `${entry.number}：结果写罚款 ${sum} 元，罚没金额写 ${entry.fine} 元`,
      hint: '照决定书改成一样的',
    };
}
