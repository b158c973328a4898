import { statutoryDuties } from '../answers/index.ts';
import type { Register, Verdict } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';

export const dutiesCovered: Rule = {
  id: 'duties-covered',
  title: '法律写到乡镇、街道的条文，条条要有交代',
  severity: 'error',
  basis: [],
  demand: '不漏项',
  explains:
    '法律写明由乡镇、街道办的事，清单上找不到，出了事照样追究。所以逐条对：哪个事项管它，为什么不立事项，还是没有定。写错条、指错事项的，等于没有对。',
  example: {
    file: 'coverage.yaml',
    failing: example('caifa-xuke'),
    passing: example('faxian-jiuzhu'),
  },
  needsWhole: true,
  *check(register, asOf) {
    const { coverage } = register;
    if (!coverage) return;
    for (const { title, articles } of statutoryDuties(register, asOf))
      for (const { article, verdicts } of articles)
        if (verdicts.length === 0)
          yield {
            record: coverage,
            path: ['verdicts'],
            key: 'key',
            since: coverage.checked,
            gap: true,
            message: `《${title}》${article}写到乡镇、街道，没有结论`,
            hint: '看条文：有事项管它的写 有事项，不用立的写 不立事项 和理由，没有定的写 待定',
          };
    for (const verdict of coverage.verdicts)
      yield* faultsOf(verdict, register, coverage.checked, asOf);
  },
};

function* faultsOf(
  verdict: Verdict,
  { lawIndex }: Register,
  since: Day,
  asOf: Day,
): Iterable<Finding> {
  const { title, law, articles, matters } = verdict;
  for (const [i, matter] of matters.entries())
    if (!law || matter.basis.every((one) => one.law !== law))
      yield {
        record: verdict,
        path: ['matters', i],
        since,
        message: `“${matter.name}”没有引《${title}》，管不着它的${articles.join('、')}`,
        hint: '换成引了这部法的事项，或者在那个事项的依据里补上',
      };
  const indexed = lawIndex?.find(title);
  if (!lawIndex || indexed?.ending) return;
  const texts = indexed?.acting ?? [];
  // What only a newer index says makes no error of what was right by all that was known.
  if (texts.some(({ learnt }) => learnt !== undefined && learnt > asOf)) return;
  for (const [i, article] of articles.entries())
    if (texts.every((text) => text.articles.every((one) => one.article !== article)))
      yield {
        record: verdict,
        path: ['articles', i],
        since,
        message: indexed
          ? `《${title}》${article}没有写到乡镇、街道`
          : `法律索引里没有《${title}》`,
        hint: indexed
          ? 'npm run law -- 题名 看这部法哪些条写到；这一条不用写结论'
          : '写法律文件的全称',
      };
}

function example(matter: string): string {
  return `checked: 2026-07-02
verdicts:
  - law: 中华人民共和国社会救助法
    articles: [第三十九条]
    verdict: 有事项
    matters: [${matter}]
`;
}
