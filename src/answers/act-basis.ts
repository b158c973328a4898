/** The statutes an answer rests on, with what they threaten, and which of them govern the act. */
import type { BasisVersion, Matter } from '../register/index.ts';
import type { Act, Day } from '../schema/index.ts';
import { type Facts, isPenalty } from './acts.ts';
import { basisOn } from './basis.ts';
import { governing, type LawInTime, lawInTime } from './lighter.ts';
import type { CaseEvent } from './pending.ts';
import { type CaseTraits, finesFor, type Sanction, sanctionsOn, traitsOf } from './sanctions.ts';

/** One provision, once for each case it tells apart. */
export interface ActBasis {
  readonly basis: BasisVersion;
  /** What it threatens, where it punishes. */
  readonly sanction?: Sanction;
  /** Whether it governs this act. */
  readonly chosen: boolean;
}

interface Case {
  readonly act: Act;
  readonly on: Day;
  readonly event: CaseEvent | undefined;
  readonly facts: Facts;
}

/** The law of an act, and what to know of it. */
export interface GoverningLaw {
  readonly basis: readonly ActBasis[];
  readonly notes: readonly string[];
}

/** Penalties: 从旧兼从轻 between the day of the offence and that of the decision. Other acts: the law of their day. */
export function basisFor(matter: Matter, { act, on, event, facts }: Case): GoverningLaw {
  const decision = event?.kind === '作出决定' ? event.on : on;
  const inForce = basisOn(matter, decision);
  if (!isPenalty(act))
    return { basis: inForce.map((basis) => ({ basis, chosen: true })), notes: [] };
  const offence = event?.kind === '违法行为' && event.on < decision ? event.on : decision;
  const threatened = distinct([...sanctionsOn(matter, offence), ...sanctionsOn(matter, decision)]);
  const traits = traitsFor(threatened, facts);
  const law = lawInTime(matter, { act: offence, decision }, traits);
  const { chosen, notes } = chosenBy(law, sanctionsOn(matter, offence), traits);
  const others = inForce.filter((basis) => !threatened.some((one) => one.basis === basis));
  return {
    basis: [
      ...threatened.map((sanction) => ({
        basis: sanction.basis,
        sanction,
        chosen: chosen.some((one) => same(one, sanction)),
      })),
      ...unfined(law, chosen, traits, sanctionsOn(matter, offence), sanctionsOn(matter, decision)),
      // What forbids, empowers or orders the steps goes with the law that punishes.
      ...others.map((basis) => ({ basis, chosen: false })),
    ],
    notes: [...notes, ...forOthers(threatened, traits)],
  };
}

/** Where every provision speaks of the other kind of person, silence would look like impunity. */
function forOthers(lines: readonly Sanction[], { person }: CaseTraits): readonly string[] {
  const here = person === undefined || lines.length === 0 || finesFor(lines, { person }).length > 0;
  return here ? [] : [`这一项的罚则没有写${person}，${person}要不要罚、凭哪一条，先核对条文。`];
}

/** What governs; where amounts are missing, the law of the day of the offence, which only a lighter one displaces. */
function chosenBy(law: LawInTime, then: readonly Sanction[], traits: CaseTraits) {
  const chosen = governing(law);
  switch (law.kind) {
    case '没有变':
      return { chosen, notes: [] };
    case '之前没有':
      return { chosen, notes: ['行为那天清单里还没有这条罚则，不能用后来的法罚以前的事。'] };
    case '现在没有':
      return {
        chosen,
        notes: ['作出决定时这条罚则已经停用，没有新的罚则接上，先核对新法还罚不罚。'],
      };
    case '变了':
      return law.compared.some(({ lighter }) => lighter === '不能算')
        ? {
            chosen: chosen.length > 0 ? chosen : finesFor(then, traits),
            notes: ['条文没有写全数额，新旧哪个轻要人来比；没有比出新法轻的，用行为那天的法。'],
          }
        : { chosen, notes: [] };
    default:
      return law satisfies never;
  }
}

/**
 * A provision that orders to put right and fines only who refuses governs who obeyed, too: without a fine. The law of
 * the day of the offence where it does so itself, else the later one, which is lighter then.
 */
function unfined(
  law: LawInTime,
  chosen: readonly Sanction[],
  { corrected, ...others }: CaseTraits,
  ...laws: readonly (readonly Sanction[])[]
): readonly ActBasis[] {
  const governs = law.kind === '没有变' || law.kind === '变了';
  if (chosen.length > 0 || corrected !== true || !governs) return [];
  const refused = laws
    .filter((lines) => finesFor(lines, { ...others, corrected: true }).length === 0)
    .map((lines) => finesFor(lines, { ...others, corrected: false }))
    .find((lines) => lines.length > 0);
  return [...new Set((refused ?? []).map(({ basis }) => basis))].map((basis) => ({
    basis,
    sanction: { basis, target: '改正了的不罚款', unit: '元' },
    chosen: true,
  }));
}

function same(a: Sanction, b: Sanction): boolean {
  return a.basis === b.basis && a.target === b.target && a.fine?.max === b.fine?.max;
}

function distinct(lines: readonly Sanction[]): readonly Sanction[] {
  return lines.filter((one, i) => lines.findIndex((other) => same(other, one)) === i);
}

/** Untold, the common case is that it was put right, where some provision has a fine for that. */
function traitsFor(lines: readonly Sanction[], { 当事人: person, 改正: told }: Facts): CaseTraits {
  const who: CaseTraits = person === '个人' || person === '单位' ? { person } : {};
  if (told === '是' || told === '否') return { ...who, corrected: told === '是' };
  const tells = lines.some(({ target }) => traitsOf(target).corrected === false);
  const obeyed = finesFor(lines, { ...who, corrected: true }).some(({ fine }) => fine);
  return tells && obeyed ? { ...who, corrected: true } : who;
}
