/** A semantic diff as sentences, one for each thing that changed, with what belongs to it. */
import type { Difference } from './diff.ts';
import { sayEffect, sayFieldChange, sayListChange, sayRecordChange } from './diff-say.ts';

export interface Sentence {
  readonly says: string;
  readonly details: readonly string[];
}

/** First what stands in the lists, then the records, then what it means for whom one turns to. */
export function sayDifference({ lists, records, effects }: Difference): Sentence[] {
  return [
    ...lists.map((change) => ({
      says: sayListChange(change),
      details: change.entries.map(({ claim, fields }) =>
        [claim.matter.name, ...fields.map(sayFieldChange)].join('；'),
      ),
    })),
    ...records.map((change) => ({
      says: sayRecordChange(change),
      details: change.fields.map(sayFieldChange),
    })),
    ...effects.map((effect) => ({ says: sayEffect(effect), details: [] })),
  ];
}
