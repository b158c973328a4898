/** What a sentence speaks of: town, matter and day, carried on from the sentences before it. */
import { townsOn } from '../answers/index.ts';
import { dayOf } from '../law/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { nearestBy } from '../search/index.ts';

export interface Context {
  readonly town: Town | undefined;
  readonly matter: Matter | undefined;
  readonly day: Day;
}

/** Nearer than this a sentence speaks of the matter even without its name. */
const NEAR = 6;
/** A name of two characters stands in many a sentence by chance. */
const TELLING = 3;

export function contextReader(
  register: Register,
  asOf: Day,
): (sentence: string, before: Context) => Context {
  const towns = [...townsOn(register, asOf), ...register.towns.values()];
  const matters = [...register.matters.values()];
  const names = matters
    .flatMap((matter) => [matter.name, ...matter.spokenAs].map((name) => ({ name, matter })))
    .filter(({ name }) => name.length >= TELLING)
    .sort((a, b) => b.name.length - a.name.length);
  const near = nearestBy(matters.map(({ name, spokenAs }) => [name, ...spokenAs]));
  const nearTo = (words: string): Matter | undefined => {
    const [best] = near(words);
    return best && best.score >= NEAR ? matters[best.thing] : undefined;
  };
  return (sentence, before) => {
    // The title of a statute names no matter.
    const words = sentence.replace(/《[^》]*》/g, '');
    const named = names.find(({ name }) => words.includes(name))?.matter;
    return {
      town: towns.find(({ name }) => words.includes(name)) ?? before.town,
      // Where one is spoken of already, only its own name turns to another.
      matter: named ?? before.matter ?? nearTo(words),
      day: dayAsked(words) ?? before.day,
    };
  };
}

/** 2024年5月1日 alone is the day spoken of; with 起 or 止 it says since when or until when. */
function dayAsked(sentence: string): Day | undefined {
  const days = sentence.matchAll(
    /(\d{4})(?:年(\d{1,2})月(\d{1,2})日|-(\d\d)-(\d\d)(?!\d))(.{0,3})/g,
  );
  for (const [, year = '', m1, d1, m2, d2, behind = ''] of days)
    if (!/^(?:起|开始|以来|为止|止|结束|到期|收回|施行|生效|前|后|以前|以后)/.test(behind))
      return dayOf(year, m1 ?? m2 ?? '', d1 ?? d2 ?? '');
  return undefined;
}
