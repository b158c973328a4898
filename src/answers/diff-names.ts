/** What two states of the content call things, and which record of the one is which of the other. */
import type {
  Agreement,
  Consultation,
  Decision,
  Department,
  Law,
  Matter,
  Register,
  Town,
} from '../register/index.ts';
import { isRecord } from '../schema/index.ts';
import { type ClaimsSince, claimsSince, type Since, since } from './since.ts';

/** The records of two registers, paired kind by kind. */
export interface Pairing {
  readonly before: Register;
  readonly now: Register;
  readonly matters: Since<Matter>;
  readonly towns: Since<Town>;
  readonly departments: Since<Department>;
  readonly laws: Since<Law>;
  readonly decisions: Since<Decision>;
  readonly agreements: Since<Agreement>;
  readonly consultations: Since<Consultation>;
  readonly claims: ClaimsSince;
  /** True for a record and what became of it, and for two ids of which one became the other. */
  same(a: unknown, b: unknown): boolean;
  /** The name behind an id; the text itself where it is no id. */
  nameOf(text: string): string;
}

export function pairUp(before: Register, now: Register): Pairing {
  const matters = since(before.matters, now.matters, ({ name }) => name, traitsOf);
  const towns = since(
    before.towns,
    now.towns,
    ({ name }) => name,
    ({ code }) => code,
  );
  const departments = since(before.departments, now.departments, ({ name }) => name);
  const laws = since(before.laws, now.laws, ({ title }) => title);
  const decisions = since(before.decisions, now.decisions, ({ title }) => title);
  const agreements = since(before.agreements, now.agreements, ({ title }) => title);
  const consultations = since(before.consultations, now.consultations, ({ title }) => title);
  const all = [matters, towns, departments, laws, decisions, agreements];
  const heirs = new Map<object, object>(all.flatMap(({ kept }) => [...kept] as [object, object][]));
  const ids = new Map(all.flatMap(({ renamed }) => renamed.map(([a, b]) => [a.id, b.id] as const)));
  const names = new Map([...namesIn(before), ...namesIn(now)]);
  return {
    before,
    now,
    matters,
    towns,
    departments,
    laws,
    decisions,
    agreements,
    consultations,
    claims: claimsSince(before, now, towns, matters),
    same(a, b) {
      if (a === b) return true;
      if (typeof a === 'string') return typeof b === 'string' && ids.get(a) === b;
      if (!isRecord(a) || !isRecord(b)) return false;
      // Offices and windows are parts of their town: they have an id, but no table of their own.
      return heirs.has(a) ? heirs.get(a) === b : a['id'] !== undefined && a['id'] === b['id'];
    },
    nameOf: (text) => names.get(text) ?? text,
  };
}

/** A matter without its names: the official code, or what it is about and what it stands on. */
function traitsOf({ code, list, type, domain, department, basis }: Matter): string | undefined {
  if (code !== undefined) return code;
  if (basis.length === 0) return undefined;
  const articles = basis.map(({ law, article }) => `${law.title} ${article}`).sort();
  return [list, type, domain, department.name, ...articles].join('\n');
}

/** What a record is called in a sentence: statutes and documents between title marks. */
export function titleOf(record: object): string {
  const { title, short, name } = record as { title?: string; short?: string; name?: string };
  if (title !== undefined) return `《${short ?? title}》`;
  return name ?? short ?? '';
}

function namesIn(register: Register): [string, string][] {
  const { matters, towns, departments, laws, decisions, agreements, documents, site } = register;
  const tables = [matters, towns, departments, laws, decisions, agreements, documents];
  return [
    ...tables.flatMap((table) =>
      [...table.values()].map(({ id, ...rest }): [string, string] => [id, titleOf(rest)]),
    ),
    ...site.domains.map(({ id, name }): [string, string] => [id, name]),
  ];
}
