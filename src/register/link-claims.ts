/** Links the towns' lists: each claim to its town, matter, decision, agreement, office and successor. */
import { type ClaimRecord, LIST_OF_SLUG, LIST_SLUGS, type ListSlug } from '../schema/index.ts';
import { partOfTown } from './link-towns.ts';
import { inside, type Linking, placed } from './linking.ts';
import type { Claim, Town } from './model.ts';
import type { Origin } from './references.ts';

/** All claims, in the order of the files. Towns and matters learn of their own. */
export function linkClaims(linking: Linking): Claim[] {
  const claims: Claim[] = [];
  for (const slug of Object.values(LIST_SLUGS))
    for (const file of linking.filesOf(slug)) {
      const town = linking.references.find(linking.towns, file.names[0], { file, path: [] });
      if (!town) continue;
      for (const [i, record] of (file.value as ClaimRecord[]).entries()) {
        const claim = linkClaim(linking, town, slug, record, { file, path: [i] });
        if (!claim) continue;
        claims.push(claim);
        (town.claims as Claim[]).push(claim);
        (claim.matter.claims as Claim[]).push(claim);
      }
    }
  return claims;
}

/** Undefined, after reporting why, when a claim lacks what its mode cannot do without. */
function linkClaim(
  linking: Linking,
  town: Town,
  slug: ListSlug,
  record: ClaimRecord,
  origin: Origin,
): Claim | undefined {
  const { references, matters, decisions, agreements, towns, departments } = linking;
  const at = (...keys: string[]) => inside(origin, ...keys);
  const matter = references.find(matters, record.matter, at('matter'));
  const decision = references.find(decisions, record.decision, at('decision'));
  const agreement =
    record.mode === '委托'
      ? references.find(agreements, record.agreement, at('agreement'))
      : undefined;
  const closedBy = references.find(decisions, record.closedBy, at('closedBy'));
  const office = partOfTown(linking, '机构', record.office, town.offices, at('office'));
  const window = partOfTown(linking, '窗口', record.window, town.windows, at('window'));
  const heir = record.successor;
  // Who takes over is a town or a department; a town that exists but cannot be read is neither, and no mistake here.
  const by =
    heir && !towns.broken.has(heir.by)
      ? (towns.map.get(heir.by) ?? references.find(departments, heir.by, at('successor', 'by')))
      : undefined;
  if (!matter) return undefined;

  const list = LIST_OF_SLUG[slug];
  if (matter.list !== list)
    references.report(
      at('matter'),
      'file',
      `${matter.name}属于${matter.list}，写在了${list}里`,
      `请移到本乡镇的 ${LIST_SLUGS[matter.list]}.yaml`,
    );
  if ((record.mode === '直接赋权' && !decision) || (record.mode === '委托' && !agreement))
    return undefined;
  const successor = heir && by ? { ...heir, by } : undefined;
  const linked = { town, list, matter, decision, agreement, closedBy, office, window, successor };
  return placed(linking, { ...record, ...linked } as Claim, origin);
}
