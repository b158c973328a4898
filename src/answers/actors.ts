/** Which bodies act in a matter: by the mode of the town's entry, by the statute, and by who decides. */
import {
  type Claim,
  type Matter,
  type Register,
  type Town,
  UNPUBLISHED,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { decidesHere } from './decides.ts';
import { ranOut } from './held.ts';
import { countyGovernment, type Organ, organOf } from './organ.ts';
import { addresseesOn, countyAddressee, reachOn } from './reach.ts';
import type { Withdrawn } from './withdrawn.ts';

/** The bodies of one answer. */
export interface Actors {
  /** Whom to go to. */
  readonly handler: Organ;
  /** In whose name the act is done; nobody's when the town merely assists. */
  readonly inNameOf: Organ | undefined;
  /** Against whom reconsideration or litigation runs (行政复议法第十九条，行政诉讼法第二十六条). */
  readonly respondent: Organ;
  readonly lead: Organ;
}

/** What the bodies depend on. */
export interface Asked {
  readonly register: Register;
  readonly town: Town;
  readonly matter: Matter;
  readonly asOf: Day;
  readonly claim: Claim | undefined;
  readonly ended: Claim | undefined;
  readonly withdrawn: Withdrawn | undefined;
  /** True where nothing was published that says whether the town handles it. */
  readonly unsaid: boolean;
}

/** One body that does everything. */
function alone(body: Organ): Actors {
  return { handler: body, inNameOf: body, respondent: body, lead: body };
}

/** Who acts, and who answers for it. `own` where the statute alone makes it the town's. */
export function actors(asked: Asked, own: boolean): Actors {
  return decidedElsewhere(asked, byMode(asked, own));
}

/** The mode table of DESIGN 4, as a function. */
function byMode(asked: Asked, own: boolean): Actors {
  const { town, claim, ended, asOf, withdrawn } = asked;
  const self = organOf(town);
  if (own) return alone(self);
  // The power is still the town's, but without enough certified officers it cannot take up a case.
  if (claim && withdrawn?.kind === '持证不足')
    return { ...byMode({ ...asked, withdrawn: undefined }, own), handler: countyBody(asked) };
  if (!claim) {
    const heir = ended?.successor && ended.successor.from <= asOf ? ended.successor.by : undefined;
    // After the end of the entrustment the department that entrusted it acts again in its own name.
    const entrustor =
      ended?.mode === '委托' && ranOut(ended) ? ended.agreement.entrustor : undefined;
    // Whoever asks is sent to the county, which knows; who answers for it, nobody has said.
    if (asked.unsaid) return { ...alone(organOf(UNPUBLISHED)), handler: countyBody(asked) };
    const body = heir ?? entrustor;
    return alone(body ? organOf(body) : countyBody(asked));
  }
  switch (claim.mode) {
    case '法定':
    case '直接赋权':
      return alone(self);
    case '委托': {
      const entrustor = organOf(claim.agreement.entrustor);
      return { ...alone(entrustor), handler: self };
    }
    case '服务前移':
      return { ...alone(countyBody(asked)), handler: self };
    case '配合':
      return { ...alone(countyBody(asked)), inNameOf: undefined };
    case '未公布':
      // What the statute itself gives to towns needs no mode; of anything else nobody has said who answers for it.
      return byStatute(asked) ? alone(self) : { ...alone(organOf(UNPUBLISHED)), handler: self };
    default:
      return claim satisfies never;
  }
}

/**
 * True where the statute gives the matter to this kind of township and to nobody in the county: it is the town's
 * own even where its list has forgotten it.
 */
export function ownByStatute(asked: Asked): boolean {
  return !asked.ended && byStatute(asked);
}

function byStatute({ register, matter, town, asOf }: Asked): boolean {
  const reach = reachOn(register, town, matter, asOf);
  return (
    reach.kind === '乡镇' &&
    reach.named &&
    countyAddressee(addresseesOn(matter, asOf)) === undefined
  );
}

/** Where the town takes the papers in and another body decides, that one answers for it (社会救助法第四十四条). */
function decidedElsewhere({ register, town, matter, asOf }: Asked, bodies: Actors): Actors {
  const { decider } = matter;
  if (decider === undefined || decidesHere(register, matter, town, asOf)) return bodies;
  const body = decider === '县级人民政府' ? countyGovernment(register.site) : organOf(decider);
  const handler = bodies.handler.kind === '乡镇' ? bodies.handler : body;
  return { ...bodies, handler, inNameOf: body, respondent: body };
}

/**
 * The body that acts where no town does: the department that leads; where none is named to lead, the county government
 * if the statute names it and no department (草原法第十六条).
 */
function countyBody({ register, matter, asOf }: Asked): Organ {
  const { lead, department } = matter;
  if (typeof lead.by === 'object') return organOf(lead.by);
  return countyAddressee(addresseesOn(matter, asOf)) === '县级以上人民政府'
    ? countyGovernment(register.site)
    : organOf(department);
}
