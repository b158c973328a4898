import { basisOn, empowersTown, namesKind, powersOf } from '../answers/index.ts';
import type { BasisVersion, Claim, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { givesPower } from './basis-empowers.ts';
import { entryOf } from './entries.ts';
import { judgedDay, putRight } from './judged-day.ts';
import type { Finding, Rule } from './rule.ts';
import { LAWFUL_BASIS, samplePenalty } from './sample-penalty.ts';

export const statutoryPower: Rule = {
  id: 'statutory-power',
  title: '写法定，条文要写明给了这样的乡镇',
  severity: 'error',
  // If the statute could not be read, the bases that cite it are missing here, too.
  needsWhole: true,
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第十七条' },
    { law: 'xingzheng-xuke-fa', article: '第二十二条' },
  ],
  demand: '不越权',
  explains:
    '法定，是条文自己写明由乡镇办。条文写县级主管部门的，乡镇没有，要另有省级决定或者委托；条文写乡镇人民政府的，街道办事处没有：它是派出机关，不是一级政府。条文让省里定的，省里点了名的才有。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({}),
    passing: samplePenalty({
      basis: LAWFUL_BASIS.replaceAll('empowers: [县级部门]', 'empowers: [乡镇人民政府]'),
    }),
    also: {
      'towns/shanqian/powers.yaml': `- matter: fenshao-jiegan
  mode: 法定
  from: 2023-03-01
  office: zhifa
  usage: 正常运行
`,
    },
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      // A matter that names no basis has a gap, which basis-in-force tells.
      if (claim.mode !== '法定' || claim.matter.missing.includes('basis')) continue;
      if (putRight(claim, asOf)) continue;
      // It must have been so on the first day, and be so still.
      for (const day of new Set([claim.from, judgedDay(claim, asOf)])) {
        const fault = faultOn(register, claim, day, asOf);
        if (!fault) continue;
        yield { record: claim, path: ['mode'], ...fault };
        break;
      }
    }
  },
};

type Fault = Pick<Finding, 'message' | 'hint' | 'gap'>;

function faultOn(register: Register, claim: Claim, day: Day, asOf: Day): Fault | undefined {
  const { matter, town } = claim;
  const basis = basisOn(matter, day);
  const giving = powersOf(matter, basis);
  if (giving.some((version) => empowersTown(register, version, town, matter, day)))
    return undefined;
  const who = `${entryOf(claim)}写的是法定`;
  if (basis.length === 0)
    // What has run out is withdrawn from the answer, and told by basis-in-force.
    return claim.from === day || matter.basis.length === 0
      ? {
          message: `${who}，${day} 却没有一条依据在施行`,
          hint: '补上那天在施行、写明由乡镇办的条文；没有的，不能写法定',
        }
      : undefined;
  // Whom an article without a number empowers, nobody can tell; one that should say so is told by basis-empowers.
  if (
    basis.some(
      (version) => !version.empowers && (version.article === undefined || givesPower(version)),
    )
  )
    return undefined;
  if (giving.length === 0)
    // For earlier versions of a text nobody may have noted whom it empowers.
    return day < asOf
      ? undefined
      : {
          gap: true,
          message: `${who}，却没有一条依据写明把它给了谁`,
          hint: '条文写明由乡镇办的，在那条依据的 empowers 里写乡镇人民政府；没有这样的条文，就不是法定',
        };
  return { message: `${who}，${says(giving)}`, hint: wayOut(claim, giving) };
}

function says(giving: readonly BasisVersion[]): string {
  const articles = giving.map(
    ({ law, article = '', empowers = [] }) =>
      `《${law.short}》${article}写的是${empowers.filter((one) => one !== '省定').join('、')}${empowers.includes('省定') ? '，由省里定' : ''}`,
  );
  return [...new Set(articles)].join('；');
}

function wayOut({ matter, town }: Claim, giving: readonly BasisVersion[]): string {
  const chosen = giving.some(
    ({ empowers = [] }) => empowers.includes('省定') && namesKind(empowers, town),
  );
  if (chosen)
    return `省里的决定点名${town.name}的，写进 decisions；没有点名的，由${matter.department.short}办`;
  if (town.kind === '街道' && giving.some(({ empowers = [] }) => empowers.includes('乡镇人民政府')))
    return '街道办事处不是乡级人民政府，由条文写的县级机关办：还没有公布的从清单里去掉；公布过的写止日、更正它的决定（kind 写调整）和由谁接手';
  return `省里决定交给乡镇的，写直接赋权；法律允许委托、也签了委托书的，写委托；都没有的，由${matter.department.short}办`;
}
