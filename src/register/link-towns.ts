/** Links the towns: offices, windows, officers, and what a merged town became. */
import type { Officer, TownRecord } from '../schema/index.ts';
import { drafts, inside, type Linking, placed, reportDoubled } from './linking.ts';
import type { Town } from './model.ts';
import type { Origin } from './references.ts';

export function linkTowns(linking: Linking): void {
  const { towns, decisions, references } = linking;
  for (const { draft, record, origin } of drafts<Town, TownRecord>(linking, towns)) {
    const parts = <T extends { readonly id: string }>(
      key: string,
      list: readonly T[] = [],
    ): T[] => {
      const at = inside(origin, key);
      reportDoubled(linking, list, key === 'offices' ? '机构' : '窗口', at);
      return list.map((part, i) => placed(linking, { ...part }, inside(at, i)));
    };
    draft.offices = parts('offices', record.offices);
    draft.windows = parts('windows', record.windows);
    draft.officers = officersOf(linking, draft);
    draft.claims = [];
    draft.recalled = [...decisions.map.values()].flatMap((decision) =>
      decision.recalled.filter((row) => {
        const of = row.towns ?? decision.towns;
        return !of || of.some(({ id }) => id === record.id);
      }),
    );
    draft.merged = undefined;
    if (record.status !== '已并入') continue;
    const at = inside(origin, 'merged');
    const into = references.find(towns, record.merged.town, inside(at, 'town'));
    const decision = references.find(decisions, record.merged.decision, inside(at, 'decision'));
    if (into && decision) draft.merged = { into, on: record.merged.on, decision };
  }
  cutCircles(linking);
  reportHomeless(linking);
}

/** Towns merged in a circle lead nowhere: the mergers are reported and taken out, so that following a town to its successor always ends. */
function cutCircles(linking: Linking): void {
  const all = [...drafts<Town, TownRecord>(linking, linking.towns)];
  const circular = all.filter(({ draft }) => returnsTo(draft as Town));
  for (const { draft, origin } of circular) {
    const into = draft.merged?.into.name;
    linking.references.report(
      inside(origin, 'merged', 'town'),
      'shape',
      `${draft.name}写的是并入${into}，一路并下去又回到${draft.name}`,
      '写真正接着办事的乡镇',
    );
  }
  for (const { draft } of circular) draft.merged = undefined;
}

function returnsTo(town: Town): boolean {
  const seen = new Set<Town>();
  for (let here = town.merged?.into; here && !seen.has(here); here = here.merged?.into) {
    if (here === town) return true;
    seen.add(here);
  }
  return false;
}

function officersOf(linking: Linking, town: Pick<Town, 'id' | 'offices'>): Officer[] {
  const file = linking.filesOf('officers').find((f) => f.names[0] === town.id);
  if (!file) return [];
  return (file.value as Officer[]).map((officer, i) => {
    const origin = { file, path: [i] };
    partOfTown(linking, '机构', officer.office, town.offices, inside(origin, 'office'));
    return placed(linking, { ...officer }, origin);
  });
}

/** The office or window of that id in the town's own town.yaml, reported when there is none. */
export function partOfTown<T extends { readonly id: string; readonly name: string }>(
  { references }: Linking,
  what: string,
  id: string | undefined,
  known: readonly T[],
  origin: Origin,
): T | undefined {
  const found = known.find((part) => part.id === id);
  if (found || id === undefined) return found;
  const list = known.map((k) => `${k.id}（${k.name}）`).join('、') || '还没有写';
  const message = `本乡镇的 town.yaml 里没有编号为 ${id} 的${what}`;
  references.report(origin, 'unknown-id', message, `可以写：${list}`);
  return undefined;
}

/** Reports officers in a folder without town.yaml: they would be missing from the site without a message. */
function reportHomeless({ filesOf, towns, references }: Linking): void {
  for (const file of filesOf('officers')) references.find(towns, file.names[0], { file, path: [] });
}
