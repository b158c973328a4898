/** Links decisions and agreements: the documents by which claims begin, change and end. */
import type { AgreementRecord, DecisionRecord } from '../schema/index.ts';
import { drafts, findMany, inside, type Linking } from './linking.ts';
import type { Agreement, Decision } from './model.ts';

export function linkDecisions(linking: Linking): void {
  const { decisions, departments, laws, matters, towns, references } = linking;
  for (const { draft, record, origin } of drafts<Decision, DecisionRecord>(linking, decisions)) {
    draft.matters =
      record.matters && findMany(linking, matters, record.matters, inside(origin, 'matters'));
    draft.towns = record.towns && findMany(linking, towns, record.towns, inside(origin, 'towns'));
    for (const [i, { law }] of (record.grounds ?? []).entries())
      references.find(laws, law, inside(origin, 'grounds', i, 'law'));
    draft.swaps = (record.swaps ?? []).flatMap((swap, i) => {
      const at = (key: string) => inside(origin, 'swaps', i, key);
      const town = references.find(towns, swap.town, at('town'));
      const out = references.find(matters, swap.out, at('out'));
      const into = references.find(matters, swap.in, at('in'));
      return town && out && into ? [{ town, out, in: into }] : [];
    });
    draft.recalled = (record.recalled ?? []).flatMap(({ name, how, why, ...row }, i) => {
      const at = (key: string) => inside(origin, 'recalled', i, key);
      const by = references.find(departments, row.by, at('by'));
      const of = row.towns && findMany(linking, towns, row.towns, at('towns'));
      return by ? [{ name, by, how, why, from: record.from, towns: of }] : [];
    });
  }
}

/** Agreements whose entrusting department is missing have been taken out before. */
export function linkAgreements(linking: Linking): void {
  const { agreements, departments, laws, matters, towns, references } = linking;
  for (const { draft, record, origin } of drafts<Agreement, AgreementRecord>(linking, agreements)) {
    const entrustor = departments.map.get(record.entrustor);
    if (entrustor) draft.entrustor = entrustor;
    draft.entrusted = findMany(linking, towns, record.entrusted, inside(origin, 'entrusted'));
    draft.matters = findMany(linking, matters, record.matters, inside(origin, 'matters'));
    for (const [i, { law }] of (record.grounds ?? []).entries())
      references.find(laws, law, inside(origin, 'grounds', i, 'law'));
    draft.renews = references.find(agreements, record.renews, inside(origin, 'renews'));
  }
}
