/** Linked prose and procedure: 百问百答、手册、案例、办案程序、执法文书、名词解释. */
import type {
  CaseStudy,
  DocumentRecord,
  Faq,
  GlossaryEntry,
  HandbookPart,
  HandbookSection,
  Page,
  ProcedureRecord,
  Question,
} from '../schema/index.ts';
import type { Law, Matter } from './model.ts';

/** A statute and, where it is known, the article. */
export interface CitedLaw {
  readonly law: Law;
  readonly article?: string;
}

interface Linked {
  /** File below the content folder. */
  readonly path: string;
  readonly matters: readonly Matter[];
  readonly laws: readonly CitedLaw[];
  readonly handbook: readonly HandbookPage[];
  readonly faq: readonly FaqPage[];
  /** What the text itself shows by its components. */
  readonly mentions: readonly Matter[];
  readonly documents: readonly Document[];
  readonly procedures: readonly Procedure[];
  /** Statutes its text names. */
  readonly named: readonly Law[];
}
type ProseLinks = 'matters' | 'laws' | 'handbook' | 'faq';
export type FaqPage = Omit<Faq, ProseLinks> &
  Linked & { readonly id: string; readonly topicFolder: string };
export type HandbookPage = Omit<HandbookSection, ProseLinks> &
  Linked & { readonly id: string; readonly part: Part };
export type CasePage = Omit<CaseStudy, ProseLinks> & Linked & { readonly id: string };
/** A page of the county's own, at /about/<id>/. */
export type CountyPage = Omit<Page, ProseLinks> & Linked & { readonly id: string };
/** Any text with front matter that links to matters and statutes. */
export type ProsePage = FaqPage | HandbookPage | CasePage | CountyPage;
export type Part = HandbookPart & {
  readonly id: string;
  readonly sections: readonly HandbookPage[];
  readonly quiz: readonly Question[];
};

type StepRecord = ProcedureRecord['steps'][number];
/** One step of a 办案程序. `ways` lead on; a step without ways is an end. */
export type Step = Omit<StepRecord, 'laws' | 'documents' | 'next' | 'branches'> & {
  readonly laws: readonly CitedLaw[];
  readonly documents: readonly Document[];
  readonly ways: readonly { readonly to: Step; readonly when?: string }[];
};
export type Procedure = Omit<ProcedureRecord, 'steps'> & {
  readonly steps: readonly Step[];
  readonly faq: readonly FaqPage[];
  readonly handbook: readonly HandbookPage[];
};

type RequirementRecord = DocumentRecord['requires'][number];
/** A 执法文书, with the steps that need it and the pages that speak of it. */
export type Document = Omit<DocumentRecord, 'usedAt' | 'requires'> & {
  readonly usedAt: readonly { readonly procedure: Procedure; readonly step: Step }[];
  readonly requires: readonly (Omit<RequirementRecord, 'law'> & { readonly law: Law })[];
  readonly matters: readonly Matter[];
  readonly faq: readonly FaqPage[];
  readonly handbook: readonly HandbookPage[];
};

/** A word explained. */
export type GlossaryTerm = Omit<GlossaryEntry, 'law'> & { readonly law: Law | undefined };
