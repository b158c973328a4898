/** Acts done under a law that has changed since, and decided today: for each span of days of the act, what governs it. */
import type { BasisVersion, Matter } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type ActBasis, basisFor } from './act-basis.ts';
import { citing, matterFills } from './document-fills.ts';
import type { Fills } from './document-sheet.ts';
import { governing, lawInTime } from './lighter.ts';
import { sayLawInTime } from './lighter-say.ts';
import { inForce, type Period, spansOf } from './period.ts';
import { turnsOfBasis } from './turns.ts';

/** An act on one of these days. */
export interface EarlierActs extends Period {
  /** Both ranges, and which is lighter. */
  readonly says: readonly string[];
  /** What a 执法文书 cites: the law that governs, or where nobody can tell, that of the day of the act. */
  readonly fills: Fills;
}

/** The earliest first. Days on which today's law was in force already are not among them. */
export function earlierActs(matter: Matter, asOf: Day): EarlierActs[] {
  const turns = turnsOfBasis(matter);
  const [first] = matter.basis.map(({ from }) => from).sort();
  if (first === undefined || asOf < first) return [];
  const found: EarlierActs[] = [];
  for (const { from, until } of spansOf({ from: first, until: asOf }, turns)) {
    const law = lawInTime(matter, { act: from, decision: asOf });
    const says = sayLawInTime(law);
    if (says.length === 0) continue;
    // With what the answer of an act on that day says governs it: it knows which cases are the common ones.
    const chosen = [...governing(law), ...chosenFor(matter, from, asOf)];
    const isNew = ({ basis }: { readonly basis: BasisVersion }) => inForce(basis, asOf);
    const newOne = chosen.length > 0 && chosen.every(isNew);
    const fills = {
      ...matterFills(matter, newOne ? asOf : from),
      // Lighter for some cases and not for others: both are named, and the officer leaves one.
      ...(!newOne && chosen.some(isNew) ? { 处罚条款: citing(chosen) } : {}),
    };
    const last = found.at(-1);
    if (last && same(last, { says, fills })) found[found.length - 1] = { ...last, until };
    else found.push({ from, until, says, fills });
  }
  return found;
}

function chosenFor(matter: Matter, act: Day, decision: Day): readonly ActBasis[] {
  const event = { kind: '违法行为', on: act } as const;
  const { basis } = basisFor(matter, { act: '处罚决定', on: decision, event, facts: {} });
  return basis.filter(({ chosen, sanction }) => chosen && sanction);
}

function same(a: Pick<EarlierActs, 'says' | 'fills'>, b: Pick<EarlierActs, 'says' | 'fills'>) {
  return JSON.stringify([a.says, a.fills]) === JSON.stringify([b.says, b.fills]);
}
