/** Who handles each matter in one town, small enough for search results on a phone: columns instead of objects. */
import { insteadOf, sayLocal, sayMode, townsOn, whoHandles } from '../answers/index.ts';
import type { Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

export interface TownHandlers {
  readonly name: string;
  /** `name|phone` of everybody who handles something here; `不适用|` where the law does not reach the town. */
  readonly who: readonly string[];
  /** Matter id → place in `who`. */
  readonly of: Readonly<Record<string, number>>;
  /** Of the whole county: matter id → how its townships differ from the county's body. */
  readonly differ?: Readonly<Record<string, string>>;
  /** Matter id → 赋权方式, where the town itself holds it. */
  readonly mode: Readonly<Record<string, string>>;
}

/** Towns named before the others are only counted. */
const NAMED = 3;

/**
 * For whoever has not said where: the department of each matter, and which townships handle it themselves. Where all
 * do, nobody is sent to the department first.
 */
export function countyHandlers(register: Register, asOf: Day): TownHandlers {
  const places = new Map<string, number>();
  const of: Record<string, number> = {};
  const differ: Record<string, string> = {};
  const towns = townsOn(register, asOf);
  for (const matter of register.matters.values()) {
    const { short, phone } = matter.department;
    const own = towns.filter(
      (town) => whoHandles(register, town, matter, asOf).handler.id === town.id,
    );
    const every = own.length > 0 && own.length === towns.length;
    const name = every ? `本乡镇（${own.length} 个都自己办）；县里找${short}` : short;
    const who = `${name}|${phone ?? register.site.contacts.hotline}`;
    if (!places.has(who)) places.set(who, places.size);
    of[matter.id] = places.get(who) ?? 0;
    if (own.length > 0 && !every) differ[matter.id] = saySome(own);
  }
  return { name: register.site.county, who: [...places.keys()], of, differ, mode: {} };
}

function saySome(own: readonly Town[]): string {
  const names = own.slice(0, NAMED).map(({ name }) => name);
  return own.length > NAMED
    ? `${names.join('、')}等 ${own.length} 个乡镇自己办`
    : `${names.join('、')}自己办`;
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
