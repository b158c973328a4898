/** Answers made-up calls as the page does, with the code it runs, and counts what came of them. */

import { townsOn } from '../../src/answers/index.ts';
import {
  type Desk,
  type DeskCard,
  type DeskHit,
  deskCard,
  deskHits,
} from '../../src/exchange/client.ts';
import { deskCounty, deskTown } from '../../src/exchange/index.ts';
import type { Register } from '../../src/register/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { createSearcher } from '../../src/search/client.ts';
import { buildMatterIndex, type Keep, searchSource } from '../../src/search/index.ts';
import { ask } from '../mcp/asking.ts';
import type { Kind, MadeUpCall } from './calls.ts';

export type Answering = (call: MadeUpCall) => DeskCard | undefined;

/** A desk as it stood on each of these days. */
export async function desksFor(register: Register, days: Iterable<Day>): Promise<Answering> {
  const desks = new Map<Day, Answering>();
  const made = new Map<string, string>();
  // Tables of sounds and characters are the same on most days.
  const keep: Keep = (source, make) => {
    const key = source.join('\n');
    const text = made.get(key) ?? make();
    if (typeof text === 'string') made.set(key, text);
    return text;
  };
  for (const day of new Set(days)) desks.set(day, await deskOn(register, day, keep));
  return (call) => desks.get(call.built)?.(call);
}

async function deskOn(register: Register, built: Day, keep: Keep): Promise<Answering> {
  const desk: Desk = {
    county: deskCounty(register, built),
    towns: new Map(
      townsOn(register, built).map((town) => [town.id, deskTown(register, town, built)]),
    ),
  };
  const { stage1, stage2, files } = await buildMatterIndex(searchSource(register, built), keep);
  const searcher = createSearcher(stage1, stage2);
  return ({ words, town, day }) => {
    const found = ask(searcher, words, files, town);
    const named = found.towns.length === 1 ? found.towns[0] : undefined;
    const place = named ?? (found.towns.length > 1 ? undefined : town);
    const [first] = deskHits(found.hits, found.match);
    return first && deskCard(desk, first as DeskHit, { words, day, town: place });
  };
}

export interface Answered {
  readonly call: MadeUpCall;
  readonly card: DeskCard | undefined;
  readonly right: boolean;
  /** Whether everybody who has a part stands on the card. */
  readonly whole: boolean;
}

export function answered(call: MadeUpCall, card: DeskCard | undefined): Answered {
  const names = card?.bodies.map(({ name }) => name) ?? [];
  const right =
    call.right.includes(names[0] ?? '') || (call.card !== undefined && card?.kind === call.card);
  return { call, card, right, whole: (call.beside ?? []).every((name) => names.includes(name)) };
}

export interface Share {
  readonly calls: number;
  readonly right: number;
}

export function sharesOf(
  all: readonly Answered[],
): Readonly<Partial<Record<Kind | '全部' | '两家都在', Share>>> {
  const share = (list: readonly Answered[], good: (one: Answered) => boolean): Share => ({
    calls: list.length,
    right: list.length === 0 ? 0 : list.filter(good).length / list.length,
  });
  const kinds = [...new Set(all.map(({ call }) => call.kind))];
  const shared = all.filter(({ call, right }) => call.beside && right);
  return {
    全部: share(all, ({ right }) => right),
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        share(
          all.filter(({ call }) => call.kind === kind),
          ({ right }) => right,
        ),
      ]),
    ),
    ...(shared.length > 0 ? { 两家都在: share(shared, ({ whole }) => whole) } : {}),
  };
}
