/** Where what is written of a statute does not agree with the law index: parts of the rule basis-in-force. */
import { addDays, allProse, endOf, type LawEnd } from '../answers/index.ts';
import {
  asKnownOn,
  beyondLast,
  type LawIndex,
  passedOn,
  type Reach,
  sayReach,
} from '../law/index.ts';
import { type BasisVersion, distance, type Law, type Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding } from './rule.ts';

/** 2026-08-14, with a note where the day is not verified. */
export function sayLastDay({ until = '', unverified }: LawEnd): string {
  return unverified ? `${until}（日期未核实）` : until;
}

/**
 * The day from which something said of a statute counts. A county takes a newer index with a newer engine, within a
 * year: until then, what that index was the first to know makes no error (DESIGN 6), so the statement is also judged by
 * the day before anybody knew.
 */
export function saidOn({ indexed }: Law, day: Day): Day;
export function saidOn({ indexed }: Law, day: Day | undefined): Day | undefined;
export function saidOn({ indexed }: Law, day: Day | undefined): Day | undefined {
  const facts = indexed ? [...indexed.versions, ...(indexed.ending ? [indexed.ending] : [])] : [];
  const learnt = facts.flatMap((fact) => fact.learnt ?? []).sort();
  const [first, last = first] = [learnt[0], learnt.at(-1)];
  if (first === undefined || last === undefined) return day;
  if (day !== undefined && day > addDays(last, 366)) return day;
  const before = addDays(first, -1);
  return day !== undefined && day < before ? day : before;
}

/** A basis that begins on the day its statute was passed, or cites an article the statute does not have. */
export function besideIndex(who: string, version: BasisVersion, asOf: Day): Finding[] {
  const { law, article, from, until, checked = from } = version;
  const since = saidOn(law, checked);
  const cited = `${who}的依据《${law.short}》${article ?? ''}`;
  const passed = law.indexed && passedOn(asKnownOn(law.indexed, asOf), from);
  if (passed?.published === from && passed.from)
    return [
      {
        record: version,
        path: ['from'],
        since,
        message: `${cited}从 ${from} 起，那是公布的日子，${passed.from} 才施行`,
        hint: `改成 from: ${passed.from}`,
        fix: { path: ['from'], to: passed.from },
      },
    ];
  const reach = article && beyondLast(law, article, asOf, from, until);
  return reach ? [beyond(cited, law, reach, { record: version, path: ['article'], since })] : [];
}

/** What a statute's own record says against the index. */
export function* lawRecordFaults(law: Law, asOf: Day, index?: LawIndex): Iterable<Finding> {
  if (!law.indexed) {
    if (index) yield* misspelt(law, index);
    return;
  }
  const indexed = asKnownOn(law.indexed, asOf);
  const days: [Day | undefined, (string | number)[]][] = [
    [law.effective, ['effective']],
    ...law.versions.map(({ from }, i): [Day, (string | number)[]] => [
      from,
      ['versions', i, 'from'],
    ]),
  ];
  for (const [day, path] of days) {
    const passed = day === undefined ? undefined : passedOn(indexed, day);
    if (day !== undefined && passed?.from)
      yield {
        record: law,
        path,
        since: saidOn(law, law.checked ?? day),
        message: `《${law.short}》写 ${day} 起施行，那是公布的日子：${passed.published} 公布，${passed.from} 起施行`,
        hint: `改成 ${path.at(-1)}: ${passed.from}`,
        fix: { path, to: passed.from },
      };
  }
  yield* wrongEnd(law, asOf);
}

/**
 * A law whose title differs from the index by a slip. Nothing the index knows, such as its end or its last article,
 * would be checked for it. The index holds all laws in force on its day, so a law in force since then must be among them.
 */
function* misspelt(law: Law, { taken, titles }: LawIndex): Iterable<Finding> {
  const [first] = law.versions.map(({ from }) => from).sort();
  if (law.kind !== '法律' || first === undefined || first > taken) return;
  const meant = titles.find((title) => distance(title, law.title) <= SLIP);
  if (meant === undefined) return;
  yield {
    record: law,
    path: ['title'],
    message: `国家法律里没有《${law.title}》，名称最近的是《${meant}》`,
    hint: `照正式名称写：《${meant}》；不是全国人大和它的常委会通过的，改 kind`,
    fix: { path: ['title'], to: meant },
  };
}

/** Signs by which a slip in a title differs. */
const SLIP = 2;

/** A statute that is called in force after its end, or is given another last day. */
function* wrongEnd(law: Law, asOf: Day): Iterable<Finding> {
  const ending = law.indexed && asKnownOn(law.indexed, asOf).ending;
  const end = endOf(law, asOf);
  if (!ending || !end) return;
  const by = ending.by ? `，由《${ending.by}》${ending.byArticle ?? ''}废止` : '';
  if (law.status === '有效') {
    const known = ending.until ?? addDays(ending.learnt ?? law.indexed?.taken ?? asOf, -1);
    if (asOf <= known) return;
    yield {
      record: law,
      path: ['status'],
      // Until it was compared, the record speaks for its newest version.
      since: saidOn(law, law.checked ?? law.versions.at(-1)?.from ?? asOf),
      message: `《${law.short}》写着有效，可它${ending.until ? `最后一天是 ${sayLastDay(end)}` : '已经废止，哪天起没有查到'}${by}`,
      hint: `改成 status: 已废止，until${ending.until ? `: ${ending.until}` : ' 写官方文本上的最后一天'}${ending.by ? `，by 写《${ending.by}》的编号` : ''}`,
    };
  } else if (ending.until !== undefined && !ending.unverified && ending.until !== law.until)
    yield {
      record: law,
      path: ['until'],
      since: saidOn(law, law.checked ?? law.until),
      message: `《${law.short}》写的最后一天是 ${law.until}，可它${by.slice(1) || '已经废止'}，最后一天是 ${ending.until}`,
      hint: `改成 until: ${ending.until}`,
      fix: { path: ['until'], to: ending.until },
    };
}

/** Articles that do not exist, cited elsewhere than in a basis: scales, terms, remedies, pages, procedures, documents. */
export function* otherArticles(register: Register, asOf: Day): Iterable<Finding> {
  for (const { record, path, law, article, where } of citationsIn(register)) {
    const reach = law && article ? beyondLast(law, article, asOf) : undefined;
    if (!law || !reach) continue;
    const since = saidOn(law, undefined);
    yield beyond(`${where}引的《${law.short}》${article}`, law, reach, {
      record,
      path,
      ...(since ? { since } : {}),
    });
  }
}

/** A citation outside a basis. */
interface Cited {
  readonly record: object;
  readonly path: readonly (string | number)[];
  readonly law: Law | undefined;
  readonly article: string | undefined;
  readonly where: string;
}

function* citationsIn(register: Register): Iterable<Cited> {
  const law = (id: string | undefined) => (id === undefined ? undefined : register.laws.get(id));
  for (const matter of register.matters.values()) {
    const at = (path: Cited['path'], id: string | undefined, article: string | undefined) => ({
      record: matter,
      path,
      law: law(id),
      article,
      where: `“${matter.name}”`,
    });
    if (matter.list === '权力清单')
      for (const [i, table] of (matter.discretion ?? []).entries()) {
        yield at(['discretion', i, 'article'], table.law, table.article);
        for (const [n, article] of (table.alsoFor ?? []).entries())
          yield at(['discretion', i, 'alsoFor', n], table.law, article);
      }
    for (const [i, { law: id, article }] of (matter.remedy ?? []).entries())
      yield at(['remedy', i, 'article'], id, article);
    if ('guide' in matter && matter.guide)
      for (const term of ['statutory', 'promised'] as const)
        yield at(['guide', term, 'article'], matter.guide[term]?.law, matter.guide[term]?.article);
  }
  for (const page of allProse(register))
    for (const [i, cited] of page.laws.entries())
      yield {
        ...noted(cited),
        record: page,
        path: ['laws', i, 'article'],
        where: `《${page.title}》`,
      };
  for (const request of register.requests)
    for (const [i, cited] of request.basis.entries())
      yield {
        ...noted(cited),
        record: request,
        path: ['basis', i, 'article'],
        where: `申请“${request.title}”`,
      };
  for (const procedure of register.procedures.values())
    for (const [n, step] of procedure.steps.entries())
      for (const [i, cited] of step.laws.entries())
        yield {
          ...noted(cited),
          record: procedure,
          path: ['steps', n, 'laws', i, 'article'],
          where: `“${step.name}”这一步`,
        };
  for (const document of register.documents.values())
    for (const [i, cited] of document.requires.entries())
      yield {
        ...noted(cited),
        record: document,
        path: ['requires', i, 'article'],
        where: `《${document.title}》`,
      };
}

function noted({ law, article }: { law: Law; article?: string | undefined }): {
  law: Law;
  article: string | undefined;
} {
  return { law, article };
}

function beyond(
  cited: string,
  law: Law,
  reach: Reach,
  at: Pick<Finding, 'record' | 'path' | 'since'>,
): Finding {
  return {
    ...at,
    message: `${cited}没有这一条：${sayReach(reach)}`,
    hint: `对照《${law.short}》的官方文本改条号`,
  };
}
