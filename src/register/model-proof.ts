/** Linked 村级证明. */
import type { Department, ProofRecord } from '../schema/index.ts';
import type { CitedLaw } from './model-prose.ts';

/** A proof people ask villages for, still discriminated by `village`: who issues it, or what serves instead. */
export type Proof = ProofRecord extends infer P
  ? P extends ProofRecord
    ? Omit<P, 'basis' | 'department'> & {
        readonly basis: readonly CitedLaw[];
        readonly department: Department | undefined;
      }
    : never
  : never;
