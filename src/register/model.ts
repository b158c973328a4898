/** The Register: every record linked to every other, so that a page or a rule never looks up an id. */
import type { IndexedLaw, LawIndex } from '../law/index.ts';
import type {
  Area,
  Basis,
  ClaimRecord,
  Day,
  Department,
  Duty,
  ElsewhereRecord,
  Exception as ExceptionRecord,
  Expectation,
  Labels,
  LawRecord,
  List,
  MatterRecord,
  Office,
  Officer,
  Review,
  ServiceWindow,
  Site,
  Tier,
  TownRecord,
} from '../schema/index.ts';
import type { Consultation } from './model-consultation.ts';
import type { Coverage } from './model-coverage.ts';
import type { DecidedYear } from './model-decided.ts';
import type { Agreement, Decision, RecalledWork } from './model-decision.ts';
import type { Inspection, InspectionPlan } from './model-inspection.ts';
import type { Proof } from './model-proof.ts';
import type {
  CasePage,
  CountyPage,
  Document,
  FaqPage,
  GlossaryTerm,
  HandbookPage,
  Part,
  Procedure,
} from './model-prose.ts';
import type { DutyRequest } from './model-request.ts';
import type { Station } from './model-station.ts';
import type { NamedLaw } from './named-laws.ts';
import type { FileFix, Fix, Position } from './problem.ts';
import type { Path } from './yaml.ts';

export type { Decided, DecidedYear, Shown, Tombstone } from './model-decided.ts';
export type { Agreement, Decision, RecalledWork } from './model-decision.ts';
export type { Station } from './model-station.ts';
export type { Department };

/** A statute, with the one that took its place and what the law index knows of it. */
export type Law = LawRecord & { readonly successor?: Law; readonly indexed?: IndexedLaw };

/** One article and the days on which it is a matter's basis. */
export type BasisVersion = Omit<Basis, 'law'> & { readonly law: Law };

/** Somebody's part in a matter. `行使主体` is whoever holds the power on the day. */
export interface PartyInMatter {
  readonly by: '行使主体' | '乡镇' | Department;
  readonly duties: readonly Duty[];
  readonly onCall?: string;
}

type MatterLinks =
  | 'department'
  | 'decider'
  | 'basis'
  | 'lead'
  | 'support'
  | 'related'
  | 'admission'
  | 'documents'
  | 'spokenAs'
  | 'summary'
  | 'area'
  | 'tier';
/** A matter of the catalogue, still discriminated by `list`. */
export type Matter = MatterRecord extends infer M
  ? M extends MatterRecord
    ? Omit<M, MatterLinks> & {
        /** Keys of what the matter is asked to say and does not (schema/asked.ts). */
        readonly missing: readonly string[];
        readonly spokenAs: readonly string[];
        /** Empty while it is missing. */
        readonly summary: string;
        /** While it is missing, the widest: then nobody is told that it is not for them. */
        readonly area: Area;
        /** While it is missing, the one that obliges no town. */
        readonly tier: Tier;
        readonly department: Department;
        /** Who decides where the town only takes the papers in; undefined where the mode says it. */
        readonly decider: '县级人民政府' | Department | undefined;
        readonly basis: readonly BasisVersion[];
        readonly lead: PartyInMatter;
        readonly support: readonly PartyInMatter[];
        readonly related: readonly Matter[];
        readonly admission: Decision | undefined;
        readonly documents: readonly Document[];
        readonly claims: readonly Claim[];
        readonly faq: readonly FaqPage[];
        readonly handbook: readonly HandbookPage[];
        readonly cases: readonly CasePage[];
      }
    : never
  : never;
export type Power = Extract<Matter, { list: '权力清单' }>;
export type Responsibility = Extract<Matter, { list: '责任清单' }>;
export type Service = Extract<Matter, { list: '公共服务清单' }>;

type TownLinks = 'merged' | 'offices' | 'windows';
/** A township, still discriminated by `status`. */
export type Town = TownRecord extends infer T
  ? T extends TownRecord
    ? Omit<T, TownLinks> & {
        readonly offices: readonly Office[];
        readonly windows: readonly ServiceWindow[];
        readonly officers: readonly Officer[];
        readonly claims: readonly Claim[];
        /** Work that stood on no list of it, and that a department does itself. */
        readonly recalled: readonly RecalledWork[];
        /** Where it went; undefined for a township in being. */
        readonly merged:
          | { readonly into: Town; readonly on: Day; readonly decision: Decision }
          | undefined;
      }
    : never
  : never;

type ClaimLinks =
  | 'matter'
  | 'decision'
  | 'agreement'
  | 'office'
  | 'window'
  | 'closedBy'
  | 'successor';
type Heir = Omit<NonNullable<ClaimRecord['successor']>, 'by'> & { readonly by: Department | Town };
/** A town's entry for a matter, still discriminated by `mode`. */
export type Claim = ClaimRecord extends infer C
  ? C extends ClaimRecord
    ? Omit<C, ClaimLinks> & {
        readonly town: Town;
        readonly list: List;
        readonly matter: Matter;
        readonly decision: C extends { decision: string } ? Decision : Decision | undefined;
        readonly agreement: C extends { agreement: string } ? Agreement : undefined;
        readonly office: Office | undefined;
        readonly window: ServiceWindow | undefined;
        readonly closedBy: Decision | undefined;
        readonly successor: Heir | undefined;
      }
    : never
  : never;

/** One quarter of a town's casework. */
export type TownReview = Review & {
  readonly town: Town;
  /** `2026-q3`, also the order of quarters. */
  readonly period: string;
  readonly year: number;
  readonly quarter: number;
};

/** An exception to a rule. */
export type Exception = Omit<ExceptionRecord, 'decision'> & {
  readonly decision: Decision | undefined;
};

/** What people ask a township for, and who handles it: a department of the county or a body outside of it. */
export interface Elsewhere extends Omit<ElsewhereRecord, 'department'> {
  readonly department: Department | undefined;
}

/** 验算: what a lawyer expects of an answer. */
export type Expected = Omit<Expectation, 'town' | 'matter'> & {
  readonly town: Town;
  readonly matter: Matter;
};

/** All of `content/`, read, checked for shape and linked. */
export interface Register {
  readonly site: Site;
  /** What is known of statutes without asking an editor; absent where nobody gave one. */
  readonly lawIndex?: LawIndex;
  readonly departments: ReadonlyMap<string, Department>;
  readonly laws: ReadonlyMap<string, Law>;
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly towns: ReadonlyMap<string, Town>;
  readonly claims: readonly Claim[];
  readonly faq: ReadonlyMap<string, FaqPage>;
  readonly handbook: readonly Part[];
  readonly cases: ReadonlyMap<string, CasePage>;
  /** Pages of the county's own, by their ids. */
  readonly pages: ReadonlyMap<string, CountyPage>;
  /** What this county calls things. */
  readonly labels: Labels;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Terms by each of their names. */
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  /** Oldest quarter first. */
  readonly reviews: readonly TownReview[];
  /** What is not the townships' business, in the order of the file. */
  readonly elsewhere: readonly Elsewhere[];
  /** 村级证明, in the order of the file. */
  readonly proofs: readonly Proof[];
  /** Undefined where the county has not compared its catalogue with the statutes. */
  readonly coverage?: Coverage;
  readonly exceptions: readonly Exception[];
  /** Statutes that any text names in plain words. */
  readonly named: readonly NamedLaw[];
  /** In the order of their files. */
  readonly expected: readonly Expected[];
  /** In the order of their ids. */
  readonly inspections: readonly Inspection[];
  /** 年度检查计划, in the order of their ids. */
  readonly inspectionPlans: readonly InspectionPlan[];
  readonly requests: readonly DutyRequest[];
  /** 执法公示, latest year first. */
  readonly decided: readonly DecidedYear[];
  /** In the order of their ids. */
  readonly stations: readonly Station[];
  /** In the order of their ids. */
  readonly consultations: ReadonlyMap<string, Consultation>;
  /** False when some file could not be read: rules about what is missing must then keep silent. */
  readonly whole: boolean;
  /** Where a record of this register, or a part of it, stands in the files. */
  positionOf(record: object, path?: Path, key?: 'key'): Position;
  /**
   * How content/exceptions.yaml names a record: the file below the content folder and, where a file holds many
   * entries, `#` and the entry's matter or name. Undefined for what did not come from this register's files.
   */
  targetOf(record: object): string | undefined;
  /** A correction of a record in terms of its file; undefined for what did not come from this register's files. */
  fixOf(record: object, fix: Fix): FileFix | undefined;
}
