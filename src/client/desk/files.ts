/** Loads all files of the desk at once, so that the next call waits for no download. */
import type { Desk, DeskCounty, DeskTown } from '../../exchange/client.ts';
import { loadJson } from '../searching.ts';

let asked: Promise<Desk> | undefined;

/** Asks again where the last time failed. */
export function deskFiles(): Promise<Desk> {
  asked ??= load().catch((error) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function load(): Promise<Desk> {
  const county = await loadJson<DeskCounty>('/desk/county.json');
  const standing = county.towns.filter(({ into }) => into === undefined);
  const towns = await Promise.all(
    standing.map(({ id }) => loadJson<DeskTown>(`/desk/town-${id}.json`)),
  );
  return { county, towns: new Map(towns.map((town) => [town.id, town])) };
}
