/** What the provisions in force on a day threaten, and for which cases: the fines that a discretion table states. */
import type { BasisVersion, Matter, Power } from '../register/index.ts';
import type { Day, Scale } from '../schema/index.ts';
import { basisOn, discretionOn, tellsOf } from './basis.ts';

/** What is known of a case; what is left out is open. */
export interface CaseTraits {
  readonly person?: '个人' | '单位';
  /** Whether the offender put it right when ordered to. */
  readonly corrected?: boolean;
}

/** One fine of one provision. Without `fine` the register does not know the amount. */
export interface Sanction {
  readonly basis: BasisVersion;
  /** Whom and which stage it is for, in the words of the table. */
  readonly target?: string;
  /** Bounds that the statute sets. */
  readonly fine?: NonNullable<Scale['statutory']>;
  readonly unit: NonNullable<Scale['unit']>;
}

/** Provisions that punish: those marked so, and those whose part nobody has written down. */
export function sanctionsOn(matter: Matter, day: Day): readonly Sanction[] {
  return basisOn(matter, day)
    .filter(({ role }) => role === undefined || role === '处罚')
    .flatMap((basis): readonly Sanction[] => {
      const scales = tablesOf(matter, basis, day).flatMap((table) => table.scales);
      if (scales.length === 0) return [{ basis, unit: '元' }];
      return scales.map(({ target, statutory, unit = '元' }) => ({
        basis,
        unit,
        ...(target === undefined ? {} : { target }),
        ...(statutory === undefined ? {} : { fine: statutory }),
      }));
    });
}

function tablesOf(matter: Matter, basis: BasisVersion, day: Day): NonNullable<Power['discretion']> {
  return discretionOn(matter, day).filter((table) => tellsOf(table, basis));
}

/**
 * The fines for such a case. Where one line speaks of the very case and another of every case, the first is meant: of
 * those who refused to put it right, and, unless told, not of grave cases.
 */
export function finesFor(lines: readonly Sanction[], traits: CaseTraits): readonly Sanction[] {
  const open = lines.filter((line) => fits(line, traits));
  const same = (a: Sanction, b: Sanction) =>
    a.basis === b.basis && traitsOf(a.target).persons.join() === traitsOf(b.target).persons.join();
  return open.filter((line) => {
    const { corrected, grave } = traitsOf(line.target);
    const others = open.filter((other) => other !== line && same(other, line));
    const milder = others.some((other) => !traitsOf(other.target).grave);
    const nearer = others.some(
      (other) => other.fine !== undefined && traitsOf(other.target).corrected === false,
    );
    return !(grave && milder) && !(corrected === undefined && traits.corrected === false && nearer);
  });
}

/** False when the words of the table speak of somebody else, or of another stage. */
function fits({ target }: Sanction, { person, corrected }: CaseTraits): boolean {
  const named = traitsOf(target);
  return (
    (person === undefined || named.persons.length === 0 || named.persons.includes(person)) &&
    (corrected === undefined || named.corrected === undefined || named.corrected === corrected)
  );
}

/** What the words of a table tell cases apart by. Somebody in trade may be a person or a company. */
export function traitsOf(target = ''): {
  readonly persons: readonly ('个人' | '单位')[];
  readonly corrected: boolean | undefined;
  readonly grave: boolean;
} {
  const refused = /拒不|不改正|不改的|未改正|再次/.test(target);
  const first = /初次|首次|第一次|已经?改正|责令(?:限期)?改正时/.test(target);
  return {
    persons: [
      ...(/个人|村民|居民|公民|车主|船主|用水户|责任人员/.test(target) ? (['个人'] as const) : []),
      ...(/单位|企业|公司|法人|组织/.test(target) ? (['单位'] as const) : []),
    ],
    corrected: refused ? false : first ? true : undefined,
    grave: !refused && /情节严重|严重后果/.test(target),
  };
}
