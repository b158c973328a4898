/** Which 执法文书 a case needs, and where in the work each is used. */
import type { Document, Matter, Procedure, Register, Step } from '../register/index.ts';
import { type Day, DOCUMENT_STAGES, type DocumentStage } from '../schema/index.ts';
import { leastFine } from './least-fine.ts';
import { ON_THE_SPOT, PARTIES } from './procedure-choice.ts';

/** Where every penalty passes; inspections, coercion and what is put right afterwards are cases of their own. */
const PENALTY_STAGES: readonly DocumentStage[] = [
  '发现和立案',
  '调查取证',
  '告知和听证',
  '审核和决定',
  '送达和执行',
  '结案和归档',
];

/** Documents used at one place of the work. */
export interface DocumentStageGroup {
  readonly stage: DocumentStage;
  readonly documents: readonly Document[];
}

/** What a matter's cases need. */
export interface MatterDocuments {
  /** Every ordinary case needs these. */
  readonly always: readonly Document[];
  /** Needed in the situation each names by `only`. */
  readonly sometimes: readonly Document[];
}

/** All documents by stage, in the order of the work; stages without documents are left out. */
export function documentsByStage({ documents }: Pick<Register, 'documents'>): DocumentStageGroup[] {
  const groups = Map.groupBy([...documents.values()].sort(byForm), (document) => document.stage);
  return DOCUMENT_STAGES.flatMap((stage) => {
    const documents = groups.get(stage);
    return documents ? [{ stage, documents }] : [];
  });
}

/**
 * A matter that names its documents gets those; any other penalty gets the set of the ordinary procedure, with the
 * one for a fine on the spot where the amounts allow it. Matters that punish nobody have none.
 */
export function documentsFor(
  register: Pick<Register, 'documents'>,
  matter: Matter,
  asOf: Day,
): MatterDocuments {
  const named = matter.documents.length > 0;
  const all = named ? [...matter.documents].sort(byForm) : penaltySet(register, matter, asOf);
  return {
    always: all.filter(({ only }) => only === undefined),
    sometimes: all.filter(({ only }) => only !== undefined),
  };
}

/** Matters in which a document may be issued: penalties, and for inspections and coercion those, too. */
export function mattersFor(
  { matters }: Pick<Register, 'matters'>,
  document: Document,
): readonly Matter[] {
  const { stage } = document;
  return [...matters.values()].filter(
    (matter) =>
      matter.list === '权力清单' &&
      (matter.type === '行政处罚' || matter.type === stage || matter.documents.includes(document)),
  );
}

/** The steps of procedures at which a document is filled in, each procedure with its steps. */
export function stepsUsing(
  document: Document,
): { readonly procedure: Procedure; readonly steps: readonly Step[] }[] {
  return [...Map.groupBy(document.usedAt, ({ procedure }) => procedure)].map(
    ([procedure, uses]) => ({
      procedure,
      steps: uses.map(({ step }) => step),
    }),
  );
}

/** The documents before and after one in the whole set. */
export function neighboursOf(
  { documents }: Pick<Register, 'documents'>,
  document: Document,
): { readonly before?: Document; readonly after?: Document } {
  const all = documentsByStage({ documents }).flatMap((group) => group.documents);
  const at = all.indexOf(document);
  const before = all[at - 1];
  const after = all[at + 1];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

function penaltySet(
  { documents }: Pick<Register, 'documents'>,
  matter: Matter,
  asOf: Day,
): Document[] {
  if (matter.list !== '权力清单' || matter.type !== '行政处罚') return [];
  const spot = mayBeFinedOnTheSpot(matter, asOf);
  return documentsByStage({ documents })
    .flatMap((group) => group.documents)
    .filter(({ stage }) => PENALTY_STAGES.includes(stage) || (spot && stage === '简易程序'));
}

/** False when every known fine of that day begins above what may be imposed on the spot. */
function mayBeFinedOnTheSpot(matter: Matter, asOf: Day): boolean {
  const days = { act: asOf, decision: asOf };
  return PARTIES.some((party) => leastFine(matter, days, party) <= ON_THE_SPOT[party]);
}

function byForm(a: Document, b: Document): number {
  return DOCUMENT_STAGES.indexOf(a.stage) - DOCUMENT_STAGES.indexOf(b.stage) || a.form - b.form;
}
