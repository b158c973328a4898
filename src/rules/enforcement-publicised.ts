import { basisOn, livingOn, remedyOf, whoHandles } from '../answers/index.ts';
import type { Claim, Matter, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import { firstOf, punishesOn } from './penalty-towns.ts';
import type { Finding, Rule } from './rule.ts';
import { samplePenalty } from './sample-penalty.ts';

export const enforcementPublicised: Rule = {
  id: 'enforcement-publicised',
  title: '处罚由谁办、凭什么、怎么办、不服找谁，都要公示',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第三十九条' }],
  demand: '权力公开',
  explains:
    '被罚的人有权知道：哪个机构办的、凭哪一条、按什么程序、不服去哪里复议起诉。这四样要在处罚之前就公开，缺一样都不行。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({
      basis: `
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 设定
    from: 2026-08-15`,
    }),
    passing: samplePenalty({
      basis: `
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 处罚
    from: 2026-08-15`,
    }),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const matter of register.matters.values()) {
      // For a town merged away another one answers.
      const claims = matter.claims.filter(
        (claim) => livingOn(claim.town, asOf) && punishesOn(claim, asOf),
      );
      const [any] = claims;
      if (!any) continue;
      yield* aboutMatter(register, matter, any, firstOf(claims), asOf);
      for (const claim of claims)
        if (!claim.office)
          yield {
            record: claim,
            gap: true,
            message: `${entryOf(claim)}没有写由哪个机构办`,
            hint: `在 office 里写承办机构：${claim.town.offices.map((o) => `${o.id}（${o.name}）`).join('、') || '先在 town.yaml 里写上内设机构'}`,
          };
    }
  },
};

/** Basis, procedure and remedy are the same in every town: one claim is checked for all. */
function* aboutMatter(
  register: Register,
  matter: Matter,
  claim: Claim,
  since: Day,
  asOf: Day,
): Iterable<Finding> {
  const who = `“${matter.name}”`;
  const basis = basisOn(matter, asOf);
  // That no basis is in force at all is said by basis-in-force.
  if (basis.length > 0 && !basis.some((b) => b.role === '处罚'))
    yield {
      record: matter,
      path: ['basis'],
      key: 'key',
      gap: true,
      since: [since, ...basis.map(({ from }) => from)].sort().at(-1) as Day,
      message: `${who}在 ${asOf} 有效的依据里，没有一条标明是罚则`,
      hint: '给规定罚款的那一条写 role: 处罚；只有禁止没有罚则的，不能罚',
    };
  if (
    // Without any lead that is said by complete.
    !matter.missing.includes('lead') &&
    !matter.lead.duties.some(({ phase }) => phase === '查处' || phase === '决定')
  )
    yield {
      record: matter,
      path: ['lead'],
      key: 'key',
      gap: true,
      since,
      message: `${who}的主责里没有写怎么查处`,
      hint: '在 lead 的 duties 里加上 phase: 查处，写明立案、取证、告知、决定',
    };
  const { none } = remedyOf(register, whoHandles(register, claim.town, matter, asOf), '处罚决定');
  if (none)
    yield {
      record: matter,
      path: ['noRemedy'],
      key: 'key',
      since,
      message: `${who}写着没有复议、诉讼，被罚的人不知道不服找谁`,
      hint: '处罚都可以复议、起诉：删掉 noRemedy',
    };
}
