import type { Register } from '../register/index.ts';
import type { Rule } from './rule.ts';
import { sampleLicence } from './sample-licence.ts';

/** Words by which a guide says that nothing is charged for the licence itself. */
const FREE = /不收|免费|免收|无需缴|不用缴|^无$|^0 ?元?$/;

export const licenceWithoutFee: Rule = {
  id: 'licence-without-fee',
  title: '办许可不收费，要收的写明法律、行政法规',
  severity: 'error',
  basis: [
    { law: 'xingzheng-xuke-fa', article: '第五十八条第一款' },
    { law: 'xingzheng-xuke-fa', article: '第五十八条第二款' },
  ],
  demand: '不增负担',
  explains:
    '办行政许可、查许可的事，不得收任何费用，申请书格式文本也不收钱；只有法律、行政法规能另外规定。指南写了收费又没有写依据的，窗口照着收就是乱收费。',
  example: {
    file: 'matters/linye/caifa-xuke.yaml',
    failing: sampleLicence('', fee('每户 50 元工本费')),
    passing: sampleLicence('', fee('不收费')),
  },
  *check(register) {
    for (const matter of register.matters.values()) {
      const fee = 'guide' in matter && matter.type === '行政许可' ? matter.guide?.fee : undefined;
      if (fee === undefined || FREE.test(fee) || citesLaw(register, fee)) continue;
      yield {
        record: matter,
        path: ['guide', 'fee'],
        message: `“${matter.name}”是行政许可，指南写收费“${fee}”，没有写凭哪部法律、行政法规`,
        hint: '没有这样的规定，改成“不收费”；有的，在后面写明，例如 按《某法》第几条收',
      };
    }
  },
};

/** True where the words name a statute or a regulation of the State Council with its article. */
function citesLaw({ laws }: Register, fee: string): boolean {
  return [...fee.matchAll(/《([^》]+)》第[一二三四五六七八九十百零]+条/g)].some(([, name]) =>
    [...laws.values()].some(
      ({ short, title, kind }) =>
        (kind === '法律' || kind === '行政法规') && (name === short || name === title),
    ),
  );
}

function fee(text: string): string {
  return `guide:\n  fee: ${text}\n`;
}
