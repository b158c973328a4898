/** Whether a document of the province hands a matter to a township (行政处罚法第二十四条，社会救助法第四十四条第二款). */
import type { Decision, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** True where a decision can hand something over at all: taking back, merging or announcing hands over nothing. */
export function handsOver({ level, kind }: Pick<Decision, 'level' | 'kind'>): boolean {
  return level === '省级' && kind === '赋权';
}

/** True where the document speaks for the township: it names it, or no township at all. */
export function namesTown({ towns }: Pick<Decision, 'towns'>, town: Town): boolean {
  return towns === undefined || towns.includes(town);
}

/** True where a provincial decision in force that day names the matter, and the township or no township. */
export function decidesHere(register: Register, matter: Matter, town: Town, asOf: Day): boolean {
  for (const decision of register.decisions.values())
    if (
      handsOver(decision) &&
      decision.published <= asOf &&
      decision.from <= asOf &&
      decision.matters?.includes(matter) &&
      namesTown(decision, town)
    )
      return true;
  return false;
}
