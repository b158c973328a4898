/** Links the catalogue: each matter to its department, statutes, parties and related matters. */
import {
  ASKED_OF_MATTERS,
  type MatterRecord,
  missingIn,
  type Party,
  type Site,
} from '../schema/index.ts';
import { drafts, findMany, inside, type Linking, placed } from './linking.ts';
import type { Matter, PartyInMatter } from './model.ts';
import type { Origin } from './references.ts';
import { UNPUBLISHED } from './unpublished.ts';

/** Matters that name a department which is not there have been taken out before. */
export function linkMatters(linking: Linking, site: Site | undefined): void {
  const { matters, departments, laws, decisions, documents, references } = linking;
  const domains = site && new Set(site.domains.map((domain) => domain.id));
  for (const { draft, record, origin } of drafts<Matter, MatterRecord>(linking, matters)) {
    checkDomain(linking, record, origin, domains);
    const { department, spokenAs, summary, area, tier } = record;
    const known = department === undefined ? UNPUBLISHED : departments.map.get(department);
    if (known) draft.department = known;
    draft.missing = missingIn(record, ASKED_OF_MATTERS);
    draft.spokenAs = spokenAs ?? [];
    draft.summary = summary ?? '';
    draft.area = area ?? '城乡';
    draft.tier = tier ?? '自选盘';
    draft.decider =
      record.decider === '县级人民政府'
        ? record.decider
        : references.find(departments, record.decider, inside(origin, 'decider'));
    draft.basis = (record.basis ?? []).flatMap((basis, i) => {
      const at = inside(origin, 'basis', i);
      const law = references.find(laws, basis.law, inside(at, 'law'));
      return law ? [placed(linking, { ...basis, law }, at)] : [];
    });
    draft.lead = record.lead
      ? party(linking, record.lead, inside(origin, 'lead'))
      : { by: '行使主体', duties: [] };
    draft.support = (record.support ?? []).map((p, i) =>
      party(linking, p, inside(origin, 'support', i)),
    );
    draft.related = findMany(linking, matters, record.related ?? [], inside(origin, 'related'));
    draft.admission = references.find(decisions, record.admission, inside(origin, 'admission'));
    draft.documents = findMany(
      linking,
      documents,
      record.documents ?? [],
      inside(origin, 'documents'),
    );
    for (const document of draft.documents) (document.matters as Matter[]).push(draft as Matter);
    Object.assign(draft, { claims: [], faq: [], handbook: [], cases: [] });
    checkCitations(linking, record, origin);
  }
}

/** The folder a matter lies in is its domain, and site.yaml names all domains. */
function checkDomain(
  { references }: Linking,
  { domain }: MatterRecord,
  origin: Origin,
  domains: ReadonlySet<string> | undefined,
): void {
  const folder = origin.file.names[0];
  const at = inside(origin, 'domain');
  if (domain !== folder)
    references.report(
      at,
      'file-name',
      `领域是 ${domain}，文件却放在 matters/${folder}/`,
      `把文件移到 matters/${domain}/，或者把领域改成 ${folder}`,
    );
  else if (domains && !domains.has(domain))
    references.report(
      at,
      'unknown-id',
      `site.yaml 里没有领域 ${domain}`,
      `先在 site.yaml 的 domains 里加上它，或者改成：${[...domains].join('、')}`,
    );
}

function party(linking: Linking, record: Party, origin: Origin): PartyInMatter {
  const { references, departments } = linking;
  const { by, onCall, duties } = record;
  const who =
    by === '行使主体' || by === '乡镇'
      ? by
      : // The missing department has been reported; the matter stays, so that its other fields are checked.
        (references.find(departments, by, inside(origin, 'by')) ?? '乡镇');
  return placed(linking, { by: who, duties, ...(onCall === undefined ? {} : { onCall }) }, origin);
}

/** Citations that stay plain ids (discretion, special remedies, terms) must exist all the same. */
function checkCitations(
  { references, laws, matters }: Linking,
  record: MatterRecord,
  origin: Origin,
): void {
  const law = (id: string | undefined, ...steps: (string | number)[]) =>
    void references.find(laws, id, inside(origin, ...steps));
  if (record.list === '权力清单')
    for (const [i, { law: id }] of (record.discretion ?? []).entries())
      law(id, 'discretion', i, 'law');
  if (record.list === '责任清单')
    for (const [i, id] of (record.needs?.matters ?? []).entries())
      references.find(matters, id, inside(origin, 'needs', 'matters', i));
  for (const [i, { law: id }] of (record.remedy ?? []).entries()) law(id, 'remedy', i, 'law');
  if (!('guide' in record)) return;
  law(record.guide?.statutory?.law, 'guide', 'statutory', 'law');
  law(record.guide?.promised?.law, 'guide', 'promised', 'law');
}
