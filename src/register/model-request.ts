/** Linked 准入申请: somebody asks that towns take on work that is on no list, and what was decided. */
import type { DutyRequestRecord } from '../schema/index.ts';
import type { Decision, Department, Matter, Town } from './model.ts';
import type { CitedLaw } from './model-prose.ts';

type OutcomeRecord = NonNullable<DutyRequestRecord['outcome']>;

export type Admitted = Omit<Extract<OutcomeRecord, { decision: '准入' }>, 'matter' | 'document'> & {
  readonly matter: Matter;
  readonly document: Decision | undefined;
};
export type Refused = Extract<OutcomeRecord, { decision: '退回' }>;

export type DutyRequest = Omit<DutyRequestRecord, 'from' | 'towns' | 'basis' | 'outcome'> & {
  readonly from: Department;
  readonly towns: readonly Town[];
  /** As the department gave it; empty where it gave none. */
  readonly basis: readonly CitedLaw[];
  /** Undefined until somebody has decided. */
  readonly outcome: Admitted | Refused | undefined;
};
