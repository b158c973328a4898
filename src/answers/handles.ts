/** Who handles a matter in a town on a day — the question the whole register exists for. */
import type {
  BasisVersion,
  Claim,
  Decision,
  Matter,
  PartyInMatter,
  Register,
  Station,
  Town,
} from '../register/index.ts';
import type { ClaimMode, Day, Duty } from '../schema/index.ts';
import { type Actors, type Asked, actors, ownByStatute } from './actors.ts';
import { basisOn, beforeItsBasis } from './basis.ts';
import { heldDuring } from './held.ts';
import { type Contact, type Organ, organOf } from './organ.ts';
import { inForce, phaseOn } from './period.ts';
import { reachOn } from './reach.ts';
import { mergedBy } from './standing.ts';
import { stationFor, throughStation } from './stations.ts';
import { type Withdrawn, withdrawnOn } from './withdrawn.ts';

/** A body that helps, with what it does and how fast it must come when called. */
export interface Support {
  readonly organ: Organ;
  readonly duties: readonly Duty[];
  readonly onCall?: string;
}

/** The answer for one matter in one town on one day. Nothing of it is typed by an editor. */
export interface Answer extends Actors {
  readonly town: Town;
  readonly matter: Matter;
  readonly asOf: Day;
  /** How the town holds it; `county` when it does not. */
  readonly mode: ClaimMode | 'county';
  readonly leadDuties: readonly Duty[];
  readonly support: readonly Support[];
  readonly basis: readonly BasisVersion[];
  readonly reach: Contact;
  readonly since?: Day;
  readonly decision?: Decision;
  /** The claim in force, if any. */
  readonly claim?: Claim;
  /** The last claim that ended before the day. */
  readonly ended?: Claim;
  /** The next claim that begins after the day. */
  readonly upcoming?: Claim;
  /** Why the town does not act although its list, as written, says so. */
  readonly withdrawn?: Withdrawn;
  /** The station that does it, for a department or for the town. */
  readonly station?: Station;
  /** Set when the town was merged and another town answers. */
  readonly mergedInto?: Town;
}

export function whoHandles(register: Register, asked: Town, matter: Matter, asOf: Day): Answer {
  const byMatter = within(told, register, () => new Map<Matter, Map<Town, Map<Day, Answer>>>());
  const byTown = within(byMatter, matter, () => new Map<Town, Map<Day, Answer>>());
  const byDay = within(byTown, asked, () => new Map<Day, Answer>());
  return within(byDay, asOf, () => answering(register, asked, matter, asOf));
}

/**
 * Pages, data, lists and search ask the same question thousands of times, so answers are kept for each register and
 * freed with it. A changed copy of a record counts as another record.
 */
const told = new WeakMap<Register, Map<Matter, Map<Town, Map<Day, Answer>>>>();

/** What the map has under the key; made where it has nothing. */
function within<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function answering(register: Register, asked: Town, matter: Matter, asOf: Day): Answer {
  const { town, joined } = standingOn(asked, asOf);
  const answer = handledBy(register, town, matter, asOf);
  const into = town === asked ? undefined : asked.merged?.into;
  if (!into) return answer;
  // What the town that took over has long held, it does in this area only from the merger on.
  const { since } = answer;
  const here = since && since < joined ? { since: joined } : {};
  return { ...answer, ...here, town: asked, mergedInto: into };
}

/**
 * The town itself, or the one that stands for it after one merger or several, and since when. Never runs in a circle.
 */
function standingOn(asked: Town, asOf: Day): { readonly town: Town; readonly joined: Day } {
  const seen = new Set<Town>();
  let town = asked;
  let joined: Day = '';
  for (
    let merger = mergedBy(town, asOf);
    merger && !seen.has(town);
    merger = mergedBy(town, asOf)
  ) {
    seen.add(town);
    town = merger.into;
    if (joined < merger.on) joined = merger.on;
  }
  return { town, joined };
}

function handledBy(register: Register, town: Town, matter: Matter, asOf: Day): Answer {
  const claims = matter.claims.filter((claim) => claim.town === town);
  const reach = reachOn(register, town, matter, asOf);
  // If the statute gives the power to others, the town does not have it, whatever its list says.
  const claim = claims.find(
    (c) => inForce(heldDuring(c), asOf) && (c.mode !== '法定' || reach.kind === '乡镇'),
  );
  const ended = last(claims.filter((c) => phaseOn(heldDuring(c), asOf) === '已结束'));
  const withdrawn = withdrawnOn(matter, claim, ended, asOf);
  const next = claims.filter((c) => c.from > asOf).sort(byStart)[0];
  // A first day that is only known to be no later than some day does not tell that anything begins then.
  const upcoming = next?.atLatest ? undefined : next;
  // A county at the level 收录 is still taking its lists in and does not claim that they are complete; nor does a
  // matter say who had it before its first article.
  const open = register.site.level === '收录' || beforeItsBasis(matter, asOf) === '没有写';
  const unsaid = !claim && !ended && (next?.atLatest === true || open);
  const asked: Asked = { register, town, matter, asOf, claim, ended, withdrawn, unsaid };
  const own = !claim && ownByStatute(asked);
  const direct = actors(asked, own);
  const station = stationFor(register, town, matter, asOf, direct);
  const bodies = throughStation(direct, station);
  return {
    town,
    matter,
    asOf,
    mode: claim?.mode ?? (own ? '法定' : unsaid ? '未公布' : 'county'),
    ...bodies,
    ...parts(town, matter, bodies.lead),
    basis: basisOn(matter, asOf),
    reach: reachOf(town, claim, bodies.handler, register, station),
    ...(claim ? { claim, since: claim.from } : {}),
    ...(claim?.decision ? { decision: claim.decision } : {}),
    ...(ended ? { ended } : {}),
    ...(upcoming ? { upcoming } : {}),
    ...(withdrawn ? { withdrawn } : {}),
    ...(station ? { station } : {}),
  };
}

/** Who leads with which duties, and who else has which part. */
function parts(town: Town, matter: Matter, lead: Organ): Pick<Answer, 'leadDuties' | 'support'> {
  const organ = (party: PartyInMatter): Organ => {
    if (party.by === '乡镇') return organOf(town);
    return party.by === '行使主体' ? lead : organOf(party.by);
  };
  const support = matter.support
    .map((party) => ({
      organ: organ(party),
      duties: party.duties,
      ...(party.onCall === undefined ? {} : { onCall: party.onCall }),
    }))
    .filter(({ organ }) => organ.id !== lead.id);
  return { leadDuties: matter.lead.duties, support };
}

/** Phone and place: the claim's own, then its office's or window's, then the body's. */
function reachOf(
  town: Town,
  claim: Claim | undefined,
  handler: Organ,
  register: Register,
  station?: Station,
): Contact {
  const here = claim && handler.id === town.id ? town : undefined;
  if (here && claim) {
    const { office, window } = claim;
    const phone =
      claim.phone ?? window?.phone ?? office?.phone ?? here.phone ?? register.site.contacts.hotline;
    const hall = window && (here.hall ?? here.address);
    const place = hall
      ? [hall, window.number ?? window.name].join(' ')
      : (office?.address ?? here.address);
    const hours = window?.hours ?? here.hours;
    return {
      phone,
      ...(place === undefined ? {} : { place }),
      ...(hours === undefined ? {} : { hours }),
      ...(office ? { office } : {}),
    };
  }
  const stands = handler.kind === '派驻机构' ? station : undefined;
  const body = stands ?? register.departments.get(handler.id) ?? register.towns.get(handler.id);
  const { address, hours } = (body ?? {}) as { address?: string; hours?: string };
  return {
    phone: handler.phone ?? register.site.contacts.hotline,
    ...(address === undefined ? {} : { place: address }),
    ...(hours === undefined ? {} : { hours }),
  };
}

function byStart(a: Claim, b: Claim): number {
  return a.from < b.from ? -1 : 1;
}

function last(claims: Claim[]): Claim | undefined {
  return [...claims].sort(byStart).at(-1);
}
