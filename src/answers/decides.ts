/** Whether the province has left a decision that is the county's to a township (社会救助法第四十四条第二款). */
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

/** True where a provincial decision in force names the matter and this town, or no town. */
export function decidesHere(register: Register, matter: Matter, town: Town, asOf: Day): boolean {
  for (const { level, kind, from, matters, towns } of register.decisions.values())
    if (
      level === '省级' &&
      kind === '赋权' &&
      from <= asOf &&
      matters?.includes(matter) &&
      (towns === undefined || towns.includes(town))
    )
      return true;
  return false;
}
