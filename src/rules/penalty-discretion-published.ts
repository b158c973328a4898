import { basisOn, tellsOf } from '../answers/index.ts';
import type { BasisVersion, Power, Register } from '../register/index.ts';
import type { Day, Discretion } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';
import { samplePenalty } from './sample-penalty.ts';
import { scaleFaults } from './scale-faults.ts';

export const penaltyDiscretionPublished: Rule = {
  id: 'penalty-discretion-published',
  title: '裁量基准要公开，各档要接得上',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第三十四条' }],
  demand: '过罚相当',
  explains:
    '同样的事，罚 500 还是罚 2000，不能看谁来罚。什么情节罚多少，事先写好、公开。各档从轻到重首尾相接，不留空、不重叠，合起来正好是法条的幅度；法条没写数额的，写清怎么处理就行。依据换了新法，裁量基准也要跟着换。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({ tiers: tiers(500, 1000, 1500, 2500) }),
    passing: samplePenalty({ tiers: tiers(500, 1000, 1000, 2000) }),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const matter of register.matters.values()) {
      if (matter.list !== '权力清单' || matter.type !== '行政处罚') continue;
      yield* uncovered(matter, asOf);
      yield* stray(matter, register);
      for (const [i, { scales: list, law, article = '' }] of (matter.discretion ?? []).entries())
        for (const [j, scale] of list.entries()) {
          const short = register.laws.get(law)?.short ?? '';
          const target = scale.target ? `（${scale.target}）` : '';
          for (const { path, says, hint } of scaleFaults(scale))
            yield {
              record: matter,
              path: ['discretion', i, 'scales', j, ...path],
              message: `“${matter.name}”的裁量基准《${short}》${article}${target}：${says}`,
              hint,
            };
        }
    }
  },
};

/** Penalty articles in force that day for which no scale is published. */
function* uncovered(matter: Power, asOf: Day): Iterable<Finding> {
  const discretion = matter.discretion ?? [];
  for (const version of basisOn(matter, asOf)) {
    const { law, article = '', role } = version;
    if (role !== '处罚') continue;
    if (discretion.some((table) => scales(table, version))) continue;
    const ahead = matter.basis.find(
      (b) => b.from > asOf && discretion.some((table) => scales(table, b)),
    );
    yield {
      record: matter,
      path: ['discretion'],
      key: 'key',
      // 行政处罚法第三十四条 says that scales may be drawn up: a missing one is a gap, not a falsehood.
      severity: 'warning',
      gap: true,
      message: ahead
        ? `“${matter.name}”在 ${asOf} 依据《${law.short}》${article}，裁量基准只收了《${ahead.law.short}》的，${ahead.from} 起才用得上`
        : `“${matter.name}”依据《${law.short}》${article}罚款，却没有公开这一条的裁量基准`,
      hint: ahead
        ? '查旧案子要用当时的裁量基准，找得到的补进来'
        : '在 discretion 里补一份；这一条没有自己的数额、同别的条一起用一张表的，写进那份的 alsoFor',
    };
  }
}

/** A table for another article of a statute on which the matter rests: it scales the fines of something else. */
function* stray(matter: Power, { laws }: Register): Iterable<Finding> {
  for (const [i, table] of (matter.discretion ?? []).entries()) {
    // Tables of a statute no longer cited are kept for old cases.
    const own = matter.basis.filter(({ law }) => law.id === table.law);
    if (own.length === 0 || own.some((version) => tellsOf(table, version))) continue;
    yield {
      record: matter,
      path: ['discretion', i, 'article'],
      message: `“${matter.name}”的裁量基准是《${laws.get(table.law)?.short ?? table.law}》${table.article ?? ''}的，这一条不是它的依据`,
      hint: '照设定依据里的罚则改正法律和条号；依据写漏了的，补进 basis',
    };
  }
}

/** Whether a table is for a cited article. Words in its `note` make it nobody's. */
function scales({ law, article, alsoFor = [] }: Discretion, basis: BasisVersion): boolean {
  const cited = basis.article;
  return (
    law === basis.law.id && (article === cited || (cited !== undefined && alsoFor.includes(cited)))
  );
}

function tiers(a: number, b: number, c: number, d: number): string {
  return `
          - level: 轻微
            when: 面积很小，当场扑灭
            measure: 责令改正，可以不予处罚
          - level: 一般
            when: 不到一亩
            range: { min: ${a}, max: ${b} }
          - level: 较重
            when: 一亩以上或者不听劝
            range: { min: ${c}, max: ${d} }`;
}
