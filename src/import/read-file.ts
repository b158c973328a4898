/** The first step of every import: bytes to the tables in them. */
import { gridsAtOnce, readGrids } from './reading/file.ts';
import type { Grid, Refusal } from './reading/grid.ts';
import { headingReader } from './table/meaning.ts';

/** Every table of a file, whatever kind it is of; or why it is not read. */
export async function readFile(bytes: Uint8Array, name: string): Promise<Grid[] | Refusal> {
  const grids = await readGrids(name, bytes, headingReader());
  return Array.isArray(grids) && grids.length === 0 ? NOTHING : grids;
}

const NOTHING: Refusal = { refused: '文件里没有表，也没有认得出的清单，没有读' };

/** The same at once, for everything but PDFs. */
export function gridsOf(name: string, bytes: Uint8Array): Grid[] | Refusal {
  const grids = gridsAtOnce(name, bytes, headingReader());
  return Array.isArray(grids) && grids.length === 0 ? NOTHING : grids;
}
