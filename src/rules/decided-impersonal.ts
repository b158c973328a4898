import type { Shown } from '../register/index.ts';
import { DECIDED, decided } from './decided-examples.ts';
import { looksLikeName, personalIn } from './personal-data.ts';
import type { Finding, Rule } from './rule.ts';

export const decidedImpersonal: Rule = {
  id: 'decided-impersonal',
  title: '公示的决定里没有个人的姓名、证件号码、电话、住址',
  severity: 'error',
  basis: [
    { law: 'zhengfu-xinxi-gongkai-tiaoli', article: '第十五条' },
    { law: 'xingzheng-chufa-fa', article: '第五十条' },
    { law: 'geren-xinxi-baohu-fa', article: '第二十五条' },
    { law: 'geren-xinxi-baohu-fa', article: '第三十四条' },
  ],
  demand: '保护隐私',
  explains:
    '公开决定是让人看见权力怎么用，不是让邻居知道谁被罚。自然人只写“自然人”三个字；结果、理由、备注里也不写姓名、身份证号码、手机号、家庭住址。企业、个体工商户、别的组织可以写单位名称，不写经营者是谁。',
  example: {
    file: DECIDED,
    failing: decided({ result: '对李四罚款 500 元' }),
    passing: decided({}),
  },
  *check(register) {
    for (const { entries } of register.decided)
      for (const entry of entries) {
        const texts: readonly (readonly [readonly string[], string | undefined])[] =
          entry.state === '公开'
            ? [
                [['name'], entry.name],
                [['result'], entry.result],
                [['link'], entry.link],
                [['note'], entry.note],
              ]
            : [
                [['withdrawn', 'reason'], entry.withdrawn.reason],
                [['note'], entry.note],
              ];
        if (entry.state === '公开') yield* named(entry);
        for (const [path, text = ''] of texts)
          for (const { what, found } of personalIn(text, home(entry)))
            yield {
              record: entry,
              path,
              message: `${entry.number}里有${what}“${found}”`,
              hint: '删掉这一处；要说是谁，写“当事人”',
            };
      }
  },
};

/** A registered address of a firm is public; where a person lives is not. */
function home(entry: { readonly state: string; readonly party?: string }): boolean {
  return entry.party === undefined || entry.party === '自然人' || entry.party === '个体工商户';
}

/** The name of a person in the place of that of a firm. */
function* named(entry: Shown): Iterable<Finding> {
  const { party, name, number } = entry;
  if (name === undefined) return;
  if (party === '自然人' || looksLikeName(name))
    yield {
      record: entry,
      path: ['name'],
      message: `${number}：当事人写的是${party}，又写了名字“${name}”`,
      hint: '自然人删掉 name；单位的写执照、登记证上的全称',
    };
}
