/** A town's entries and who answers for them, as `/data/v1/` gives them. */
import {
  type Answer,
  heldDuring,
  type Organ,
  remedyOf,
  sayWithdrawn,
  whoHandles,
} from '../answers/index.ts';
import {
  type Claim,
  isPublished,
  type Matter,
  type Register,
  type Town,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { objectionsJson } from './act-json.ts';

/** An entry with its days, the documents it stands on by name and id, and who took over. */
export function claimFacts(claim: Claim) {
  return {
    mode: claim.mode === '未公布' ? null : claim.mode,
    from: claim.from,
    fromAtLatest: claim.atLatest ?? false,
    until: heldDuring(claim).until ?? null,
    untilAtLatest: claim.successor?.atLatest ?? false,
    usage: claim.usage ?? null,
    decision: claim.decision?.title ?? null,
    decisionId: claim.decision?.id ?? null,
    agreement: claim.agreement?.title ?? null,
    agreementId: claim.agreement?.id ?? null,
    closedBy: claim.closedBy?.title ?? null,
    closedById: claim.closedBy?.id ?? null,
    office: claim.office?.id ?? null,
    window: claim.window?.id ?? null,
    phone: claim.phone ?? null,
    successor: claim.successor?.by.id ?? null,
    successorHow: claim.successor?.how ?? null,
    successorWhy: claim.successor?.why ?? null,
    counts: claim.counts ?? [],
  };
}

/** Who answers for a matter on the day. */
export function answerJson(register: Register, town: Town, matter: Matter, asOf: Day) {
  const answer = whoHandles(register, town, matter, asOf);
  const objections = objectionsJson(register, answer);
  const { applies } = objections;
  const { phone, ...reach } = answer.reach;
  return {
    ...bodiesJson(answer, applies),
    reconsideration: (applies && remedyOf(register, answer).reconsideration?.bodies) || [],
    phone,
    place: (applies && reach.place) || null,
    hours: (applies && reach.hours) || null,
    office: (applies && reach.office?.id) || null,
    since: answer.since ?? null,
    ...objections,
    withdrawn: sayWithdrawn(answer) || null,
  };
}

/** The bodies of an answer; none where the law does not reach the town, as on the page. */
export function bodiesJson({ mode, handler, inNameOf, respondent }: Answer, applies: boolean) {
  return {
    mode: !applies || mode === 'county' || mode === '未公布' ? null : mode,
    ...organJson('handler', applies ? handler : undefined),
    ...organJson('inNameOf', applies ? inNameOf : undefined),
    ...organJson('respondent', applies ? respondent : undefined),
  };
}

/**
 * A body as two fields, `handler` with its legal name and `handlerId`; both null where there is none, or where a matter
 * names no department, so that nobody knows who.
 */
function organJson<K extends string>(key: K, organ: Organ | undefined) {
  const told = organ && isPublished(organ) ? organ : undefined;
  return { [key]: told?.name ?? null, [`${key}Id`]: told?.id ?? null } as {
    readonly [P in K | `${K}Id`]: string | null;
  };
}
