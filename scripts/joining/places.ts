/** What the place finder loads, written while counties are read: of a country's villages only some rows are in memory. */
import { hash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  type CountyEntry,
  countyFile,
  inOrder,
  type PlaceRow,
  type PlacesTop,
  pieces,
  remembering,
  rowsOf,
  spell,
  TABLES,
  type Table,
} from '../../src/portal/index.ts';

export interface PlacesWriter {
  /** Writes a county's places; what comes back is the county without its villages. */
  add(county: CountyEntry): CountyEntry;
  /** Cuts all rows into files. */
  finish(): void;
}

/** Lines of a bucket kept until they are written. */
const MOST_LINES = 2000;

/** Writes below `data`: `counties/`, `places/` and `places.json`. Both folders have to be new. */
export function placesInto(data: string): PlacesWriter {
  const rows = join(data, 'rows');
  for (const folder of [rows, join(data, 'counties'), join(data, 'places/new')])
    mkdirSync(folder, { recursive: true });
  const spelled = remembering(spell);
  // By table and first sign: a bucket is sorted by itself, and buckets follow each other in the order of their signs.
  const buckets = new Map<string, string[]>();
  const flush = (name: string, lines: string[]) =>
    appendFileSync(
      join(rows, name),
      lines
        .splice(0)
        .map((line) => `${line}\n`)
        .join(''),
    );
  const keep = (table: Table, row: PlaceRow) => {
    const name = `${table}-${row[0].charCodeAt(0).toString(16).padStart(4, '0')}`;
    const lines = buckets.get(name) ?? [];
    buckets.set(name, lines);
    if (lines.push(JSON.stringify(row)) >= MOST_LINES) flush(name, lines);
  };
  return {
    add(county) {
      const own = rowsOf([county], spelled);
      for (const table of TABLES) for (const row of own[table]) keep(table, row);
      writeFileSync(
        join(data, 'counties', `${county.slug}.json`),
        JSON.stringify(countyFile(county, spelled)),
      );
      return { ...county, towns: county.towns.map((town) => ({ ...town, villages: [] })) };
    },
    finish() {
      for (const [name, lines] of buckets) flush(name, lines);
      const hashes: string[] = [];
      const from: Record<Table, string[]> = { counties: [], towns: [], villages: [] };
      const names = readdirSync(rows).sort();
      for (const table of TABLES) {
        const files = names.filter((name) => name.startsWith(`${table}-`));
        for (const piece of pieces(ordered(files.map((name) => join(rows, name))))) {
          const at = from[table].push(piece.from) - 1;
          const text = JSON.stringify(piece.rows);
          hashes.push(hash('sha256', text));
          writeFileSync(join(data, 'places/new', `${table}-${at}.json`), text);
        }
      }
      const version = hash('sha256', hashes.join('')).slice(0, 12);
      renameSync(join(data, 'places/new'), join(data, 'places', version));
      const top: PlacesTop = { version, from };
      writeFileSync(join(data, 'places.json'), JSON.stringify(top));
      rmSync(rows, { recursive: true });
    },
  };
}

function* ordered(files: readonly string[]): Generator<PlaceRow> {
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    yield* inOrder(lines.map((line) => JSON.parse(line) as PlaceRow));
  }
}
