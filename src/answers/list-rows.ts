/** A town's list on every day at once: an entry has one row for each span of days on which its row says the same. */
import type { BasisVersion, Claim, Register } from '../register/index.ts';
import type { Day, Usage } from '../schema/index.ts';
import { mainBasis } from './catalogue.ts';
import { type Answer, whoHandles } from './handles.ts';
import { heldDuring } from './held.ts';
import { inForce, type Period, spansOf } from './period.ts';
import { turnsOfAnswer } from './turns.ts';
import { usageOn } from './usage.ts';

/** What one row says, and from when to when. */
export interface ListRow extends Period {
  readonly claim: Claim;
  readonly answer: Answer;
  readonly basis: BasisVersion | undefined;
  readonly usage: Usage | undefined;
}

/** Rows of one entry, the earliest first; together they cover its days without a gap. */
export function rowsOf(register: Register, claim: Claim): ListRow[] {
  const { town, matter } = claim;
  const rows: ListRow[] = [];
  const turns = turnsOfAnswer(register, matter, [town]);
  for (const span of spansOf(heldDuring(claim), turns)) {
    const answer = whoHandles(register, town, matter, span.from);
    const row = {
      ...span,
      claim,
      answer,
      basis: mainBasis(matter, span.from),
      usage: usageOn(claim, span.from),
    };
    const before = rows.at(-1);
    if (before && saysTheSame(before, row))
      rows[rows.length - 1] = { ...before, until: span.until };
    else rows.push(row);
  }
  return rows;
}

/** The row to show on a day: the one in force, else the first to come, else the last. */
export function rowOn(rows: readonly ListRow[], day: Day): ListRow | undefined {
  const found = rows.find((row) => inForce(row, day));
  return found ?? rows.find(({ from }) => day < from) ?? rows.at(-1);
}

function saysTheSame(a: ListRow, b: ListRow): boolean {
  return (
    a.basis === b.basis &&
    a.usage === b.usage &&
    a.answer.mode === b.answer.mode &&
    a.answer.inNameOf?.id === b.answer.inNameOf?.id &&
    a.answer.respondent.id === b.answer.respondent.id
  );
}
