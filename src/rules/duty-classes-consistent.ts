import type { Claim, Matter } from '../register/index.ts';
import type { Day, DutyClass } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const dutyClassesConsistent: Rule = {
  id: 'duty-classes-consistent',
  title: '履职类别、主责和赋权方式要对得上',
  severity: 'error',
  basis: [],
  demand: '权责一致',
  explains:
    '同一件事在两套清单里要说同样的话：基本履职是乡镇自己负全责，配合履职是部门主责，收回的就不再由乡镇办。说法不一，出了事就互相推。',
  example: {
    file: 'towns/shanqian/responsibilities.yaml',
    failing: duty('配合履职'),
    passing: duty('基本履职'),
  },
  *check(register, asOf) {
    for (const claim of register.claims) {
      const wrong = classAgainst(claim, asOf);
      if (wrong) yield { record: claim, path: ['dutyClass'], ...wrong };
    }
    for (const matter of register.matters.values()) {
      const own = typeAgainstLead(matter);
      if (own) yield own;
      else yield* modesAgainstLead(matter);
    }
  },
};

type Words = Pick<Finding, 'message' | 'hint' | 'fix'>;

/** The class an editor wrote, against how the town holds the matter and when that ends. */
function classAgainst(claim: Claim, asOf: Day): Words | undefined {
  const { dutyClass, mode, until, successor } = claim;
  if (dutyClass === undefined) return undefined;
  const who = `${entryOf(claim)}写的是${dutyClass}`;
  const wentUp = successor !== undefined && !('government' in successor.by);
  if (dutyClass === '上级部门收回') {
    if (until === undefined)
      return {
        message: `${who}，却没有止日`,
        hint: '补上止日、收回决定和由谁接手；没有收回的，去掉 dutyClass',
      };
    if (!wentUp)
      return {
        message: `${who}，接手的却${successor ? '不是县级部门' : '没有写'}`,
        hint: 'successor 写收回它的县级部门；由乡镇接着办的，去掉 dutyClass',
      };
    return undefined;
  }
  if (wentUp && until !== undefined && until < asOf)
    return {
      message: `${who}，可到 ${until} 已经由县级部门收回`,
      hint: '改成上级部门收回，或者去掉 dutyClass，按止日和接手推算',
      fix: { path: ['dutyClass'], to: '上级部门收回' },
    };
  // A field that is left open contradicts nothing.
  if (mode === '未公布') return undefined;
  const expected: DutyClass = isOwn(claim) ? '基本履职' : '配合履职';
  if (dutyClass === expected) return undefined;
  return {
    message: `${who}，赋权方式却是${mode}`,
    hint: `${mode}是${expected}：改正 dutyClass，或者改正 mode`,
    fix: { path: ['dutyClass'], to: expected },
  };
}

/** In the town's own name: it answers for the act itself. */
function isOwn(claim: Claim): boolean {
  return claim.mode === '法定' || claim.mode === '直接赋权';
}

function typeAgainstLead(matter: Matter): Finding | undefined {
  if (matter.list !== '责任清单' || matter.missing.includes('lead')) return undefined;
  const { by } = matter.lead;
  const townLeads = matter.type === '乡镇主责';
  if (townLeads === (typeof by !== 'object')) return undefined;
  return {
    record: matter,
    path: ['lead', 'by'],
    message: `“${matter.name}”的类型是${matter.type}，主责写的却是${typeof by === 'object' ? by.short : by}`,
    hint: townLeads
      ? '主责写乡镇，或者把类型改成乡镇配合'
      : '主责写牵头的县级部门，或者把类型改成乡镇主责',
  };
}

/** Who leads according to the matter, against who leads according to the towns' entries. */
function* modesAgainstLead(matter: Matter): Iterable<Finding> {
  const { by } = matter.lead;
  if (by === '行使主体') return;
  const against = matter.claims.filter(
    (claim) => claim.mode !== '未公布' && isOwn(claim) !== (by === '乡镇'),
  );
  const [first] = against;
  if (!first) return;
  const lead = by === '乡镇' ? '乡镇' : by.short;
  // If all towns agree with each other, the mistake is in the matter.
  if (against.length > 1 && against.length === matter.claims.length) {
    const modes = [...new Set(against.map((claim) => claim.mode))].join('、');
    yield {
      record: matter,
      path: ['lead', 'by'],
      message: `“${matter.name}”写的是${lead}主责，${against.length} 条承接写的都是${modes}`,
      hint:
        by === '乡镇'
          ? `真由乡镇主责的，承接改成法定；否则主责写${matter.department.short}`
          : `真由${lead}主责的，承接改成配合或者服务前移；否则主责写乡镇`,
    };
    return;
  }
  for (const claim of against)
    yield {
      record: claim,
      path: ['mode'],
      message: `${entryOf(claim)}写的是${claim.mode}，事项里却是${lead}主责`,
      hint:
        by === '乡镇'
          ? '乡镇主责的写法定或者直接赋权；否则改正事项里的主责'
          : '部门主责的写配合、委托或者服务前移；否则改正事项里的主责',
    };
}

function duty(dutyClass: string): string {
  return `- matter: faxian-jiuzhu
  mode: 法定
  from: 2026-07-01
  office: zhifa
  usage: 正常运行
  dutyClass: ${dutyClass}
  staff: 1
`;
}
