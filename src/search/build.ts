/** Build side: a Register into the files of the search. */
import { whoHandles } from '../answers/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import { type Day, MODES } from '../schema/index.ts';
import { tablesFor, traditionalTable } from './build-tables.ts';
import { cutSearch, WHOLE_UP_TO } from './cut.ts';
import type { SearchData, Stage1, Stage2, TownNames } from './data.ts';
import { APPLYING, COMPLAINING } from './intent.ts';
import { ASKING, even, normalise, type Simplify, simplifier } from './normalise.ts';
import { SYNONYMS } from './synonyms.ts';

/** Characters the search itself writes or looks for. */
const WRITTEN = [...SYNONYMS.flat(), ASKING.source, APPLYING.source, COMPLAINING.source].join('');

/** The search files for a register on a day. Pure: same register and day, same files. */
export function buildMatterIndex(register: Register, asOf: Day): SearchData {
  const matters = [...register.matters.values()];
  const conversion = traditionalTable(
    new Set([WRITTEN, ...matters.flatMap((m) => [m.name, ...m.spokenAs, m.summary])].join('')),
  );
  const simplify = simplifier(conversion);
  const towns = townNames(register, simplify);
  const say = matters.map((matter) => namesOf(matter, simplify));
  const names = {
    of: matters.map((_, i) => i),
    say: say.map((list) => list.join('|')),
    odd: oddOnes(say.flat(), simplify),
  };
  const texts = matters.map(textOf);
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
    ignore: [even(register.site.county, simplify)],
    whole: { names, cards, texts },
  };
  const data = { stage1, stage2: details(register, matters, asOf), files: {} };
  return matters.length > WHOLE_UP_TO ? cutSearch(data, (name) => normalise(name, simplify)) : data;
}

/** Official name first, then spoken ones, each normalised form once; a bar would cut a name in two. */
function namesOf(matter: Matter, simplify: Simplify): string[] {
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

/** What else somebody may type: department, statutes and articles. */
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
function townNames(register: Register, simplify: Simplify): TownNames[] {
  const said = [...register.matters.values()]
    .map((m) => even([m.name, ...m.spokenAs].join(' '), simplify))
    .join(' ');
  return [...register.towns.values()].map((town) => {
    const full = even(town.name, simplify);
    const short = full.replace(/(?:[\u4e00-\u9fff]族)?(?:镇|乡|街道)$/, '');
    const names =
      short.length > 1 && short !== full && !said.includes(short) ? [full, short] : [full];
    return { id: town.id, names };
  });
}
