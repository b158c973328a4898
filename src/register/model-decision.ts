/** Linked documents that hand work over or take it back, and the agreements between those who do. */
import type { AgreementRecord, Day, DecisionRecord } from '../schema/index.ts';
import type { Department, Matter, Town } from './model.ts';

/** A row of a recalling document, and from when. */
export interface RecalledWork {
  readonly name: string;
  readonly by: Department;
  readonly how: string | undefined;
  readonly why: string | undefined;
  readonly from: Day;
}

type DecisionLinks = 'matters' | 'towns' | 'swaps' | 'recalled';
export type Decision = Omit<DecisionRecord, DecisionLinks> & {
  /** Matters the document names; undefined when it names none. */
  readonly matters: readonly Matter[] | undefined;
  readonly towns: readonly Town[] | undefined;
  readonly swaps: readonly { readonly town: Town; readonly out: Matter; readonly in: Matter }[];
  /** What departments took back that stood on no list; `towns` where it was not taken from all of them. */
  readonly recalled: readonly (RecalledWork & { readonly towns: readonly Town[] | undefined })[];
};

export type Agreement = Omit<AgreementRecord, 'entrustor' | 'entrusted' | 'matters' | 'renews'> & {
  readonly entrustor: Department;
  readonly entrusted: readonly Town[];
  readonly matters: readonly Matter[];
  readonly renews: Agreement | undefined;
};
