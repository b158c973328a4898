/** A department's mirror of the 履职事项清单: what towns help it with, and what it took back from them. */
import type { Department, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type AssistedDuty, dutyTables, type RecalledDuty } from './duties.ts';
import { livingOn } from './standing.ts';

/** A row of one of the tables, with the towns in whose list it stands. */
export interface Mirrored<Row> {
  readonly name: string;
  /** Its page; undefined of work that stood on no list. */
  readonly matter: Matter | undefined;
  readonly row: Row;
  readonly towns: readonly Town[];
}

export interface DepartmentDuties {
  readonly assisted: readonly Mirrored<AssistedDuty>[];
  readonly recalled: readonly Mirrored<RecalledDuty>[];
}

/** The same rows that the towns' own tables have that day. Nobody types them a second time. */
export function departmentDuties(
  register: Register,
  department: Department,
  asOf: Day,
): DepartmentDuties {
  const all = rowsOf(register, asOf);
  return {
    assisted: mirrored(all.assisted.filter(({ row }) => row.department === department)),
    recalled: mirrored(all.recalled.filter(({ row }) => row.by === department)),
  };
}

interface Rows {
  readonly asOf: Day;
  readonly assisted: readonly { readonly town: Town; readonly row: AssistedDuty }[];
  readonly recalled: readonly { readonly town: Town; readonly row: RecalledDuty }[];
}

/** Every department asks for the rows of every town. Kept per register, released with it. */
const told = new WeakMap<Register, Rows>();

function rowsOf(register: Register, asOf: Day): Rows {
  const known = told.get(register);
  if (known?.asOf === asOf) return known;
  const tables = [...register.towns.values()]
    .filter((town) => livingOn(town, asOf))
    .map((town) => ({ town, ...dutyTables(town, asOf) }));
  const rows = {
    asOf,
    assisted: tables.flatMap(({ town, assisted }) => assisted.map((row) => ({ town, row }))),
    recalled: tables.flatMap(({ town, recalled }) => recalled.map((row) => ({ town, row }))),
  };
  told.set(register, rows);
  return rows;
}

/** Rows that say the same of different towns are one. */
function mirrored<Row extends AssistedDuty | RecalledDuty>(
  rows: readonly { readonly town: Town; readonly row: Row }[],
): Mirrored<Row>[] {
  const groups = Map.groupBy(rows, ({ row: { claim, ...says } }) =>
    JSON.stringify([claim?.matter.id, Object.values(says).map(wordsOf)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { row } = first;
    const matter = row.claim?.matter;
    const name = 'name' in row ? row.name : row.claim.matter.name;
    return [{ name, matter, row, towns: group.map((g) => g.town) }];
  });
}

function wordsOf(said: unknown): unknown {
  return typeof said === 'object' && said !== null && 'id' in said ? said.id : said;
}
