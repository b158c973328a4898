/** Build side: the source of the search into its files. */
import type { List } from '../schema/index.ts';
import { type Keep, tablesFor, traditionalFor, traditionalTable } from './build-tables.ts';
import { commonIn } from './common.ts';
import { cutSearch, WHOLE_UP_TO } from './cut.ts';
import {
  NAMED_KINDS,
  type Names,
  OTHER_KINDS,
  type OtherKind,
  type Others,
  type SearchData,
  type Stage1,
  type TownNames,
} from './data.ts';
import { APPLYING, COMPLAINING } from './intent.ts';
import { ASKING, even, normalise, type Simplify, simplifier } from './normalise.ts';
import type { SearchSource } from './source.ts';
import { SYNONYMS } from './synonyms.ts';

/** Characters in the search's own word lists. */
const WRITTEN = [...SYNONYMS.flat(), ASKING.source, APPLYING.source, COMPLAINING.source].join('');

/** How many names of an entry stand in the first file: an answer these are sure of needs no other file. Duties are asked for less. */
const FIRST_NAMES: Readonly<Record<OtherKind | List, number>> = {
  权力清单: 8,
  公共服务清单: 8,
  责任清单: 5,
  问答: 2,
  文书: 1,
  不归乡镇: 6,
};

/** The search files. Pure: same source, same files; `keep` only spares time. */
export function buildMatterIndex(source: SearchSource, keep?: Keep): SearchData {
  const { matters, others } = source;
  const conversion = traditionalTable(
    new Set(
      [
        WRITTEN,
        ...matters.flatMap((m) => [m.name, ...m.spokenAs, m.summary]),
        ...others.flatMap(({ names }) => names),
      ].join(''),
    ),
    keep,
  );
  const simplify = simplifier(conversion);
  const form = remembered((text) => normalise(text, simplify));
  const big = matters.length > WHOLE_UP_TO;
  const said = matters.map((matter) => namesOf([matter.name, ...matter.spokenAs], form));
  const asked = others.map(({ names }) => namesOf(names, form));
  const firstNames = matters.map(({ list }) => FIRST_NAMES[list]);
  const first = said.map((one, i) => one.slice(0, firstNames[i]));
  const names = namesIn(big ? said : first, form);
  const besides = othersIn(
    source,
    asked.map((one, i) => one.slice(0, FIRST_NAMES[others[i]?.kind ?? '问答'])),
  );
  const cards = {
    from: 0,
    ids: matters.map((matter) => matter.id),
    summaries: matters.map((matter) => beginningOf(matter.summary)),
  };
  const kinds = [
    ...new Map(matters.map((m) => [`${m.list} ${m.type}`, [m.list, m.type] as const])).values(),
  ];
  // One text for each entry, so that what `keep` holds of it is looked up once.
  const all = [...said, ...asked].map((names) => names.map(form).join('|'));
  const long = matters.map(({ summary, text }) => form(`${summary} ${text}`));
  const { towns, unreached } = townsIn(source, simplify);
  const written = [...all, ...long, ...towns.flatMap((town) => town.names), WRITTEN];
  const stage1: Stage1 = {
    count: matters.length,
    kinds,
    kind: matters
      .map((m) =>
        kinds.findIndex(([list, type]) => list === m.list && type === m.type).toString(36),
      )
      .join(''),
    tables: {
      ...tablesFor(written, keep),
      common: commonIn(all),
    },
    towns,
    unreached,
    ignore: [even(source.county, simplify)],
    others: besides,
    named: source.named.map(({ kind, names: all, path, town }) => ({
      kind: NAMED_KINDS.indexOf(kind),
      say: tellingNames(all, source.county).join('|'),
      ...(town ? { town } : { path }),
    })),
    whole: { names, cards: { from: 0, ids: cards.ids } },
  };
  const files = {
    cards,
    traditional: traditionalFor(written, conversion),
    texts: { texts: matters.map(({ text }) => text) },
    more: namesIn(
      [
        ...said.map((one, i) => one.slice(firstNames[i])),
        ...asked.map((one, i) => one.slice(FIRST_NAMES[others[i]?.kind ?? '问答'])),
      ],
      form,
    ),
    places: {
      places: Object.fromEntries(
        source.named.flatMap(({ says }, i) =>
          says && says.length > 0 ? [[i, says] as const] : [],
        ),
      ),
    },
    elsewhere: { of: others.flatMap(({ elsewhere }) => elsewhere ?? []) },
  };
  const data = { stage1, stage2: source.details, files };
  return big ? cutSearch(data, form) : data;
}

/** Gives a name the form in which it is found. */
type Form = (name: string) => string;

/** Each name is normalised three times (by itself, in its list, for the tables), so the result is remembered. */
function remembered(form: Form): Form {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? form(name);
    known.set(name, found);
    return found;
  };
}

/** Without names that find nothing more: a query loses the county's own name first, and 县 before a name tells nothing. */
function tellingNames(all: readonly string[], county: string): readonly string[] {
  return all.filter(
    (name, i) =>
      i === 0 ||
      !(name.startsWith(county) || (/^[县区市]/.test(name) && all.includes(name.slice(1)))),
  );
}

function namesIn(lists: readonly (readonly string[])[], form: Form): Names {
  return { say: lists.map((list) => list.join('|')), odd: oddOnes(lists.flat(), form) };
}

function othersIn({ matters, others }: SearchSource, say: readonly (readonly string[])[]): Others {
  const numbers = new Map(matters.map(({ id }, i) => [id, i]));
  return {
    kinds: others.map(({ kind }) => OTHER_KINDS.indexOf(kind)).join(''),
    pages: others.map(({ page }) => page).join(' '),
    say: say.map((names) => names.join('|')),
    matters: others
      .map(({ matters: of }) => of.flatMap((id) => numbers.get(id)?.toString(36) ?? []).join(' '))
      .join(','),
  };
}

/** The first clause or two: a row needs no more to be recognised, and a slow phone waits for all of them. */
function beginningOf(summary: string): string {
  const beginning = /^.{12,}?(?=[，；。：])/u.exec(summary)?.[0] ?? summary;
  return summary.length - beginning.length > 1 ? `${beginning}…` : summary;
}

/** Title first, then other names, each normalised form once; a bar would cut a name in two. */
function namesOf(all: readonly string[], formOf: Form): string[] {
  const byForm = new Map<string, string>();
  for (const name of all.map((one) => one.replaceAll('|', ' '))) {
    const form = formOf(name);
    if (!byForm.has(form)) byForm.set(form, name);
  }
  return [...byForm.values()];
}

/** Distances between the names that normalising changes. */
function oddOnes(names: readonly string[], form: Form): number[] {
  const odd = names.flatMap((name, i) => (form(name) === name ? [] : [i]));
  return odd.map((i, at) => i - (odd[at - 1] ?? 0));
}

/**
 * Full name, and the name without its kind (临河镇 → 临河) unless some matter is spoken of with those very characters:
 * 南山 in 南山上砍树 would otherwise vanish from the query.
 */
function townsIn(
  source: SearchSource,
  simplify: Simplify,
): { readonly towns: TownNames[]; readonly unreached: number[][] } {
  const said = source.matters
    .map((m) => even([m.name, ...m.spokenAs].join(' '), simplify))
    .join(' ');
  const numbers = new Map(source.matters.map(({ id }, i) => [id, i]));
  const lists = new Map<string, number[]>();
  const towns = source.towns.map((town): TownNames => {
    const full = even(town.name, simplify);
    const short = full.replace(/(?:[\u4e00-\u9fff]族)?(?:镇|乡|街道)$/, '');
    const names =
      short.length > 1 && short !== full && !said.includes(short) ? [full, short] : [full];
    const without = (town.unreached ?? []).flatMap((id) => numbers.get(id) ?? []);
    if (without.length === 0) return { id: town.id, names };
    const key = without.join(' ');
    lists.set(key, without);
    return { id: town.id, names, unreached: [...lists.keys()].indexOf(key) };
  });
  return { towns, unreached: [...lists.values()] };
}
