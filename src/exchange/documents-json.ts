/** What the 执法文书 of a matter say, for whoever fills one in: the pages of documents read it. */
import {
  documentAnswer,
  documentsFor,
  earlierActs,
  matterFills,
  whoHandles,
} from '../answers/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** Which documents, and which articles they cite for acts of which days. */
export function documentsOfMatter(register: Register, matter: Matter, asOf: Day) {
  const papers = documentsFor(register, matter, asOf);
  return {
    documents: [...papers.always, ...papers.sometimes].map((document) => document.id),
    documentFills: matterFills(matter, asOf),
    earlierActs: earlierActs(matter, asOf).map(({ from, until, fills, says }) => ({
      from,
      until: until ?? asOf,
      documentFills: fills,
      says,
    })),
  };
}

/** In whose name in this town, and how one objects to which decision. */
export function documentsInTown(register: Register, town: Town, matter: Matter, asOf: Day) {
  const answer = whoHandles(register, town, matter, asOf);
  const { fills, says, cases } = documentAnswer(register, answer);
  return {
    documentFills: fills,
    documentSays: says || null,
    documentCases: cases.map(({ act, given, fills: documentFills }) => ({
      act,
      given: given ?? null,
      documentFills,
    })),
  };
}
