import type { Claim } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const usageDates: Rule = {
  id: 'usage-dates',
  title: '运行情况只能写已经发生的事',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第二十四条' }],
  demand: '可追溯',
  explains:
    '用没用过、办了多少件，是年度评估的根据。还没有到的年份不会有办件，承接以前也不会有；从哪天起没用，也不会早于承接、晚于今天。写错一个年份，图表和评估就跟着错。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: counted(2027),
    passing: counted(2025),
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      yield* idleOutside(claim, asOf);
      yield* countsOutside(claim, asOf);
    }
  },
};

/** 尚未使用 since a day on which the town did not have it yet, or had it no more, or that has not come. */
function* idleOutside(claim: Claim, asOf: Day): Iterable<Finding> {
  const { idleSince, from, until, usage } = claim;
  if (idleSince === undefined) return;
  const at = { record: claim, path: ['idleSince'] } as const;
  const says = `${entryOf(claim)}写的是从 ${idleSince} 起没有用过`;
  if (usage === '正常运行')
    yield {
      ...at,
      message: `${says}，运行情况又写着正常运行`,
      hint: '在用的删掉 idleSince；没有用的，usage 写尚未使用或者未承接到位',
    };
  else if (idleSince < from)
    yield {
      ...at,
      message: `${says}，可承接是从 ${from} 才开始`,
      hint: `idleSince 不早于 ${from}`,
      fix: { path: ['idleSince'], to: from },
    };
  else if (until !== undefined && idleSince > until)
    yield { ...at, message: `${says}，可承接到 ${until} 就止了`, hint: '核对两个日期' };
  // A claim for a later day says from the outset that it will not have been used on its first.
  else if (idleSince > asOf && idleSince > from)
    yield {
      ...at,
      message: `${says}，这一天还没有到`,
      hint: `写已经过去的日子，不晚于 ${asOf}`,
    };
}

/** Cases of a year to come, of years before or after the claim, or of one year twice. */
function* countsOutside(claim: Claim, asOf: Day): Iterable<Finding> {
  const { counts = [], from, until } = claim;
  const years = counts.map(({ year }) => year);
  for (const [i, { year, cases }] of counts.entries()) {
    const fault = (message: string, hint: string): Finding => ({
      record: claim,
      path: ['counts', i, 'year'],
      message: `${entryOf(claim)}${message}`,
      hint,
    });
    if (year > yearOf(asOf))
      yield fault(`写了 ${year} 年办 ${cases} 件，这一年还没有到`, '写到上一年为止');
    else if (year < yearOf(from))
      yield fault(
        `写了 ${year} 年办 ${cases} 件，可从 ${from} 才承接`,
        '承接以前是别人办的，不写在这里',
      );
    else if (until !== undefined && year > yearOf(until))
      yield fault(`写了 ${year} 年办 ${cases} 件，可承接到 ${until} 就止了`, '核对年份');
    else if (years.indexOf(year) < i) yield fault(`的 ${year} 年写了两次`, '一年只写一条');
  }
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function counted(year: number): string {
  return `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
  counts: [{ year: ${year}, cases: 3 }]
`;
}
