import { handsOver, namesTown, reachOn } from '../answers/index.ts';
import type { Claim, Decision, Register } from '../register/index.ts';
import { entryOf } from './entries.ts';
import { judgedDay, putRight } from './judged-day.ts';
import { listFault } from './mode-fits-list.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleDevolution } from './sample-devolution.ts';

export const devolutionDecided: Rule = {
  id: 'devolution-decided',
  title: '直接赋权要有点了名的省级赋权决定',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第二十四条' }],
  demand: '不越权',
  explains:
    '县级部门的权，只有省里作了赋权的决定并且公布，乡镇才能以自己的名义行使。县里的通知、收回的决定、撤并的批复都不是赋权；决定点了乡镇、列了事项的，只管它点的、列的；公布以前就开始办，罚单站不住。',
  example: {
    file: 'decisions/sheng-fuquan-2023.yaml',
    failing: sampleDevolution({ issuer: '某县人民政府', level: '县级' }),
    passing: sampleDevolution(),
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      if (claim.mode !== '直接赋权' || listFault(claim) || putRight(claim, asOf)) continue;
      const reach = reachOn(register, claim.town, claim.matter, judgedDay(claim, asOf));
      // What the statute itself gives is told by statutory-not-given-again.
      if (reach.kind === '乡镇' && reach.named) continue;
      const fault = devolutionFault(claim) ?? takenBackSince(register, claim);
      if (fault) yield { record: claim, ...fault };
    }
  },
};

type Devolved = Extract<Claim, { mode: '直接赋权' }>;
type Fault = Pick<Finding, 'path' | 'message' | 'hint'>;

/** Why the decision it names does not hand the matter to this township. */
export function devolutionFault(claim: Devolved): Fault | undefined {
  const { matter, town, decision, from } = claim;
  const who = entryOf(claim);
  const named = `《${decision.title}》`;
  const at = (message: string, hint: string): Fault => ({ path: ['decision'], message, hint });
  if (!handsOver(decision))
    return at(
      decision.level === '省级'
        ? `${who}写的是直接赋权，依据${named}是一份${decision.kind}文件，不是赋权决定`
        : `${who}写的是直接赋权，依据${named}是${decision.level}决定，不是省级决定`,
      '换成省级赋权决定；没有的，法律允许委托的改成委托并签委托书，否则退回县级部门',
    );
  if (!namesTown(decision, town))
    return at(
      `${who}所依据的${named}只交给${decision.towns?.map(({ name }) => name).join('、')}，没有${town.name}`,
      `核对决定；确实点了${town.name}的，补进决定的 towns；没有的，由${matter.department.short}办`,
    );
  if (decision.matters && !decision.matters.includes(matter))
    return at(
      `${who}所依据的${named}没有列这个事项`,
      '核对决定的附件；确实列了的，补进决定的 matters',
    );
  const first = [decision.published, decision.from].sort().at(-1) ?? decision.from;
  if (from < first)
    return {
      path: ['from'],
      message: `${who}从 ${from} 起，早于${named}公布（${decision.published}）或者施行（${decision.from}）`,
      hint: `from 不能早于 ${first}`,
    };
  return onlyByStatute(claim);
}

/** Documents after which a township holds a matter. One that adjusts the list may only cite other articles. */
const GIVES: readonly Decision['kind'][] = ['赋权', '认领公布', '准入', '置换'];

/** A decision that was taken back does not let the town begin anew; a later document that lists the matter does. */
function takenBackSince({ decisions }: Register, claim: Devolved): Fault | undefined {
  const { decision, town, matter, from } = claim;
  const later = [...decisions.values()].filter(
    (one) =>
      one.from > decision.from &&
      one.from <= from &&
      one.matters?.includes(matter) &&
      namesTown(one, town),
  );
  const back = later
    .filter(({ kind }) => kind === '收回')
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (!back || later.some(({ kind, from: day }) => GIVES.includes(kind) && day >= back.from))
    return undefined;
  return {
    path: ['from'],
    message: `${entryOf(claim)}从 ${from} 起，《${back.title}》从 ${back.from} 起已经收回，以后没有再交的决定`,
    hint: `重新交下来的，写那份新的决定；没有的，由${matter.department.short}办`,
  };
}

/** Powers that no statute lets a province hand over by a decision. */
function onlyByStatute(claim: Devolved): Fault | undefined {
  const { matter } = claim;
  // Penalties and the inspections they need: 行政处罚法第二十四条. Licences and coercion have rules of their own.
  const free: readonly string[] = ['行政处罚', '行政检查', '行政许可', '行政强制'];
  if (free.includes(matter.type)) return undefined;
  return {
    path: ['mode'],
    message: `${entryOf(claim)}是${matter.type}，写的是直接赋权：行政处罚法第二十四条只让省里交处罚权`,
    hint: `条文让省里定由乡镇办的，写法定和那份决定；没有的，由${matter.department.short}办`,
  };
}
