/** Which town of the county a title, a tab, a file or a folder speaks of: by its name, or by its short name. */
import { townIn } from '../family.ts';
import type { Item } from '../item.ts';
import type { UnderstoodSheet, UnderstoodTable } from '../understand.ts';
import { EVERY_TOWN, NAMES_FILE } from './answers.ts';
import type { TakenFile } from './plan.ts';

/** 阿都 of 阿都彝族乡: what people call a folder or a tab. */
const ENDING = /(?:(?:各族|民族|\p{Script=Han}{1,3}族)?(?:镇|乡)|街道|苏木)$/u;
/** What may stand behind a short name. */
const BEHIND =
  /^(?:$|[^\p{Script=Han}]|权|责|赋|公共|服务|基本|配合|收回|上级|履职|清单|事项|目录)/u;

/** Full names of towns by every short name that is one town's alone. */
export function shortNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const name of new Set(names))
    for (const short of new Set([
      name.replace(ENDING, ''),
      name.replace(/(?:镇|乡|街道|苏木)$/, ''),
    ]))
      if (short.length >= 2) found.set(short, found.has(short) ? undefined : name);
  return new Map([...found].flatMap(([short, name]) => (name ? [[short, name] as const] : [])));
}

/** The town that the nearest place names; places are the most telling first. */
function townOfPlaces(
  places: readonly string[],
  shorts: ReadonlyMap<string, string>,
): string | undefined {
  for (const place of places) {
    const named = townIn(place);
    if (named !== undefined) return named;
    // 03 河口_权力清单.xlsx
    const word = place.replace(/\.[a-z]{2,4}$/i, '').replace(/^[^\p{Script=Han}]+|\s+/gu, '');
    for (const [short, name] of shorts)
      if (word.startsWith(short) && BEHIND.test(word.slice(short.length))) return name;
  }
  return undefined;
}

/** Whose list a table is where its rows name no town. */
export type Home =
  | { readonly how: 'named'; readonly town: string }
  /** A matter without a mark in the columns of towns is nobody's; so is one of a list for all. */
  | { readonly how: 'nobody' }
  /** The name the question has among the answers. */
  | { readonly how: 'asked'; readonly key: string };

/** Finds homes by the towns the county has, by what was answered, and by what the command line says. */
export function homes(
  towns: Iterable<{ readonly id: string; readonly name: string }>,
  answers: ReadonlyMap<string, string>,
  given: string | undefined,
) {
  const all = [...towns];
  const shorts = shortNames(all.map(({ name }) => name));
  const named = new Map(
    all.flatMap(({ id, name }) => [[id, name] as const, [name, name] as const]),
  );
  return (
    { name: file, sheets }: TakenFile,
    { sheet, places, headings }: UnderstoodTable,
  ): Home => {
    if (headings.columns.some(({ town }) => town)) return { how: 'nobody' };
    const key = sheets.length === 1 ? file : `${file} ${sheet}`;
    const answer = answers.get(key) ?? answers.get(file);
    if (answer === EVERY_TOWN) return { how: 'nobody' };
    const town =
      named.get(answer ?? '') ?? townOfPlaces(places, shorts) ?? townOfFile(sheets) ?? given;
    return town === undefined ? { how: 'asked', key } : { how: 'named', town };
  };
}

/** The one town that all other tables of the file speak of. */
function townOfFile(sheets: readonly UnderstoodSheet[]): string | undefined {
  const towns = new Set(
    sheets.flatMap(({ tables }) =>
      tables.flatMap(({ items }) => items.flatMap((item) => item.towns.map(({ town }) => town))),
    ),
  );
  return towns.size === 1 ? [...towns][0] : undefined;
}

/** Asked once a sheet, at its first row; the others say where. `before` keeps the first row of each question. */
export function openHome(
  before: Map<string, Item>,
  item: Item,
  key: string,
): { readonly why: string; readonly first: boolean } {
  const first = before.get(key) ?? item;
  before.set(key, first);
  return first === item
    ? {
        first: true,
        why: `不知道是哪个乡镇，没有写进乡镇的清单：表、标题、文件夹的名称都没有写。用 --town 写明，或者在 drafts/${NAMES_FILE} 里“${key}”一行写明；全县的目录写 ${EVERY_TOWN}`,
      }
    : {
        first: false,
        why: `不知道是哪个乡镇，没有写进乡镇的清单，见第 ${first.row} 行：答了再导一次，就写进去`,
      };
}

/**
 * Of a town the county does not have; `taken` where it has none at all, and takes those its sheets name. `first` is the
 * row at which it was asked about.
 */
export function strangeTown(called: string, taken = false, first?: number): string {
  if (taken) return `县里还没有乡镇，照表起了“${called}”，请核对`;
  const begun = `县里没有“${called}”，没有写进乡镇的清单`;
  if (first !== undefined) return `${begun}，见第 ${first} 行：答了再导一次，就写进去`;
  return `${begun}：是县里哪个乡镇，还是新的乡镇，在 drafts/${NAMES_FILE} 里“${called}”一行写明`;
}
