import { overlaps } from '../answers/index.ts';
import type { BasisVersion, Matter } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';
import { LAWFUL_BASIS, samplePenalty } from './sample-penalty.ts';

export const basisOnce: Rule = {
  id: 'basis-once',
  title: '同一条依据，每一天只有一版',
  severity: 'error',
  basis: [],
  demand: '有法可依',
  explains:
    '查旧案子，要知道那一天的依据是哪一版。同一条的两版日期叠在一起，那几天就有两种说法，罚多少、凭什么说不清。旧版写到新版的前一天为止。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({ basis: `${LAWFUL_BASIS}${again('2026-10-01')}` }),
    passing: samplePenalty({ basis: LAWFUL_BASIS }),
  },
  *check(register) {
    for (const matter of register.matters.values())
      for (const [i, version] of matter.basis.entries()) {
        const other = matter.basis.slice(0, i).find((before) => sameText(before, version));
        if (other) yield twice(matter, version, other);
      }
  },
};

/** The same article in the same part for the same day. What an article does may be said twice: 设定 and 处罚. */
function sameText(a: BasisVersion, b: BasisVersion): boolean {
  return a.law === b.law && a.article === b.article && a.role === b.role && overlaps(a, b);
}

function twice(matter: Matter, version: BasisVersion, other: BasisVersion): Finding {
  const { law, article = '', role = '依据' } = version;
  const days = (basis: BasisVersion) =>
    basis.until === undefined ? `${basis.from} 起` : `${basis.from} 到 ${basis.until}`;
  return {
    record: version,
    path: ['from'],
    message: `“${matter.name}”的${role}《${law.short}》${article}有两版叠在一起：${days(other)}，${days(version)}`,
    hint: '重复的删掉一条；换了版的，旧的写上 until：新的 from 的前一天',
  };
}

function again(from: string): string {
  return `
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 处罚
    from: ${from}
    checked: 2026-11-21`;
}
