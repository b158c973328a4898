/** Build side: the source of the search into its files. */
import { type Keep, tablesFor, traditionalTable } from './build-tables.ts';
import { cutSearch, WHOLE_UP_TO } from './cut.ts';
import type { SearchData, Stage1, TownNames } from './data.ts';
import { APPLYING, COMPLAINING } from './intent.ts';
import { ASKING, even, normalise, type Simplify, simplifier } from './normalise.ts';
import type { SearchedMatter, SearchSource } from './source.ts';
import { SYNONYMS } from './synonyms.ts';

/** Characters the search itself writes or looks for. */
const WRITTEN = [...SYNONYMS.flat(), ASKING.source, APPLYING.source, COMPLAINING.source].join('');

/** The search files. Pure: same source, same files; `keep` only spares time. */
export function buildMatterIndex(source: SearchSource, keep?: Keep): SearchData {
  const { matters } = source;
  const conversion = traditionalTable(
    new Set([WRITTEN, ...matters.flatMap((m) => [m.name, ...m.spokenAs, m.summary])].join('')),
    keep,
  );
  const simplify = simplifier(conversion);
  const towns = townNames(source, simplify);
  const say = matters.map((matter) => namesOf(matter, simplify));
  const names = {
    say: say.map((list) => list.join('|')),
    odd: oddOnes(say.flat(), simplify),
  };
  const texts = matters.map(({ text }) => text);
  const cards = {
    from: 0,
    ids: matters.map((matter) => matter.id),
    summaries: matters.map((matter) => beginningOf(matter.summary)),
  };
  const kinds = [
    ...new Map(matters.map((m) => [`${m.list} ${m.type}`, [m.list, m.type] as const])).values(),
  ];
  const said = matters.map((matter, i) =>
    [names.say[i], matter.summary, matter.text]
      .map((text) => normalise(text ?? '', simplify))
      .join(' '),
  );
  const stage1: Stage1 = {
    count: matters.length,
    kinds,
    kind: matters
      .map((m) =>
        kinds.findIndex(([list, type]) => list === m.list && type === m.type).toString(36),
      )
      .join(''),
    tables: tablesFor([...said, ...towns.flatMap((town) => town.names), WRITTEN], conversion, keep),
    towns,
    ignore: [even(source.county, simplify)],
    whole: { names, cards, texts },
  };
  const data = { stage1, stage2: source.details, files: {} };
  return matters.length > WHOLE_UP_TO ? cutSearch(data, (name) => normalise(name, simplify)) : data;
}

/** The first clause or two: a row needs no more to be recognised, and a slow phone waits for all of them. */
function beginningOf(summary: string): string {
  const beginning = /^.{12,}?(?=[，；。：])/u.exec(summary)?.[0] ?? summary;
  return summary.length - beginning.length > 1 ? `${beginning}…` : summary;
}

/** Official name first, then spoken ones, each normalised form once; a bar would cut a name in two. */
function namesOf(matter: SearchedMatter, simplify: Simplify): string[] {
  const byForm = new Map<string, string>();
  for (const name of [matter.name, ...matter.spokenAs].map((name) => name.replaceAll('|', ' '))) {
    const form = normalise(name, simplify);
    if (!byForm.has(form)) byForm.set(form, name);
  }
  return [...byForm.values()];
}

/** Distances between the names that normalising changes. */
function oddOnes(names: readonly string[], simplify: Simplify): number[] {
  const odd = names.flatMap((name, i) => (normalise(name, simplify) === name ? [] : [i]));
  return odd.map((i, at) => i - (odd[at - 1] ?? 0));
}

/**
 * Full name, and the name without its kind (临河镇 → 临河) unless some matter is spoken of with those very characters:
 * 南山 in 南山上砍树 would otherwise vanish from the query.
 */
function townNames(source: SearchSource, simplify: Simplify): TownNames[] {
  const said = source.matters
    .map((m) => even([m.name, ...m.spokenAs].join(' '), simplify))
    .join(' ');
  return source.towns.map((town) => {
    const full = even(town.name, simplify);
    const short = full.replace(/(?:[\u4e00-\u9fff]族)?(?:镇|乡|街道)$/, '');
    const names =
      short.length > 1 && short !== full && !said.includes(short) ? [full, short] : [full];
    return { id: town.id, names };
  });
}
