/** What has no place of its own on the site, kept whole among the drafts: 裁量基准 and 免罚, one file each. */
import { toYaml } from '../../editing/index.ts';
import type { Item } from '../item.ts';
import type { TakingCounty } from './county.ts';
import type { TakenFile } from './plan.ts';

const FILES = {
  discretion: 'discretion.yaml',
  exempt: 'exempt.yaml',
} as const;

/** Path and text of each file that gets new entries. */
export function waitingLists(
  taken: readonly TakenFile[],
  { drafts }: TakingCounty,
): [path: string, text: string][] {
  return Object.entries(FILES).flatMap(([list, path]): [string, string][] => {
    const before = drafts.find((draft) => draft.path === path)?.text ?? '';
    const texts = taken.flatMap(({ name, sheets }) =>
      sheets.flatMap(({ tables }) =>
        tables.flatMap(({ items }) =>
          items.filter((item) => item.list === list).map((item) => toYaml([entryOf(item, name)])),
        ),
      ),
    );
    const fresh = [...new Set(texts)].filter((text) => !before.includes(text));
    return fresh.length === 0 ? [] : [[path, before + fresh.join('')]];
  });
}

function entryOf(item: Item, file: string) {
  const { name, basis, departments, tiers, towns, entry } = item;
  const circumstances = entry.cells.get('circumstances');
  return {
    name,
    ...(basis.length > 0
      ? {
          basis: basis.map(({ title, article, role }) => ({
            law: title,
            ...(article ? { article } : {}),
            role,
          })),
        }
      : {}),
    ...(departments.length > 0 ? { departments } : {}),
    ...(tiers.length > 0 ? { tiers } : circumstances ? { circumstances } : {}),
    ...(towns.length > 0 ? { towns: towns.map(({ town }) => town) } : {}),
    source: `${file} ${item.sheet} 第 ${item.row} 行`,
  };
}

/** Entries of a list. */
export function claimsText(claims: readonly Readonly<Record<string, unknown>>[]): string {
  const plain = (claim: Readonly<Record<string, unknown>>) =>
    Object.values(claim).every(
      (value) => value === true || (typeof value === 'string' && PLAIN.test(value)),
    );
  return claims
    .map((claim) =>
      plain(claim)
        ? Object.entries(claim)
            .map(([key, value], i) => `${i === 0 ? '- ' : '  '}${key}: ${value}\n`)
            .join('')
        : toYaml([claim]),
    )
    .join('');
}

/** Needs no quoting; the library takes its time to find that out. */
const PLAIN =
  /^(?:[\u4e00-\u9fff][\u4e00-\u9fff\d，。、（）；]*|[a-z][a-z\d]*(?:-[a-z\d]+)+|\d{4}-\d\d-\d\d)$/;
