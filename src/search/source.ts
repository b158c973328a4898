/** Build side: what the search takes from a Register. */
import { whoHandles } from '../answers/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import { CLAIM_MODES, type Day, type List } from '../schema/index.ts';
import type { MatterType, Stage2 } from './data.ts';
import {
  namedOf,
  othersOf,
  type SearchedNamed,
  type SearchedOther,
  unreachedOn,
} from './others.ts';

/** All that the search is made from, as plain data: the same source, the same files. */
export interface SearchSource {
  readonly county: string;
  readonly towns: readonly {
    readonly id: string;
    readonly name: string;
    /** Ids of the matters whose law does not reach it. */
    readonly unreached?: readonly string[];
  }[];
  readonly matters: readonly SearchedMatter[];
  readonly others: readonly SearchedOther[];
  readonly named: readonly SearchedNamed[];
  readonly details: Stage2;
}

export interface SearchedMatter {
  readonly id: string;
  readonly name: string;
  readonly spokenAs: readonly string[];
  readonly summary: string;
  readonly list: List;
  readonly type: MatterType;
  /** What else somebody may type: statutes and articles. */
  readonly text: string;
}

/** What the search takes from a register on a day. */
export function searchSource(register: Register, asOf: Day): SearchSource {
  const matters = [...register.matters.values()];
  const unreached = unreachedOn(register, matters, asOf);
  return {
    county: register.site.county,
    towns: [...register.towns.values()].map(({ id, name }) => {
      const without = unreached.get(id);
      return { id, name, ...(without ? { unreached: without } : {}) };
    }),
    matters: matters.map((matter) => {
      const { id, name, spokenAs, summary, list, type } = matter;
      return { id, name, spokenAs, summary, list, type, text: textOf(matter) };
    }),
    others: othersOf(register),
    named: namedOf(register, asOf),
    details: details(register, matters, asOf),
  };
}

function textOf(matter: Matter): string {
  return [...new Set(matter.basis.map((b) => b.law.short + b.article))].join(' ');
}

function details(register: Register, matters: readonly Matter[], asOf: Day): Stage2 {
  const departments = [...new Set(matters.map((m) => m.department.id))];
  const domains = [...new Set(matters.map((m) => m.domain))];
  const held = (town: Town) =>
    matters.map((matter) => {
      const { mode } = whoHandles(register, town, matter, asOf);
      return mode === 'county' ? '-' : CLAIM_MODES.indexOf(mode);
    });
  return {
    departments,
    domains,
    department: matters.map((m) => departments.indexOf(m.department.id)),
    domain: matters.map((m) => domains.indexOf(m.domain)),
    modes: CLAIM_MODES,
    towns: Object.fromEntries(
      [...register.towns.values()].map((town) => [town.id, held(town).join('')]),
    ),
  };
}
