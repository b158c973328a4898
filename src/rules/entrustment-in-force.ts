import { addDays, daysBetween, inForce } from '../answers/index.ts';
import type { Agreement, Claim, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { agreementExample, PUBLISHED } from './agreement-example.ts';
import { dueSeverity } from './due.ts';
import { entryOf, several } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

type Entrusted = Extract<Claim, { mode: '委托' }>;

export const entrustmentInForce: Rule = {
  id: 'entrustment-in-force',
  title: '委托书没到期，才能替部门办',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第二十条' }],
  demand: '不越权',
  explains:
    '委托书写明期限，期限以外没有委托。过了期还在办，办出来的证、开出来的罚单都站不住。到期前 90 天先记一笔，够用来商量续签；前 30 天还没有续签就提醒。',
  example: {
    file: 'agreements/weituo-caifa.yaml',
    failing: agreementExample(PUBLISHED, { until: '2026-10-31' }),
    passing: agreementExample(PUBLISHED),
  },
  *check(register, asOf) {
    const renewals = new Map(
      [...register.agreements.values()].map((renewal) => [renewal.renews, renewal]),
    );
    for (const [agreement, claims] of byAgreement(register)) {
      // Days the wrong way round were told when they were read.
      if (agreement.until !== undefined && agreement.until < agreement.from) continue;
      for (const claim of claims) yield* outsideTerm(claim);
      yield* runOut(agreement, claims, asOf);
      yield* endingSoon(agreement, claims, renewals.get(agreement), asOf);
    }
  },
};

function byAgreement(register: Register): Map<Agreement, Entrusted[]> {
  const claims = new Map<Agreement, Entrusted[]>();
  for (const claim of register.claims) {
    if (claim.mode !== '委托') continue;
    const known = claims.get(claim.agreement);
    if (known) known.push(claim);
    else claims.set(claim.agreement, [claim]);
  }
  return claims;
}

/** Days an entry itself writes down that the agreement does not have. */
function* outsideTerm(claim: Entrusted): Iterable<Finding> {
  const { title, from, until } = claim.agreement;
  if (claim.from < from)
    yield {
      record: claim,
      path: ['from'],
      message: `${entryOf(claim)}从 ${claim.from} 起，《${title}》的期限从 ${from} 才开始`,
      hint: `from 不能早于 ${from}；以前另有委托书的，分成两条写`,
    };
  if (until !== undefined && claim.from > until)
    yield {
      record: claim,
      path: ['agreement'],
      message: `${entryOf(claim)}从 ${claim.from} 起，《${title}》到 ${until} 就满了`,
      hint: '换成这一天还有效的委托书；没有续签的，不能再写委托',
    };
  else if (until !== undefined && claim.until !== undefined && claim.until > until)
    yield {
      record: claim,
      path: ['until'],
      message: `${entryOf(claim)}写到 ${claim.until}，《${title}》的期限到 ${until} 就满了`,
      hint: `止日不能晚于 ${until}；续签了的，从 ${addDays(until, 1)} 起另写一条`,
    };
}

/** Entries that go on after the last day. Where all of them do, it is said once, at the agreement. */
function* runOut(agreement: Agreement, claims: readonly Entrusted[], asOf: Day): Iterable<Finding> {
  const { until, title } = agreement;
  if (until === undefined || until >= asOf) return;
  const open = claims.filter((claim) => claim.until === undefined);
  const hint = `补上止日 ${until}、收回决定和由谁接手；续签了的，从 ${addDays(until, 1)} 起按新的委托书另写一条`;
  if (open.length === claims.length)
    yield {
      record: agreement,
      path: ['until'],
      message: `《${title}》到 ${until} 已经期满，${townsOf(open)}还在凭它办${mattersOf(open)}`,
      hint: `给这些承接${hint}`,
    };
  else
    for (const claim of open)
      yield {
        record: claim,
        path: ['agreement'],
        message: `${entryOf(claim)}还在办，《${title}》到 ${until} 已经期满`,
        hint,
      };
}

function* endingSoon(
  agreement: Agreement,
  claims: readonly Entrusted[],
  renewal: Agreement | undefined,
  asOf: Day,
): Iterable<Finding> {
  const { until, title } = agreement;
  if (until === undefined) return;
  const severity = dueSeverity(daysBetween(asOf, until));
  if (!severity) return;
  const open = claims.filter((claim) => claim.until === undefined && inForce(claim, asOf));
  if (open.length === 0) return;
  yield {
    record: agreement,
    path: ['until'],
    severity,
    message: `《${title}》到 ${until} 期满，还有 ${daysBetween(asOf, until)} 天；${townsOf(open)}凭它办${mattersOf(open)}`,
    hint: renewal
      ? `已经有《${renewal.title}》：给这些承接写上止日，从 ${renewal.from} 起按新的委托书另写`
      : '续签的，赶在期满前签订、公布；不续的，写明止日、收回决定和由谁接手',
  };
}

function townsOf(claims: readonly Entrusted[]): string {
  return [...new Set(claims.map((claim) => claim.town.name))].join('、');
}

function mattersOf(claims: readonly Entrusted[]): string {
  return several([...new Set(claims.map((claim) => claim.matter.name))]);
}
