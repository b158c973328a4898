/** Places of the portal, cut into files once for all that publish them. */
import { hash } from 'node:crypto';
import { rowsOf } from './joining/tables.ts';
import { type Cut, cut, type PlaceRow, type PlacesTop, TABLES, type Table } from './places.ts';
import { portal } from './portal.ts';

export interface Tables extends PlacesTop {
  readonly of: Readonly<Record<Table, Cut<PlaceRow>>>;
}

let made: Tables | undefined;

export function tables(): Tables {
  made ??= make();
  return made;
}

function make(): Tables {
  const rows = rowsOf(portal.counties);
  const each = <T>(value: (table: Table) => T) =>
    Object.fromEntries(TABLES.map((table) => [table, value(table)])) as Record<Table, T>;
  const of = each((table) => cut(rows[table]));
  const all = TABLES.flatMap((table) =>
    of[table].files.map((file) => hash('sha256', JSON.stringify(file))),
  );
  return {
    version: hash('sha256', all.join('')).slice(0, 12),
    from: each((table) => of[table].from),
    of,
  };
}
