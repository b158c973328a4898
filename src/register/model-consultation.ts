/** Linked 征求意见: a change of the lists that is being prepared, and what came of asking. */
import type { ConsultationRecord } from '../schema/index.ts';
import type { Decision, Department, Matter, Town } from './model.ts';
import type { CitedLaw } from './model-prose.ts';

type ChangeRecord = ConsultationRecord['changes'][number];
/** One change in preparation, still discriminated by `kind`. */
export type ProposedChange = ChangeRecord extends infer C
  ? C extends ChangeRecord
    ? Omit<C, 'matter' | 'towns' | 'by'> & {
        readonly matter: Matter;
        readonly towns: readonly Town[];
      } & (C extends { by: string } ? { readonly by: Department } : unknown)
    : never
  : never;

type OutcomeRecord = NonNullable<ConsultationRecord['outcome']>;
export type Outcome = Omit<OutcomeRecord, 'decision'> & {
  readonly decision: Decision | undefined;
};

type Links = 'changes' | 'laws' | 'answer' | 'outcome';
export type Consultation = Omit<ConsultationRecord, Links> & {
  readonly id: string;
  /** File below the content folder. */
  readonly path: string;
  readonly changes: readonly ProposedChange[];
  readonly laws: readonly CitedLaw[];
  readonly answer: Omit<ConsultationRecord['answer'], 'to'> & { readonly to: Department };
  readonly outcome: Outcome | undefined;
};
