/** Who handles each matter in one town, small enough for search results on a phone: columns instead of objects. */
import { insteadOf, sayLocal, sayMode, whoHandles } from '../answers/index.ts';
import type { Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

export interface TownHandlers {
  readonly name: string;
  /** `name|phone` of everybody who handles something here; `不适用|` where the law does not reach the town. */
  readonly who: readonly string[];
  /** Matter id → place in `who`. */
  readonly of: Readonly<Record<string, number>>;
  /** Matter id → 赋权方式, where the town itself holds it. */
  readonly mode: Readonly<Record<string, string>>;
}

export function townHandlers(register: Register, town: Town, asOf: Day): TownHandlers {
  const places = new Map<string, number>();
  const of: Record<string, number> = {};
  const mode: Record<string, string> = {};
  for (const matter of register.matters.values()) {
    const answer = whoHandles(register, town, matter, asOf);
    const own = answer.handler.id === town.id;
    const name = own ? (answer.reach.office?.name ?? sayLocal(town)) : answer.handler.short;
    const none = insteadOf(register, answer) !== undefined;
    const who = none ? '不适用|' : `${name}|${answer.reach.phone}`;
    if (!places.has(who)) places.set(who, places.size);
    of[matter.id] = places.get(who) ?? 0;
    if (answer.claim) mode[matter.id] = sayMode(answer);
  }
  return { name: town.name, who: [...places.keys()], of, mode };
}
