/** What a sentence speaks of: town, matter and day, carried on from the sentences before it. */
import { addDays, townsOn } from '../answers/index.ts';
import { dayOf } from '../law/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { nearestBy } from '../search/index.ts';
import { BEGUN } from './claims.ts';

export interface Context {
  readonly town: Town | undefined;
  /** More than one where they go by the same name. */
  readonly matters: readonly Matter[];
  readonly day: Day;
  /** The day of the sentences after it: 那天以前 speaks of one sentence alone. */
  readonly carried: Day;
}

/** Nearer than this a sentence speaks of the matter even without its name. */
const NEAR = 6;
/** A name of two characters stands in many a sentence by chance, but not at its beginning or in quotation marks. */
const TELLING = 3;
const OPENS = /(?:^|[“"「，的])$/;
/** What sentences about remedies say, whatever they are about. */
const REMEDIES = /打官司|复议|起诉|诉讼|法院|被告|被申请人|电话|不服/g;

export function contextReader(
  register: Register,
  asOf: Day,
): (sentence: string, before: Context) => Context {
  const towns = [...townsOn(register, asOf), ...register.towns.values()];
  const matters = [...register.matters.values()];
  const names = matters
    .flatMap((matter) => [matter.name, ...matter.spokenAs].map((name) => ({ name, matter })))
    .sort((a, b) => b.name.length - a.name.length);
  const near = nearestBy(matters.map(({ name, spokenAs }) => [name, ...spokenAs]));
  const nearTo = (words: string): readonly Matter[] => {
    const [best] = near(words.replace(REMEDIES, ''));
    const matter = best && best.score >= NEAR ? matters[best.thing] : undefined;
    return matter ? [matter] : [];
  };
  /** The first one named; where one is spoken of already, only 在某镇 and a beginning turn to another: 由某镇办 claims. */
  const townOf = (words: string, spoken: Town | undefined): Town | undefined => {
    const [first] = towns
      .map((town) => ({ town, at: words.indexOf(town.name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    if (!first || !spoken) return first?.town ?? spoken;
    const behind = words.slice(first.at + first.town.name.length);
    const turns = /(?:^|在|关于|对于|至于)$/.test(words.slice(0, first.at));
    return turns &&
      !/^(?:人民政府|政府|办事处|负责|办理|受理|管|处罚|查处|无权|没有权|不)/.test(behind)
      ? first.town
      : spoken;
  };
  return (sentence, before) => {
    // The title of a statute names no matter.
    const words = sentence.replace(/《[^》]*》/g, '');
    const longest = names.find(({ name }) => isNamed(words, name))?.name;
    const named = names.filter(({ name }) => name === longest).map(({ matter }) => matter);
    const spoken = before.matters;
    const asked = dayAsked(words);
    return {
      town: townOf(words, before.town),
      // Where one is spoken of already, only its own name turns to another.
      matters: named.length > 0 ? named : spoken.length > 0 ? spoken : nearTo(words),
      day: asked?.day ?? before.carried,
      carried: asked?.stays ? asked.day : before.carried,
    };
  };
}

function isNamed(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at < 0 || /^[部局办委]/.test(words.slice(at + name.length))) return false;
  return name.length >= TELLING || OPENS.test(words.slice(0, at));
}

/** Since when or until when, or when a statute came. */
const OTHERWISE = new RegExp(`^(?:起|开始|以来|为止|止|结束|到期|收回|施行|生效|后|以后|${BEGUN})`);

/** 2024年5月1日 alone is the day spoken of; with 起 or 止 it says since when or until when. */
function dayAsked(sentence: string): { day: Day; stays: boolean } | undefined {
  const days = sentence.matchAll(
    /(\d{4})(?:年(\d{1,2})月(\d{1,2})日|-(\d\d)-(\d\d)(?!\d))(.{0,20})/g,
  );
  for (const [, year = '', m1, d1, m2, d2, behind = ''] of days) {
    const day = dayOf(year, m1 ?? m2 ?? '', d1 ?? d2 ?? '');
    if (day === undefined) continue;
    if (/^(?:以前|之前|前)/.test(behind)) return { day: addDays(day, -1), stays: false };
    if (!OTHERWISE.test(behind)) return { day, stays: true };
  }
  return undefined;
}
