import { claimsSince, since } from '../answers/index.ts';
import type { Claim, Matter, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const pastNotRewritten: Rule = {
  id: 'past-not-rewritten',
  title: '过去是谁办、以谁的名义，没有新的决定不能改',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '过去那些天谁主责、以什么方式办、不服告谁，老百姓和法院都照公布的清单算。直接改掉，旧案子的被告就换了人。从今往后要变的，旧的写明到哪天为止，另写一条新的；过去确实写错了的，凭一份新的决定改，或者写进例外并说明理由。同上次公布的内容比较时才查（npm run check -- --since）。',
  example: {
    file: 'towns/shanqian/services.yaml',
    failing: entry('服务前移'),
    passing: entry('法定'),
  },
  needsWhole: true,
  needsBefore: true,
  *check(now, asOf, before) {
    if (!before) return;
    const fresh: Fresh = (id) =>
      id !== undefined && !before.decisions.has(id) && !before.agreements.has(id);
    const matters = since(before.matters, now.matters, ({ name }) => name);
    const towns = since(before.towns, now.towns, ({ name }) => name);
    const claims = claimsSince(before, now, towns, matters);
    for (const [old, claim] of claims.kept) yield* ofClaim(old, claim, asOf, fresh);
    for (const [old, matter] of matters.kept) yield* ofMatter(old, matter, now, fresh);
    for (const [old, town] of towns.kept)
      if (old.government !== town.government)
        yield {
          record: town,
          path: ['government'],
          severity: 'warning',
          message: `${town.name}的机关全称从${old.government}改成${town.government}，以前的决定和被申请人也跟着改了名`,
          hint: '改错字的请审核；改名、撤并的，照决定另写',
        };
    for (const [id, agreement] of now.agreements) {
      const old = before.agreements.get(id);
      if (old && old.entrustor.id !== agreement.entrustor.id && old.from < asOf)
        yield {
          record: agreement,
          path: ['entrustor'],
          message: `《${agreement.title}》从 ${old.from} 起由${old.entrustor.short}委托，现在改成${agreement.entrustor.short}，不服告谁也跟着变了`,
          hint: WAY,
        };
    }
  },
};

/** Whether a document was not there before. */
type Fresh = (id: string | undefined) => boolean;

const WAY =
  '改回原来的；从今往后要变的，旧的写上止日，另写一条；过去写错了的，写明据以改正的新决定';

/** By which way, and under which agreement, the town held it on days that have gone. */
function* ofClaim(old: Claim, claim: Claim, asOf: Day, fresh: Fresh): Iterable<Finding> {
  if (old.from >= asOf || fresh(claim.decision?.id) || fresh(claim.agreement?.id)) return;
  const who = entryOf(claim);
  if (old.mode !== claim.mode)
    yield {
      record: claim,
      path: ['mode'],
      message: `${who}从 ${old.from} 起公布的是${old.mode}，现在改成${claim.mode}，没有新的决定`,
      hint: WAY,
    };
  else if (old.agreement && claim.agreement && old.agreement.id !== claim.agreement.id)
    yield {
      record: claim,
      path: ['agreement'],
      message: `${who}从 ${old.from} 起公布的是按《${old.agreement.title}》委托，现在换成《${claim.agreement.title}》，没有新的决定`,
      hint: WAY,
    };
}

/** Who leads, which department and who decides: said without days, so that a change speaks of every day. */
function* ofMatter(
  old: Matter,
  matter: Matter,
  { decisions }: Register,
  fresh: Fresh,
): Iterable<Finding> {
  const decided = [...decisions.values()].some(
    ({ id, matters }) => fresh(id) && (matters === undefined || matters.includes(matter)),
  );
  if (decided) return;
  const parts = [
    ['lead', ['lead', 'by'], '主责', nameOf(old.lead.by), nameOf(matter.lead.by)],
    ['department', ['department'], '县级部门', old.department.short, matter.department.short],
    ['decider', ['decider'], '决定机关', nameOf(old.decider), nameOf(matter.decider)],
  ] as const;
  for (const [key, path, what, was, is] of parts) {
    // A field that was open before and is filled in now is no change of the past.
    if (was === is || was === undefined || old.missing.includes(key)) continue;
    yield {
      record: matter,
      path,
      message: `“${matter.name}”公布的${what}是${was}，现在${is === undefined ? '删掉了' : `改成${is}`}，没有点到它的新决定，过去那些天也跟着变了`,
      hint: WAY,
    };
  }
}

function nameOf(body: string | { readonly short: string } | undefined): string | undefined {
  return typeof body === 'object' ? body.short : body;
}

function entry(mode: string): string {
  return `- matter: dibao-shenqing
  mode: ${mode}
  from: 2026-07-01
  window: minzheng
  usage: 正常运行
`;
}
