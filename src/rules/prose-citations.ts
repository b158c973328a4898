import { addDays, allProse, endOf, isGoneOn } from '../answers/index.ts';
import type { Law, ProsePage } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { namedLawFaults } from './named-laws.ts';
import type { Finding, Rule } from './rule.ts';

export const proseCitations: Rule = {
  id: 'prose-citations',
  title: '法律改了，问答、手册、案例要重看',
  severity: 'warning',
  basis: [],
  demand: '有法可依',
  explains:
    '问答和手册讲的是法条。法条改了、废止了，文章没有人再看过，老百姓和执法人员就会照旧的办。提到旧法可以，但要同时说清现在是哪部法。',
  example: {
    file: 'faq/huanjing/shao-jiegan.mdx',
    failing: faq('2026-06-30'),
    passing: faq('2026-11-21'),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const page of allProse(register)) {
      yield* notReviewed(page, asOf);
      yield* outdated(page, asOf);
    }
    yield* namedLawFaults(register, asOf);
  },
};

/** Statutes that changed since the page was last read through: one warning for the page. */
function* notReviewed(page: ProsePage, asOf: Day): Iterable<Finding> {
  const changed = new Map<Law, Day>();
  for (const { law } of page.laws) {
    const newest = law.versions
      .map((v) => v.from)
      .filter((from) => from <= asOf)
      .sort()
      .at(-1);
    if (newest !== undefined && page.reviewed < newest) changed.set(law, newest);
  }
  if (changed.size === 0) return;
  const changes = [...changed].map(([law, from]) => `《${law.short}》${from} 有了新版`);
  yield {
    record: page,
    path: ['reviewed'],
    message: `《${page.title}》上次审阅是 ${page.reviewed}，之后${changes.join('、')}`,
    hint: '从头看一遍，改好条号和数额，再把 reviewed 改成看完的那天',
  };
}

/** Statutes that are gone, where the page does not also cite what took their place. */
function* outdated(page: ProsePage, asOf: Day): Iterable<Finding> {
  const cited = new Set(page.laws.map(({ law }) => law));
  for (const [i, { law, article = '' }] of page.laws.entries()) {
    const end = endOf(law, asOf);
    if (!end || !isGoneOn(law, asOf)) continue;
    if (law.successor && cited.has(law.successor)) continue;
    const heir = law.successor ? `《${law.successor.short}》` : end.by ? `《${end.by}》` : '新法';
    const gone = end.fate === '已废止' ? '已经废止' : '已经被替代';
    yield {
      record: page,
      path: ['laws', i, 'law'],
      message: `《${page.title}》引的《${law.short}》${article}${end.until ? `从 ${addDays(end.until, 1)} 起` : ''}${gone}，没有提到${heir}`,
      hint: `改引${heir}；要讲旧案子的，新旧两部都写上`,
    };
  }
}

function faq(reviewed: Day): string {
  return `---
title: 地里的秸秆能不能烧？
audience: 群众
topic: 种地
answer: 禁烧的地方和时间不能烧，烧了可能罚款。
matters:
  - fenshao-jiegan
laws:
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
reviewed: ${reviewed}
---

秸秆可以打捆卖，也可以粉碎还田。
`;
}
