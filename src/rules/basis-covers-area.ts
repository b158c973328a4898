import { applies, basisOn, phaseOn, VILLAGES_ONLY } from '../answers/index.ts';
import type { BasisVersion, Claim, Matter, Town } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';

export const basisCoversArea: Rule = {
  id: 'basis-covers-area',
  title: '依据要管得到这个地方',
  severity: 'error',
  basis: [],
  demand: '有法可依',
  explains:
    '有的法规只管城市，有的只管农村。没有镇区的乡拿只管城市的条例去罚，就是没有依据。建制镇最难：城市市容一类条例说的是城市，村庄和集镇的条例又不管建制镇，两头够不着，要看省里有没有专门规定。',
  example: {
    file: 'towns/hebian/powers.yaml',
    failing: `- matter: luan-tie
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`,
    passing: `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`,
    also: {
      'laws/shirong-tiaoli.yaml': cityStatute(),
      'matters/huanjing/luan-tie.yaml': cityMatter(),
    },
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const matter of register.matters.values()) {
      const between = new Set<Town>();
      let weak: BasisVersion | undefined;
      for (const claim of matter.claims) {
        const phase = phaseOn(claim, asOf);
        if (phase === '已结束') continue;
        if (!applies(matter, claim.town)) {
          yield notHere(claim);
          continue;
        }
        // An entry that is still to come is judged by its own first day.
        const basis = basisOn(matter, phase === '有效' ? asOf : claim.from);
        const [first] = basis;
        if (!first || basis.some((b) => (b.law.area ?? '城乡') === '城乡')) continue;
        const outside = outOfReach(claim, basis);
        if (outside) yield outside;
        else if (
          claim.town.kind === '镇' &&
          claim.town.area === '城乡' &&
          basis.every(leavesTownsOut)
        ) {
          between.add(claim.town);
          weak ??= first;
        }
      }
      if (weak) yield fallsBetween(matter, weak, [...between]);
    }
  },
};

/** The matter itself is one of towns, or of villages. */
function notHere(claim: Claim): Finding {
  const { town, matter } = claim;
  return {
    record: claim,
    path: ['matter'],
    message: `“${matter.name}”${matter.area === '仅城市' ? '只管城市' : '只管农村'}，${town.name}${hereWithout(town)}，在${town.name}用不上`,
    hint: '从这个乡镇的清单里去掉；事项的适用区域写错了的，改正 area',
  };
}

function hereWithout({ area }: Town): string {
  return area === '农村' ? '没有城市' : '没有农村';
}

/** A city statute in the countryside, or the other way round. */
function outOfReach(claim: Claim, basis: readonly BasisVersion[]): Finding | undefined {
  const { town, matter } = claim;
  const foreign = town.area === '农村' ? '仅城市' : town.area === '城市' ? '仅农村' : undefined;
  if (foreign === undefined || basis.some((b) => b.law.area !== foreign)) return undefined;
  const laws = [...new Set(basis.map((b) => `《${b.law.short}》`))].join('、');
  return {
    record: claim,
    path: ['matter'],
    message: `${town.name}${hereWithout(town)}，“${matter.name}”的依据${laws}却只管${foreign.slice(1)}，在${town.name}用不上`,
    hint: '找到在这里也管用的依据补进事项；没有的，这个乡镇不能承接',
  };
}

function leavesTownsOut({ law }: BasisVersion): boolean {
  return law.area === '仅城市' || law.title === VILLAGES_ONLY;
}

function fallsBetween(matter: Matter, basis: BasisVersion, towns: readonly Town[]): Finding {
  const { law } = basis;
  const scope =
    law.area === '仅城市' ? '只管城市' : `不管建制镇${law.areaBasis ? `（${law.areaBasis}）` : ''}`;
  return {
    record: basis,
    path: ['law'],
    severity: 'warning',
    message: `“${matter.name}”只依据《${law.short}》，它${scope}；${towns.map((t) => t.name).join('、')}是建制镇，夹在城市和村庄两头的法规中间`,
    hint: '查省里有没有把建制镇纳入的地方性法规，有就补进 basis；没有的，在 note 里写明只在哪一片适用',
  };
}

function cityStatute(): string {
  return `id: shirong-tiaoli
title: 城市市容和环境卫生管理条例
short: 城市市容和环境卫生管理条例
kind: 行政法规
area: 仅城市
status: 有效
versions:
  - from: 2017-03-01
`;
}

function cityMatter(): string {
  return `id: luan-tie
name: 乱贴小广告的处罚
spokenAs:
  - 小广告
  - 牛皮癣
  - 墙上乱贴
list: 权力清单
type: 行政处罚
domain: huanjing
area: 城乡
tier: 自选盘
department: huanbao-ju
summary: 在墙上、树上乱贴小广告，要清掉，可能罚款。
basis:
  - law: shirong-tiaoli
    article: 第三十四条第二项
    role: 处罚
    from: 2017-03-01
lead:
  by: 行使主体
  duties:
    - phase: 查处
      does: 立案、取证、处罚
support: []
`;
}
