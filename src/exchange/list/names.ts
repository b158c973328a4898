/** What a table calls the records a claim points at, and finding them again by that name. */
import type { Register, Town } from '../../register/index.ts';

/** A record with the name it is shown by. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names of one kind of record: unique in the table, so that reading finds the same record again. */
export interface Names {
  nameOf(id: string): string;
  /** By name, by name without blanks and brackets' contents, or by id. */
  find(text: string): string | undefined;
}

/** Names of everything a claim of this town may point at. */
export interface ClaimNames {
  readonly decisions: Names;
  readonly agreements: Names;
  readonly offices: Names;
  readonly windows: Names;
  readonly organs: Names;
}

export function claimNames(register: Register, town: Town): ClaimNames {
  const titled = (records: Iterable<{ id: string; title: string }>) =>
    namesOf([...records].map(({ id, title }) => ({ id, name: title })));
  return {
    decisions: titled(register.decisions.values()),
    agreements: titled(register.agreements.values()),
    offices: namesOf(town.offices),
    windows: namesOf(town.windows),
    organs: namesOf([...register.departments.values(), ...register.towns.values()]),
  };
}

export function namesOf(records: readonly Named[]): Names {
  const counted = Map.groupBy(records, ({ name }) => name);
  const shown = new Map(
    records.map(({ id, name }) => [
      id,
      counted.get(name)?.length === 1 ? name : `${name}（${id}）`,
    ]),
  );
  const ids = new Map([...shown].map(([id, name]) => [name, id]));
  const loose = Map.groupBy(shown, ([, name]) => loosely(name));
  return {
    nameOf: (id) => shown.get(id) ?? id,
    find: (text) => {
      const near = loose.get(loosely(text));
      return (
        ids.get(text) ?? (near?.length === 1 ? near[0]?.[0] : shown.has(text) ? text : undefined)
      );
    },
  };
}

function loosely(name: string): string {
  return name.replace(/[\s《》“”"]/g, '').replace(/[（(]虚构[）)]/g, '');
}
