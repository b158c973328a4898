/** Build side: a Register into a source, a source into the files of the search. */
import { whoHandles } from '../answers/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import { type Day, type List, MODES } from '../schema/index.ts';
import { tablesFor, traditionalTable } from './build-tables.ts';
import { cutSearch, WHOLE_UP_TO } from './cut.ts';
import type { MatterType, SearchData, Stage1, Stage2, TownNames } from './data.ts';
import { APPLYING, COMPLAINING } from './intent.ts';
import { ASKING, even, normalise, type Simplify, simplifier } from './normalise.ts';
import { SYNONYMS } from './synonyms.ts';

/** Characters the search itself writes or looks for. */
const WRITTEN = [...SYNONYMS.flat(), ASKING.source, APPLYING.source, COMPLAINING.source].join('');

/** All that the search is made from, as plain data: the same source, the same files. */
export interface SearchSource {
  readonly county: string;
  readonly towns: readonly { readonly id: string; readonly name: string }[];
  readonly matters: readonly SearchedMatter[];
  readonly details: Stage2;
}

export interface SearchedMatter {
  readonly id: string;
  readonly name: string;
  readonly spokenAs: readonly string[];
  readonly summary: string;
  readonly list: List;
  readonly type: MatterType;
  /** What else somebody may type: department, statutes and articles. */
  readonly text: string;
}

/** What the search takes from a register on a day. */
export function searchSource(register: Register, asOf: Day): SearchSource {
  const matters = [...register.matters.values()];
  return {
    county: register.site.county,
    towns: [...register.towns.values()].map(({ id, name }) => ({ id, name })),
    matters: matters.map((matter) => {
      const { id, name, spokenAs, summary, list, type } = matter;
      return { id, name, spokenAs, summary, list, type, text: textOf(matter) };
    }),
    details: details(register, matters, asOf),
  };
}

/** The search files. Pure: same source, same files. */
export function buildMatterIndex(source: SearchSource): SearchData {
  const { matters } = source;
  const conversion = traditionalTable(
    new Set([WRITTEN, ...matters.flatMap((m) => [m.name, ...m.spokenAs, m.summary])].join('')),
  );
  const simplify = simplifier(conversion);
  const towns = townNames(source, simplify);
  const say = matters.map((matter) => namesOf(matter, simplify));
  const names = {
    of: matters.map((_, i) => i),
    say: say.map((list) => list.join('|')),
    odd: oddOnes(say.flat(), simplify),
  };
  const texts = matters.map(({ text }) => text);
  const cards = {
    from: 0,
    ids: matters.map((matter) => matter.id),
    names: matters.map((matter) => matter.name),
    summaries: matters.map((matter) => matter.summary),
  };
  const kinds = [
    ...new Map(matters.map((m) => [`${m.list} ${m.type}`, [m.list, m.type] as const])).values(),
  ];
  const said = [...names.say, ...cards.summaries, ...texts].map((text) =>
    normalise(text, simplify),
  );
  const stage1: Stage1 = {
    count: matters.length,
    kinds,
    kind: matters
      .map((m) =>
        kinds.findIndex(([list, type]) => list === m.list && type === m.type).toString(36),
      )
      .join(''),
    tables: tablesFor([...said, ...towns.flatMap((town) => town.names), WRITTEN], conversion),
    towns,
    ignore: [even(source.county, simplify)],
    whole: { names, cards, texts },
  };
  const data = { stage1, stage2: source.details, files: {} };
  return matters.length > WHOLE_UP_TO ? cutSearch(data, (name) => normalise(name, simplify)) : data;
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

function textOf(matter: Matter): string {
  return [
    matter.department.short,
    ...new Set(matter.basis.map((b) => b.law.short + b.article)),
  ].join(' ');
}

function details(register: Register, matters: readonly Matter[], asOf: Day): Stage2 {
  const departments = [...new Set(matters.map((m) => m.department.id))];
  const domains = [...new Set(matters.map((m) => m.domain))];
  const held = (town: Town) =>
    matters.map((matter) => {
      const { mode } = whoHandles(register, town, matter, asOf);
      return mode === 'county' ? '-' : MODES.indexOf(mode);
    });
  return {
    departments,
    domains,
    department: matters.map((m) => departments.indexOf(m.department.id)),
    domain: matters.map((m) => domains.indexOf(m.domain)),
    modes: MODES,
    towns: Object.fromEntries(
      [...register.towns.values()].map((town) => [town.id, held(town).join('')]),
    ),
  };
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
