/** Inside which item of the lists a duty lies, by how items are called and by what they say the town does. */
import type { RecalledDuty } from '../answers/index.ts';
import type { Matter } from '../register/index.ts';
import { nearestBy } from '../search/index.ts';

/** Nearer than this, or with so much of the duty in a name, it is taken for the same thing. */
const NEAR = 6.8;
const COVERED = 0.4;
/** A notice asks for help and organisation more often than for fines. */
const OF_PENALTY = 0.8;
/** Days, numbers and who is told say nothing about what is done. */
const BESIDE =
  /\d{1,4} ?年(?:\d+ ?月)?(?:\d+ ?日)?|\d+ ?月(?:\d+ ?日)?(?:以?前)?|\d+ ?(?:名|人|场|次|条|个|处|件|户|天|日|小时|分钟|%|余)(?:以[上内下])?|不少于|不低于|至少|每[日天周月季年]|报[^，。；]{0,12}(?:局|办|委|部|中心)/g;

/** Proposes the item of a duty, or what was taken back; undefined where none is near. */
export type FindItem = (does: string) => Matter | RecalledDuty | undefined;

export function itemFinder(things: readonly (Matter | RecalledDuty)[]): FindItem {
  const near = nearestBy(things.map(namesOf));
  return (does) => {
    const text = does.replace(BESIDE, ' ');
    const punishes = /处罚|罚款|查处|立案/.test(text);
    const [best] = near(text)
      .map((one) => ({ ...one, of: things[one.thing] as Matter | RecalledDuty }))
      .map((one) =>
        'type' in one.of && one.of.type === '行政处罚' && !punishes
          ? { ...one, score: one.score * OF_PENALTY }
          : one,
      )
      .sort((a, b) => b.score - a.score);
    return best && (best.score >= NEAR || best.share >= COVERED) ? best.of : undefined;
  };
}

function namesOf(thing: Matter | RecalledDuty): string[] {
  if (!('list' in thing)) return thing.claim ? namesOf(thing.claim.matter) : [thing.name];
  const { name, spokenAs, lead, support } = thing;
  const ofTown = [lead, ...support].filter(({ by }) => by === '乡镇');
  return [name, ...spokenAs, ...ofTown.flatMap(({ duties }) => duties.map(({ does }) => does))];
}
