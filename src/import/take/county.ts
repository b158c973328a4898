/** What the plan knows of the county: its register, what already waits among the drafts, and ids still free. */
import { contentOf, type TextFile } from '../../editing/index.ts';
import type { LawIndex } from '../../law/index.ts';
import type { Register } from '../../register/index.ts';
import type { Day, List } from '../../schema/index.ts';
import { idProposer } from '../ids.ts';
import { TAKEN_FILE } from './ledger.ts';

/** The county as it stands. */
export interface TakingCounty {
  readonly register: Register;
  /** Files among the drafts, by their paths as they would be published. */
  readonly drafts: readonly TextFile[];
  readonly laws: LawIndex | undefined;
  readonly today: Day;
  /** Name of the town whose lists are read, where no sheet says whose they are. */
  readonly town?: string | undefined;
}

/** A matter that waits among the drafts. */
export interface DraftMatter {
  readonly id: string;
  readonly name: string;
  readonly list: List;
  readonly path: string;
  readonly text: string;
}

/** The drafts as they are known by name, so that a second import finds what the first one wrote. */
export interface Waiting {
  readonly matters: readonly DraftMatter[];
  /** Names of towns, departments and titles of statutes, to their ids. */
  readonly towns: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
  readonly laws: ReadonlyMap<string, string>;
  /** Entries of a list, by its path. */
  readonly claims: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
}

export function waitingIn({ drafts }: TakingCounty): Waiting {
  const matters: DraftMatter[] = [];
  const towns = new Map<string, string>();
  const departments = new Map<string, string>();
  const laws = new Map<string, string>();
  const claims = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const { path, text } of drafts) {
    if (path === TAKEN_FILE) continue;
    const value = contentOf(path, text)?.value;
    if (Array.isArray(value)) claims.set(path, value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const { id, name, title, list } = value as Readonly<Record<string, string>>;
    if (id === undefined) continue;
    if (path.startsWith('matters/') && name && list)
      matters.push({ id, name, list: list as List, path, text });
    else if (path.startsWith('towns/') && name) towns.set(name, id);
    else if (path.startsWith('departments/') && name) departments.set(name, id);
    else if (path.startsWith('laws/') && title) laws.set(title, id);
  }
  return { matters, towns, departments, laws, claims };
}

/** Proposes ids that neither the register nor a draft has, for each kind apart. */
export function freeIds({ register, drafts }: TakingCounty) {
  const drafted = (folder: string) =>
    drafts.flatMap(({ path }) =>
      path.startsWith(folder)
        ? [path.replace(/\/town\.yaml$|\.yaml$/, '').replace(/^.*\//, '')]
        : [],
    );
  return {
    matter: idProposer([...register.matters.keys(), ...drafted('matters/')]),
    town: idProposer([...register.towns.keys(), ...drafted('towns/')]),
    department: idProposer([...register.departments.keys(), ...drafted('departments/')]),
    decision: idProposer([...register.decisions.keys(), ...drafted('decisions/')]),
    law: idProposer([...register.laws.keys(), ...drafted('laws/')]),
  };
}
