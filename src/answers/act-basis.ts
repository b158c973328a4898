/** The statutes an answer rests on, with what they threaten, and which of them govern the act. */
import type { BasisVersion, Matter } from '../register/index.ts';
import type { Act, Day } from '../schema/index.ts';
import { type Facts, isPenalty } from './acts.ts';
import { basisOn } from './basis.ts';
import { governing, lawInTime } from './lighter.ts';
import type { CaseEvent } from './pending.ts';
import { type CaseTraits, type Sanction, sanctionsOn } from './sanctions.ts';

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

/** Penalties: 从旧兼从轻 between the day of the offence and that of the decision. Other acts: the law of their day. */
export function basisFor(matter: Matter, { act, on, event, facts }: Case): readonly ActBasis[] {
  const decision = event?.kind === '作出决定' ? event.on : on;
  const inForce = basisOn(matter, decision);
  if (!isPenalty(act)) return inForce.map((basis) => ({ basis, chosen: true }));
  const offence = event?.kind === '违法行为' && event.on < decision ? event.on : decision;
  const threatened = [...sanctionsOn(matter, offence), ...sanctionsOn(matter, decision)];
  const law = lawInTime(matter, { act: offence, decision }, traitsFor(threatened, facts));
  const chosen = governing(law);
  const same = (a: Sanction, b: Sanction) =>
    a.basis === b.basis && a.target === b.target && a.fine?.max === b.fine?.max;
  const listed = threatened.filter((one, i) => threatened.findIndex((o) => same(o, one)) === i);
  const others = inForce.filter((basis) => !listed.some((one) => one.basis === basis));
  return [
    ...listed.map((sanction) => ({
      basis: sanction.basis,
      sanction,
      chosen: chosen.some((one) => same(one, sanction)),
    })),
    // What forbids, empowers or orders the steps goes with the law that punishes.
    ...others.map((basis) => ({ basis, chosen: false })),
  ];
}

/** Who put it right is told apart only where a provision does; untold, the common case is that he did. */
function traitsFor(
  threatened: readonly Sanction[],
  { 当事人: person, 改正: corrected }: Facts,
): CaseTraits {
  const tells = threatened.some(({ target = '' }) =>
    /初次|首次|责令改正时|责令限期改正时/.test(target),
  );
  return {
    ...(person === '个人' || person === '单位' ? { person } : {}),
    ...(corrected === '是' || corrected === '否'
      ? { corrected: corrected === '是' }
      : tells
        ? { corrected: true }
        : {}),
  };
}
