/** 审来文: what a notice puts on towns, and whether it stands on their lists. A proposal: a person decides. */
import { dutyTables, type RecalledDuty, townsOn } from '../answers/index.ts';
import { isPublished, type Matter, type Register, type Town } from '../register/index.ts';
import type { Day, DutyClass } from '../schema/index.ts';
import { dutiesIn } from './duties.ts';
import { itemFinder } from './items.ts';
import type { NoticeDuty } from './sentence.ts';

export interface Hit extends NoticeDuty {
  /** On the list, as far as words tell; undefined where nothing on it is near. */
  readonly item: Matter | undefined;
  /** As which sort of duty the item stands there. */
  readonly dutyClass: DutyClass | undefined;
  /** Set where a department took such work back from the town: it must not be given again. */
  readonly takenBack: RecalledDuty | undefined;
}

/** Characters below which a deed does not say what it is about. */
const THIN = 12;

/** `towns`: whose lists it is held against. */
export function screen(
  register: Register,
  text: string,
  asOf: Day,
  towns: readonly Town[],
): readonly Hit[] {
  const classes = new Map<Matter, DutyClass | undefined>();
  /** By page, or by name where it has none: many towns tell of the same. */
  const recalled = new Map<Matter | string, RecalledDuty>();
  for (const one of towns) {
    const tables = dutyTables(one, asOf);
    for (const row of tables.recalled) recalled.set(row.claim?.matter ?? row.name, row);
    for (const { matter } of tables.unsaid) classes.set(matter, undefined);
    for (const { claim } of tables.assisted) classes.set(claim.matter, '配合履职');
    for (const { matter } of tables.basic) classes.set(matter, '基本履职');
  }
  for (const matter of classes.keys()) recalled.delete(matter);
  const find = itemFinder([...classes.keys(), ...recalled.values()]);
  return dutiesIn(
    text,
    townsOn(register, asOf).map(({ name }) => name),
  ).map((duty): Hit => {
    // 督促整改 alone says nothing of what: the sentence does.
    const found = find(duty.does.length < THIN ? duty.quote : duty.does);
    const item = found && 'list' in found ? found : undefined;
    return {
      ...duty,
      item,
      dutyClass: item && classes.get(item),
      takenBack: found && !('list' in found) ? found : undefined,
    };
  });
}

/** As other systems read it. */
export function screenJson(hits: readonly Hit[]) {
  return {
    hits: hits.map(({ quote, does, item }) => ({
      quote,
      duty: tidied(does),
      item: item?.id ?? null,
    })),
  };
}

/** A hit in a sentence: where it stands, or that it stands nowhere. */
export function sayHit({ item, dutyClass, takenBack, assists }: Hit): string {
  if (takenBack) {
    const by = takenBack.by && isPublished(takenBack.by) ? `，现由${takenBack.by.name}办` : '';
    return `“${takenBack.name}”已收回${by}，不得再派下来`;
  }
  if (!item) return '不在清单上';
  const more =
    dutyClass === '配合履职' && !assists ? '；清单上只是配合，来文写成自己去办的，要核对' : '';
  return `清单上的“${item.name}”${dutyClass ? `（${dutyClass}）` : ''}${more}`;
}

/** Without the stops around it. */
export function tidied(does: string): string {
  return does.replace(/^[\s，。；、：:,;]+|[\s，。；、：:,;]+$/g, '');
}
