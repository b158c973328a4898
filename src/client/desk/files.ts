/** The files of the desk: loaded whole, so that the next call finds every town at hand. */
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
