import {
  addDays,
  basisOn,
  daysBetween,
  endOf,
  firstDay,
  inForce,
  isGoneOn,
  type LawEnd,
} from '../answers/index.ts';
import type { BasisVersion, Matter } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import {
  besideIndex,
  lawRecordFaults,
  otherArticles,
  saidOn,
  sayLastDay,
} from './law-index-faults.ts';
import type { Finding, Rule } from './rule.ts';
import { LAWFUL_BASIS, samplePenalty } from './sample-penalty.ts';

/** Stands for an absent `until`; the day after it can still be written. */
const FOR_EVER = '9999-12-30';

export const basisInForce: Rule = {
  id: 'basis-in-force',
  title: '依据要有效',
  severity: 'error',
  basis: [],
  demand: '有法可依',
  explains:
    '法律会废止、会换新法。还引着旧法，罚单、批文就没有依据。旧依据要写到哪天为止，新依据从第二天接上，一天都不能断，查旧案子时才找得到当时的依据。哪部法律从哪天起、到哪天止、一共几条，按法律索引，不按编辑怎么写。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({
      basis: `
  - law: daqi-wuran-fangzhi-fa
    article: 第一百一十九条第一款
    role: 处罚
    from: 2018-10-26
    checked: 2026-11-21`,
    }),
    passing: samplePenalty({ basis: LAWFUL_BASIS }),
  },
  *check(register, asOf) {
    for (const law of register.laws.values()) yield* lawRecordFaults(law, asOf, register.lawIndex);
    yield* otherArticles(register, asOf);
    for (const matter of register.matters.values()) {
      const faults = matter.basis.flatMap((version) => faultsOf(matter, version, asOf));
      yield* faults;
      // Where a statute could not be read, its basis is missing here; the problem is reported at the statute.
      if (register.whole && faults.length === 0) yield* missing(matter, asOf);
    }
  },
};

/** 《生态环境法典》第一千一百三十一条第一款 */
function cite({ law, article = '' }: BasisVersion): string {
  return `《${law.short}》${article}`;
}

/** What is wrong with one version by itself: its days and article against its statute, its days against its heir's. */
function faultsOf(matter: Matter, version: BasisVersion, asOf: Day): Finding[] {
  const { law, from, until } = version;
  const who = `“${matter.name}”`;
  const first = firstDay(law);
  if (from < first)
    return [
      {
        record: version,
        path: ['from'],
        message: `${who}的依据${cite(version)}写的是从 ${from} 起，可《${law.short}》${first} 才施行`,
        hint: `from 不能早于 ${first}`,
      },
    ];
  const beside = besideIndex(who, version, asOf);
  const end = endOf(law, asOf);
  if (!end) return beside;
  if (until === undefined && isGoneOn(law, asOf))
    return [...beside, superseded(matter, version, end)];
  if (until !== undefined && end.until !== undefined && until > end.until)
    return [
      ...beside,
      {
        record: version,
        path: ['until'],
        since: saidOn(law, version.checked ?? from),
        message: `${who}的依据${cite(version)}写到 ${until}，可《${law.short}》最后一天是 ${sayLastDay(end)}`,
        hint: `改成 until: ${end.until}`,
        fix: { path: ['until'], to: end.until },
      },
    ];
  const next = heirs(matter, version)[0];
  if (until === undefined || !next || next.from <= addDays(until, 1)) return beside;
  return [
    ...beside,
    {
      record: version,
      path: ['until'],
      message: `${who}的旧依据${cite(version)}到 ${until} 止，新依据${cite(next)}从 ${next.from} 起，中间断了 ${daysBetween(until, next.from) - 1} 天`,
      hint: `旧依据的 until 要是新依据 from 的前一天：${addDays(next.from, -1)}`,
      // Not beyond the statute's own last day: then it is the heir that begins too late.
      ...(end.until === undefined || addDays(next.from, -1) <= end.until
        ? { fix: { path: ['until'], to: addDays(next.from, -1) } }
        : {}),
    },
  ];
}

/** A statute that is no longer in force is cited as if it were; the message names its successor. */
function superseded(matter: Matter, version: BasisVersion, end: LawEnd): Finding {
  const { law, from, checked } = version;
  const { until, by } = end;
  const articles = heirs(matter, version).map(cite).join('、');
  const heir = articles || (law.successor ? `《${law.successor.short}》` : by && `《${by}》`);
  const gone =
    until === undefined
      ? `它已经废止，哪天起没有查到`
      : `它从 ${addDays(until, 1)} 起已经${end.fate === '已废止' ? '废止' : '被替代'}${end.unverified ? '（日期未核实）' : ''}`;
  const close = `在这一条加上 until${until === undefined ? '，写它的最后有效日' : `: ${until}`}`;
  const start = until === undefined ? '它失效的那天' : addDays(until, 1);
  return {
    record: version,
    path: ['law'],
    // Written as a basis from a day on, or said to have been compared on a day: the later one is when it was said.
    since: saidOn(law, checked !== undefined && checked > from ? checked : from),
    message: `“${matter.name}”还引着${cite(version)}，${gone}，${heir ? `现在要引${heir}` : '由什么代替没有查到'}`,
    hint: articles
      ? `${close}；新依据已经写好`
      : heir
        ? `${close}，再加一条${heir}的依据，from 写 ${start}`
        : `${close}；找到现在的依据再加一条，找不到的，事项要撤下来`,
    // Without an heir the matter would stand without a basis: then closing alone is no correction.
    ...(articles && until !== undefined ? { fix: { path: ['until'], to: until } } : {}),
  };
}

/** Versions of the successor statute, earliest first; those with the same role where there are any. */
function heirs(matter: Matter, version: BasisVersion): BasisVersion[] {
  const { successor } = version.law;
  const all = matter.basis.filter((b) => successor !== undefined && b.law === successor);
  const same = all.filter((b) => b.role === version.role);
  return (same.length > 0 ? same : all).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * A service needs no statute. Nor does a duty that gives no power over anybody: what a town does for the party rests on
 * party rules, which no index of statutes holds; where it was found and why no article is cited must stand in the record.
 */
function mayBeWithout({ list, type, source, note }: Matter): boolean {
  return list === '公共服务清单' || (type === '乡镇主责' && !!source && !!note);
}

/** No basis at all, none on the day, or a stretch of days without any. */
function* missing(matter: Matter, asOf: Day): Iterable<Finding> {
  const who = `“${matter.name}”`;
  const at = { record: matter, path: ['basis'], key: 'key' } as const;
  if (matter.basis.length === 0) {
    // One that comes from nowhere at all is told by matter-has-source.
    if (matter.source === undefined && matter.missing.includes('basis')) return;
    yield {
      ...at,
      ...(matter.missing.includes('basis') ? { gap: true as const } : {}),
      ...(mayBeWithout(matter) ? { severity: 'notice' as const } : {}),
      message: `${who}没有引依据`,
      hint: '找到规定它的法律、法规或者文件，写进 basis；确实没有、没有核实的，在 source 里写出处，在 note 里写原因',
    };
    return;
  }
  const held = matter.claims.find((claim) => inForce(claim, asOf));
  // A matter given up by every town, or one that is still to come, needs no basis today.
  const closed = matter.claims.length > 0 && matter.claims.every((c) => (c.until ?? asOf) < asOf);
  const coming = matter.basis.some((b) => b.from > asOf);
  if (basisOn(matter, asOf).length === 0 && (held || !(closed || coming))) {
    const near = [...matter.basis].sort((a, b) => (a.from < b.from ? 1 : -1))[0] as BasisVersion;
    const days =
      near.until === undefined ? `从 ${near.from} 起` : `从 ${near.from} 到 ${near.until}`;
    yield {
      ...at,
      since: near.from <= asOf ? near.from : (held?.from ?? near.from),
      message: `${who}在 ${asOf} 这天没有一条有效的依据；最近的一条${cite(near)}${days}`,
      hint: '补上这一天有效的依据；没有依据的，事项要撤下来',
    };
    return;
  }
  let reach: Day | undefined;
  for (const version of [...matter.basis].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (reach !== undefined && version.from > addDays(reach, 1))
      yield {
        record: version,
        path: ['from'],
        message: `${who}的依据在 ${addDays(reach, 1)} 到 ${addDays(version.from, -1)} 之间断了`,
        hint: '补上这段日子的依据，或者改正前一条的 until、这一条的 from',
      };
    const { until = FOR_EVER } = version;
    if (reach === undefined || until > reach) reach = until < FOR_EVER ? until : FOR_EVER;
  }
}
