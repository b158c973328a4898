/**
 * Records to Register: ids become pointers. Built in two passes, because records point at each other both ways:
 * first every record gets an object of its own, then the pointers are set on these drafts.
 */
import type {
  AgreementRecord,
  ClaimRecord,
  DecisionRecord,
  Department,
  LawRecord,
  ListSlug,
  MatterRecord,
  Officer,
  Party,
  Site,
  TownRecord,
} from '../schema/index.ts';
import { LIST_OF_SLUG } from '../schema/index.ts';
import { linkProse } from './link-prose.ts';
import type {
  Agreement,
  Claim,
  Decision,
  Law,
  Matter,
  PartyInMatter,
  Register,
  Town,
} from './model.ts';
import type { Position, Problem } from './problem.ts';
import type { Broken, RecordFile } from './read.ts';
import { brokenIds, makeReferences, type Origin, type Table } from './references.ts';
import type { Path } from './yaml.ts';

/** A record under construction; the Register shows it read-only. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Where each linked object came from. */
export type Origins = WeakMap<object, Origin>;

const LIST_FILES = ['powers', 'responsibilities', 'services'] as const;

/** Links all records. `site` is undefined when there is none to stand on; the problems then say so. */
export function link(
  records: readonly RecordFile[],
  broken: readonly Broken[],
  folder: string,
): { register?: Register; problems: Problem[] } {
  const references = makeReferences();
  const origins: Origins = new WeakMap();
  const of = (kind: string) => records.filter((record) => record.kind === kind);

  const table = <T extends object>(
    kind: string,
    what: string,
    where: string,
    nameOf: (record: T) => string | undefined,
    segment = -1,
  ): Table<T> & { map: Map<string, T> } => {
    const map = new Map<string, T>();
    for (const file of of(kind)) {
      const draft = { ...(file.value as object) } as T & { id: string };
      const earlier = map.get(draft.id);
      if (earlier) {
        const first = origins.get(earlier)?.file;
        references.report(
          { file, path: ['id'] },
          'duplicate-id',
          `编号 ${draft.id} 已经用在 ${first?.path ?? '别的文件'}`,
          `${what}的编号不能重复，请换一个`,
        );
        continue;
      }
      map.set(draft.id, draft);
      origins.set(draft, { file, path: [] });
    }
    return { what, where, map, nameOf, broken: brokenIds(broken, kind, segment) };
  };

  const named = (record: { name: string }) => record.name;
  const titled = (record: { title: string }) => record.title;
  const departments = table<Department>('department', '部门', 'content/departments/', named);
  const laws = table<Law>('law', '法律文件', 'content/laws/', titled);
  const decisions = table<Decision>('decision', '决定', 'content/decisions/', titled);
  const agreements = table<Agreement>('agreement', '委托协议', 'content/agreements/', titled);
  const matters = table<Matter>('matter', '事项', 'content/matters/', named);
  const towns = table<Town>('town', '乡镇', 'content/towns/', named, 0);

  // A record without the one it cannot do without is taken out first: what remains is never half-linked.
  requireDepartment(agreements, 'entrustor');
  requireDepartment(matters, 'department');

  for (const law of laws.map.values() as Iterable<Draft<Law>>) {
    const origin = origins.get(law) as Origin;
    const record = origin.file.value as LawRecord;
    if (record.status === '有效') continue;
    const successor = references.find(laws, record.by, { ...origin, path: ['by'] });
    if (successor) (law as { successor?: Law }).successor = successor;
  }

  for (const decision of decisions.map.values() as Iterable<Draft<Decision>>) {
    const origin = origins.get(decision) as Origin;
    const record = origin.file.value as DecisionRecord;
    decision.matters = record.matters && many(matters, record.matters, origin, 'matters');
    decision.towns = record.towns && many(towns, record.towns, origin, 'towns');
    decision.swaps = (record.swaps ?? []).flatMap((swap, i) => {
      const at = (key: string): Origin => ({ ...origin, path: ['swaps', i, key] });
      const town = references.find(towns, swap.town, at('town'));
      const out = references.find(matters, swap.out, at('out'));
      const into = references.find(matters, swap.in, at('in'));
      return town && out && into ? [{ town, out, in: into }] : [];
    });
  }

  for (const agreement of agreements.map.values() as Iterable<Draft<Agreement>>) {
    const origin = origins.get(agreement) as Origin;
    const record = origin.file.value as AgreementRecord;
    agreement.entrustor = departments.map.get(record.entrustor) as Department;
    agreement.entrusted = many(towns, record.entrusted, origin, 'entrusted');
    agreement.matters = many(matters, record.matters, origin, 'matters');
    agreement.renews = references.find(agreements, record.renews, { ...origin, path: ['renews'] });
  }

  const site = of('site')[0]?.value as Site | undefined;
  const domains = new Set(site?.domains.map((domain) => domain.id));
  for (const matter of matters.map.values() as Iterable<Draft<Matter>>) {
    const origin = origins.get(matter) as Origin;
    const record = origin.file.value as MatterRecord;
    const folderName = origin.file.names[0];
    if (record.domain !== folderName)
      references.report(
        { ...origin, path: ['domain'] },
        'file-name',
        `领域是 ${record.domain}，文件却放在 matters/${folderName}/`,
        `把文件移到 matters/${record.domain}/，或者把领域改成 ${folderName}`,
      );
    else if (site && !domains.has(record.domain))
      references.report(
        { ...origin, path: ['domain'] },
        'unknown-id',
        `site.yaml 里没有领域 ${record.domain}`,
        `先在 site.yaml 的 domains 里加上它，或者改成：${[...domains].join('、')}`,
      );
    matter.department = departments.map.get(record.department) as Department;
    matter.basis = record.basis.flatMap((basis, i) => {
      const path = ['basis', i];
      const law = references.find(laws, basis.law, { ...origin, path: [...path, 'law'] });
      return law ? [placed({ ...basis, law }, { ...origin, path })] : [];
    });
    matter.lead = party(record.lead, { ...origin, path: ['lead'] });
    matter.support = record.support.map((p, i) => party(p, { ...origin, path: ['support', i] }));
    matter.related = many(matters, record.related ?? [], origin, 'related');
    matter.admission = references.find(decisions, record.admission, {
      ...origin,
      path: ['admission'],
    });
    Object.assign(matter, { claims: [], faq: [], handbook: [], cases: [] });
    checkCitations(record, origin);
  }

  for (const town of towns.map.values() as Iterable<Draft<Town>>) {
    const origin = origins.get(town) as Origin;
    const record = origin.file.value as TownRecord;
    town.offices = (record.offices ?? []).map((o, i) => placed({ ...o }, { ...origin, path: ['offices', i] }));
    town.windows = (record.windows ?? []).map((w, i) => placed({ ...w }, { ...origin, path: ['windows', i] }));
    const file = of('officers').find((f) => f.names[0] === town.id);
    town.officers = file
      ? (file.value as Officer[]).map((o, i) => placed({ ...o }, { file, path: [i] }))
      : [];
    for (const [i, officer] of town.officers.entries())
      if (officer.office !== undefined && !town.offices.some((o) => o.id === officer.office))
        unknownInTown('机构', officer.office, town.offices, { file: file as RecordFile, path: [i, 'office'] });
    town.merged = undefined;
    if (record.status === '已并入') {
      const into = references.find(towns, record.merged.town, { ...origin, path: ['merged', 'town'] });
      const decision = references.find(decisions, record.merged.decision, {
        ...origin,
        path: ['merged', 'decision'],
      });
      if (into && decision) town.merged = { into, on: record.merged.on, decision };
    }
    town.claims = [];
  }

  const claims: Claim[] = [];
  for (const slug of LIST_FILES) for (const file of of(slug)) readClaims(file, slug);

  for (const [i, topic] of (site?.topics ?? []).entries())
    many(matters, topic.matters, { file: of('site')[0] as RecordFile, path: ['topics', i] }, 'matters');

  const prose = linkProse({ of, references, origins, matters, laws, broken });
  const problems = references.problems;
  if (!site) {
    // A site.yaml that exists but is broken has been reported where it is broken.
    if (!broken.some((b) => b.kind === 'site'))
      problems.unshift({
        rule: 'file',
        severity: 'error',
        at: { file: `${folder}/site.yaml`, line: 1, column: 1 },
        message: '没有 site.yaml',
        hint: '每个县都要有它：县名、领域、联系方式，模板见 docs/editing.md',
      });
    return { problems };
  }

  const register: Register = {
    site,
    departments: departments.map,
    laws: laws.map,
    decisions: decisions.map,
    agreements: agreements.map,
    matters: matters.map,
    towns: towns.map,
    claims,
    ...prose,
    whole: broken.length === 0 && problems.length === 0,
    positionOf: (record, path = [], key) => positionIn(origins, folder, record, path, key),
  };
  origins.set(site, { file: of('site')[0] as RecordFile, path: [] });
  return { register, problems };

  function requireDepartment<T extends object>(from: Table<T> & { map: Map<string, T> }, key: string): void {
    for (const [id, draft] of from.map) {
      const origin = origins.get(draft) as Origin;
      const department = (origin.file.value as Record<string, string>)[key];
      if (references.find(departments, department, { ...origin, path: [key] })) continue;
      from.map.delete(id);
      from.broken.add(id);
    }
  }

  function placed<T extends object>(object: T, origin: Origin): T {
    origins.set(object, origin);
    return object;
  }

  function many<T extends object>(from: Table<T>, ids: readonly string[], origin: Origin, key: string): T[] {
    return ids.flatMap((id, i) => {
      const found = references.find(from, id, { ...origin, path: [...origin.path, key, i] });
      return found ? [found] : [];
    });
  }

  function party(record: Party, origin: Origin): PartyInMatter {
    const fixed = record.by === '行使主体' || record.by === '乡镇';
    const by = fixed
      ? (record.by as '行使主体' | '乡镇')
      : (references.find(departments, record.by, { ...origin, path: [...origin.path, 'by'] }) ?? '乡镇');
    const { onCall, duties } = record;
    return placed({ by, duties, ...(onCall === undefined ? {} : { onCall }) }, origin);
  }

  /** Citations that stay plain ids (discretion, special remedies, terms) must exist all the same. */
  function checkCitations(record: MatterRecord, origin: Origin): void {
    const check = (id: string | undefined, path: Path) =>
      references.find(laws, id, { ...origin, path });
    if (record.list === '权力清单')
      record.discretion?.forEach((d, i) => void check(d.law, ['discretion', i, 'law']));
    if (record.list === '责任清单')
      record.needs?.matters?.forEach((id, i) => {
        references.find(matters, id, { ...origin, path: ['needs', 'matters', i] });
      });
    record.remedy?.forEach((r, i) => void check(r.law, ['remedy', i, 'law']));
    if ('guide' in record)
      check(record.guide?.statutory?.law, ['guide', 'statutory', 'law']);
  }

  function unknownInTown(what: string, id: string, known: readonly { id: string; name: string }[], origin: Origin) {
    const list = known.map((k) => `${k.id}（${k.name}）`).join('、') || '还没有写';
    references.report(origin, 'unknown-id', `本乡镇的 town.yaml 里没有编号为 ${id} 的${what}`, `可以写：${list}`);
  }

  function readClaims(file: RecordFile, slug: ListSlug): void {
    const town = references.find(towns, file.names[0], { file, path: [] });
    if (!town) return;
    const list = LIST_OF_SLUG[slug];
    for (const [i, record] of (file.value as ClaimRecord[]).entries()) {
      const at = (key: string): Origin => ({ file, path: [i, key] });
      const matter = references.find(matters, record.matter, at('matter'));
      const decision = references.find(decisions, record.decision, at('decision'));
      const agreement =
        record.mode === '委托' ? references.find(agreements, record.agreement, at('agreement')) : undefined;
      const closedBy = references.find(decisions, record.closedBy, at('closedBy'));
      const office = town.offices.find((o) => o.id === record.office);
      if (record.office !== undefined && !office)
        unknownInTown('机构', record.office, town.offices, at('office'));
      const window = town.windows.find((w) => w.id === record.window);
      if (record.window !== undefined && !window)
        unknownInTown('窗口', record.window, town.windows, at('window'));
      const heir = record.successor;
      const by =
        heir &&
        (towns.map.get(heir.by) ??
          references.find(departments, heir.by, { file, path: [i, 'successor', 'by'] }));
      if (!matter) continue;
      if (matter.list !== list)
        references.report(
          at('matter'),
          'file',
          `${matter.name}属于${matter.list}，写在了${list}里`,
          `请移到本乡镇的 ${Object.entries(LIST_OF_SLUG).find(([, l]) => l === matter.list)?.[0]}.yaml`,
        );
      if ((record.mode === '直接赋权' && !decision) || (record.mode === '委托' && !agreement)) continue;
      const claim = {
        ...record,
        town,
        list,
        matter,
        decision,
        agreement,
        closedBy,
        office,
        window,
        successor: heir && by ? { by, from: heir.from } : undefined,
      } as Claim;
      origins.set(claim, { file, path: [i] });
      claims.push(claim);
      (town.claims as Claim[]).push(claim);
      (matter.claims as Claim[]).push(claim);
    }
  }
}

function positionIn(origins: Origins, folder: string, record: object, path: Path, key?: 'key'): Position {
  const origin = origins.get(record);
  if (!origin) return { file: folder, line: 1, column: 1 };
  return origin.file.parsed.at([...origin.path, ...path], key);
}
