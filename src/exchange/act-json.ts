/** The answer of an act as `npm run answer --format json` and `/data/v1/` give it (DESIGN 6). */
import {
  type ActAnswer,
  type ActBasis,
  type Answer,
  type FactAnswer,
  type Organ,
  objectionsIn,
  type Remedy,
  sameBasis,
  sameRemedy,
  sayRange,
  sayWithdrawn,
} from '../answers/index.ts';
import { isPublished, type Register } from '../register/index.ts';

/** Order, bodies, terms and court of one act; both null where no remedy lies, and `noRemedy` says why. */
export function remedyJson({ reconsideration, litigation, none }: Remedy) {
  return {
    reconsideration: reconsideration
      ? {
          body: reconsideration.bodies.join('、'),
          term: reconsideration.term,
          first: reconsideration.first,
          counts: reconsideration.counts ?? null,
        }
      : null,
    litigation: litigation ? { court: litigation.court, term: litigation.term } : null,
    noRemedy: none?.says ?? null,
  };
}

/** One provision; `range` in 元, another unit told in `for`. */
function actBasisJson({ basis, sanction, chosen }: ActBasis) {
  const { law, article, role } = basis;
  const fine = sanction?.fine;
  const inYuan = fine && sanction.unit === '元';
  const whom = [sanction?.target, fine && !inYuan ? sayRange(fine, sanction.unit) : undefined]
    .filter((part) => part !== undefined)
    .join('，');
  return {
    law: law.title,
    article: article ?? null,
    role: role ?? null,
    ...(inYuan ? { range: `${fine.min}-${fine.max}` } : {}),
    ...(whom === '' ? {} : { for: whom }),
    chosen,
  };
}

/** What the command prints and `content/expected/` promises. */
export function actAnswerJson(found: ActAnswer) {
  const { answer, instead, span, branches, notes, act } = found;
  const applies = instead === undefined;
  const withdrawn = sayWithdrawn(answer);
  const otherWays = found.remedy.others.map(({ says }) => says);
  const remedy = applies
    ? remedyJson(found.remedy)
    : { reconsideration: null, litigation: null, noRemedy: null };
  return {
    applies,
    instead: instead ?? null,
    act,
    mode: answer.mode === 'county' || answer.mode === '未公布' || !applies ? null : answer.mode,
    handler: nameOf(applies && answer.handler),
    inNameOf: nameOf(applies && decidesIn(found)),
    respondent: nameOf(applies && answer.respondent),
    since: answer.since ?? null,
    phone: answer.reach.phone,
    ...remedy,
    basis: found.basis.map(actBasisJson),
    span: { from: span.from, through: span.through ?? null },
    branches: branches.map(({ given, told }) => ({ given, ...differing(found, told) })),
    notes: [...(withdrawn ? [withdrawn] : []), ...notes, ...otherWays],
  };
}

/** The body that decides. Where the town merely assists, what is done to somebody is the lead's act. */
function decidesIn({ answer, remedy }: ActAnswer): Organ | undefined {
  return answer.inNameOf ?? (remedy.none ? undefined : answer.lead);
}

/** Null where there is no body, or where nobody has published which: programs read names here, not a word for a gap. */
function nameOf(organ: Organ | false | undefined): string | null {
  return organ && isPublished(organ) ? organ.name : null;
}

function differing(base: FactAnswer, fact: FactAnswer) {
  return {
    ...(sameRemedy(base.remedy, fact.remedy) ? {} : remedyJson(fact.remedy)),
    ...(sameBasis(base, fact) ? {} : { basis: fact.basis.map(actBasisJson) }),
  };
}

/** For `/data/v1/`: whether the law reaches the town, and each act people object to with its remedy. */
export function objectionsJson(register: Register, answer: Answer) {
  const { instead, remedies } = objectionsIn(register, answer);
  return {
    applies: instead === undefined,
    instead: instead ?? null,
    objections: remedies.map((remedy) => ({
      act: remedy.act,
      respondent: nameOf(remedy.against),
      ...remedyJson(remedy),
    })),
  };
}
