/**
 * Records to Register: ids become pointers. Built in two passes, because records point at each other both ways:
 * first every record gets an object of its own, then the pointers are set on these drafts.
 */
import type { LawIndex } from '../law/index.ts';
import { type Labels, OUR_LABELS, type Site } from '../schema/index.ts';
import { checkTexts, textsOf } from './check-texts.ts';
import { linkClaims } from './link-claims.ts';
import { linkConsultations } from './link-consultations.ts';
import { linkCoverage } from './link-coverage.ts';
import { linkDecided } from './link-decided.ts';
import { linkAgreements, linkDecisions } from './link-decisions.ts';
import { linkDocuments, linkProcedures } from './link-documents.ts';
import { linkElsewhere } from './link-elsewhere.ts';
import { linkExceptions } from './link-exceptions.ts';
import { linkExpected } from './link-expected.ts';
import { linkInspectionPlans } from './link-inspection-plans.ts';
import { linkInspections } from './link-inspections.ts';
import { linkLaws } from './link-laws.ts';
import { linkMatters } from './link-matters.ts';
import { linkProofs } from './link-proofs.ts';
import { linkProse } from './link-prose.ts';
import { linkRequests } from './link-requests.ts';
import { linkReviews } from './link-reviews.ts';
import { linkStations } from './link-stations.ts';
import { linkTowns } from './link-towns.ts';
import {
  type DraftTable,
  findMany,
  inside,
  type Linking,
  makeLinking,
  reportDoubled,
} from './linking.ts';
import type { Register } from './model.ts';
import { namedLaws } from './named-laws.ts';
import type { Problem } from './problem.ts';
import type { Broken, RecordFile } from './read.ts';
import { makeReferences, type Origin } from './references.ts';
import { siteLinkCheck } from './site-links.ts';

/** Links all records. Without a site.yaml to stand on there is no register; the problems then say so. */
export function link(
  records: readonly RecordFile[],
  broken: readonly Broken[],
  folder: string,
  lawIndex?: LawIndex,
): { register?: Register; problems: Problem[] } {
  const references = makeReferences();
  const linking = makeLinking(records, broken, references);
  const siteFile = linking.filesOf('site')[0];
  const site = siteFile?.value as Site | undefined;

  // Records whose required department is missing are removed first, so that no half-linked record remains.
  requireDepartment(linking, linking.agreements, 'entrustor');
  requireDepartment(linking, linking.matters, 'department');
  linkLaws(linking, lawIndex);
  linkDecisions(linking);
  linkAgreements(linking);
  linkProcedures(linking);
  linkDocuments(linking);
  linkMatters(linking, site);
  linkTowns(linking);
  const claims = linkClaims(linking);
  const prose = linkProse(linking);
  const reviews = linkReviews(linking);
  const inspectionPlans = linkInspectionPlans(linking);
  const inspections = linkInspections(linking, inspectionPlans);
  const requests = linkRequests(linking);
  const stations = linkStations(linking);
  const checkLink = siteLinkCheck(linking, prose);
  const decided = linkDecided(linking, checkLink);
  const consultations = linkConsultations(linking, prose.glossary);
  const elsewhere = linkElsewhere(linking);
  const proofs = linkProofs(linking);
  const coverage = linkCoverage(linking);
  const exceptions = linkExceptions(linking);
  const expected = linkExpected(linking);
  checkTexts(linking, records, site, checkLink, lawIndex);
  const named = records.flatMap((file) => namedLaws(linking, file, textsOf(file)));
  const { problems } = references;
  if (!siteFile || !site) {
    // A site.yaml that exists but is broken has been reported where it is broken.
    if (!broken.some((b) => b.kind === 'site')) problems.unshift(noSite(folder));
    return { problems };
  }

  linkSite(linking, site, siteFile);
  const {
    departments,
    laws,
    decisions,
    agreements,
    matters,
    towns,
    procedures,
    documents,
    origins,
  } = linking;
  const register: Register = {
    site,
    ...(lawIndex ? { lawIndex } : {}),
    departments: departments.map,
    laws: laws.map,
    decisions: decisions.map,
    agreements: agreements.map,
    matters: matters.map,
    towns: towns.map,
    claims,
    procedures: procedures.map,
    documents: documents.map,
    ...prose,
    labels: { ...OUR_LABELS, ...(linking.filesOf('labels')[0]?.value as Partial<Labels>) },
    reviews,
    inspections,
    inspectionPlans,
    requests,
    stations,
    decided,
    consultations,
    elsewhere,
    proofs,
    ...(coverage ? { coverage } : {}),
    exceptions,
    expected,
    named,
    whole: broken.length === 0 && problems.length === 0,
    positionOf(record, path = [], key) {
      const origin = origins.get(record);
      if (!origin) return { file: siteFile.parsed.file, line: 1, column: 1 };
      if (origin.at) return origin.at;
      return origin.file.parsed.at([...origin.path, ...path], key);
    },
    targetOf(record) {
      const origin = origins.get(record);
      return origin && targetOf(origin);
    },
    fixOf(record, fix) {
      const origin = origins.get(record);
      const path = [...(origin?.path ?? []), ...fix.path];
      return origin && { ...fix, file: origin.file.parsed.file, path };
    },
  };
  return { register, problems };
}

/** `towns/linhe/powers.yaml#lutian-fenshao-jiegan`; the file alone where it holds one record. */
function targetOf({ file, path }: Origin): string {
  const [index] = path;
  if (!Array.isArray(file.value) || typeof index !== 'number') return file.path;
  const entry = file.value[index] as { readonly matter?: string; readonly name?: string };
  const name = entry.matter ?? entry.name;
  return name === undefined ? file.path : `${file.path}#${name}`;
}

function requireDepartment<T extends object>(
  { origins, references, departments }: Linking,
  from: DraftTable<T>,
  key: string,
): void {
  for (const [id, draft] of from.map) {
    const origin = origins.get(draft);
    if (!origin) continue;
    const department = (origin.file.value as Record<string, string | undefined>)[key];
    // A matter may leave its department open; an agreement without its entrustor does not pass the schema.
    if (department === undefined) continue;
    if (references.find(departments, department, inside(origin, key))) continue;
    from.map.delete(id);
    from.broken.add(id);
  }
}

function linkSite(linking: Linking, site: Site, file: RecordFile): void {
  const origin = { file, path: [] };
  linking.origins.set(site, origin);
  // A site that is not a demonstration and had a fixed day would give that day's answers for ever.
  if (site.today !== undefined && site.demo !== true)
    linking.references.report(
      inside(origin, 'today'),
      'dates',
      `正式公布的内容不能停在 ${site.today} 这一天`,
      '删掉 today；只有演示数据（demo: true）才能写',
    );
  reportDoubled(linking, site.domains, '领域', inside(origin, 'domains'));
  const topics = site.topics ?? [];
  reportDoubled(linking, topics, '主题', inside(origin, 'topics'));
  for (const [i, { matters }] of topics.entries())
    findMany(linking, linking.matters, matters, inside(origin, 'topics', i, 'matters'));
}

function noSite(folder: string): Problem {
  return {
    rule: 'file',
    severity: 'error',
    at: { file: `${folder}/site.yaml`, line: 1, column: 1 },
    message: '没有 site.yaml',
    hint: '每个县都要有它：县名、领域、联系方式，模板见 docs/editing/templates/site.md',
  };
}
