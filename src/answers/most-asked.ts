/** 大家常问: what people come for in a town, told by the cases of its last year and by how many questions are about it. */
import type { Claim, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Answer, whoHandles } from './handles.ts';
import { heldDuring } from './held.ts';
import { insteadOf } from './instead.ts';
import { inForce } from './period.ts';

/**
 * The answers of the matters most asked about, the commonest first. What nobody has counted and nobody asks about is left
 * out; so is what people never ask by a name of their own.
 */
export function mostAsked(register: Register, town: Town, asOf: Day, most: number): Answer[] {
  const asked = town.claims
    .filter((claim) => inForce(heldDuring(claim), asOf) && claim.matter.spokenAs.length > 0)
    .map((claim) => ({
      matter: claim.matter,
      cases: casesOf(claim),
      questions: questionsOn(claim.matter),
    }))
    .filter(({ cases, questions }) => cases + questions > 0)
    .sort(
      (a, b) =>
        b.cases - a.cases || b.questions - a.questions || (a.matter.id < b.matter.id ? -1 : 1),
    );
  return asked
    .map(({ matter }) => whoHandles(register, town, matter, asOf))
    .filter((answer) => insteadOf(register, answer) === undefined)
    .slice(0, most);
}

function casesOf({ counts = [] }: Claim): number {
  return [...counts].sort((a, b) => b.year - a.year)[0]?.cases ?? 0;
}

function questionsOn({ faq }: Matter): number {
  return faq.filter(({ audience }) => audience === '群众').length;
}
