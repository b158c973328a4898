/** The three lists of a new town: its pattern's entries, each with its own dates, use and counts. */
import { toYaml } from '../../src/editing/index.ts';
import type { ClaimRecord, Day, MatterRecord } from '../../src/schema/index.ts';
import type { Demonstration, ListFile } from './demonstration.ts';
import type { Random } from './random.ts';
import { type CountyNames, type NewTown, phoneOf } from './town.ts';
import type { Variant } from './variants.ts';

/** What all lists of a county are made with. */
export interface ListMaking {
  readonly demonstration: Demonstration;
  readonly names: CountyNames;
  readonly matters: ReadonlyMap<string, MatterRecord>;
  /** Copies by what they were copied from. */
  readonly copies: ReadonlyMap<string, readonly Variant[]>;
  /** Matters that another matter requires. */
  readonly needed: ReadonlySet<string>;
}

const LEFT_OUT = 0.06;
const LATER = 0.3;
const UNUSED = 0.06;
const YEARS = [2024, 2025];

export function claimsOf(
  town: NewTown,
  file: ListFile,
  making: ListMaking,
  random: Random,
): ClaimRecord[] {
  const entries = town.pattern.lists[file];
  return entries.flatMap((claim) => {
    // Basic ones must be taken all the same; see the money for roads below.
    const excepted = making.demonstration.excepted.has(`${town.pattern.town.id}#${claim.matter}`);
    if (excepted && making.matters.get(claim.matter)?.tier !== '基本盘') return [];
    const alone = entries.filter(({ matter }) => matter === claim.matter).length === 1;
    const free = alone && isFree(claim, making);
    const copies = (making.copies.get(claim.matter) ?? []).map((copy) => copy.matter.id);
    return [claim.matter, ...copies].flatMap((matter) => {
      if (free && random.chance(LEFT_OUT)) return [];
      return [varied({ ...claim, matter }, free, town, making, random)];
    });
  });
}

/** Entries a town is free to choose: 自选盘, still in force, and required by no other entry. */
function isFree(claim: ClaimRecord, { matters, needed, demonstration }: ListMaking): boolean {
  if (matters.get(claim.matter)?.tier !== '自选盘' || claim.until || needed.has(claim.matter))
    return false;
  if (claim.mode !== '法定' && claim.mode !== '直接赋权') return false;
  const decision = demonstration.decisions.find(({ id }) => id === claim.decision);
  if (decision?.towns && decision.matters) return false;
  return !demonstration.decisions.some(({ swaps = [] }) =>
    swaps.some((s) => s.in === claim.matter),
  );
}

function varied(
  claim: ClaimRecord,
  free: boolean,
  town: NewTown,
  { names }: ListMaking,
  random: Random,
): ClaimRecord {
  const { id } = town.pattern.town;
  const from =
    free && random.chance(LATER) && claim.from < '2024-01-01'
      ? `2024-${String(random.between(1, 12)).padStart(2, '0')}-01`
      : claim.from;
  const unused = !claim.until && claim.usage === '正常运行' && random.chance(UNUSED);
  const { counts: _, ...rest } = claim;
  return {
    ...rest,
    from,
    ...(claim.phone ? { phone: phoneOf(town, names, claim.phone) } : {}),
    ...(claim.successor?.by === id ? { successor: { ...claim.successor, by: town.id } } : {}),
    ...(claim.idleSince ? { idleSince: later(claim.idleSince, from) } : {}),
    // Whoever sees to a road must have money for it; see the exception of the demonstration county.
    ...(claim.matter.startsWith('xiangdao-jianshe-yanghu') && !claim.funding
      ? { funding: '县财政专项' }
      : {}),
    ...(unused ? { usage: '尚未使用', idleSince: from } : countsFrom(claim, from, random)),
  } as ClaimRecord;
}

function countsFrom({ counts, until = '9999' }: ClaimRecord, from: string, random: Random): object {
  if (!counts) return {};
  const years = YEARS.filter((year) => `${year}-12-31` >= from && `${year}` <= until);
  return { counts: years.map((year) => ({ year, cases: random.between(1, 120) })) };
}

/** A list as text. Written here and not by the YAML writer, which takes half a minute for half a million entries. */
export function listText(claims: readonly ClaimRecord[]): string {
  return claims.length === 0 ? '[]\n' : claims.map(entryText).join('');
}

function entryText(claim: ClaimRecord): string {
  const lines = Object.entries(claim).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key === 'counts')
      return [
        `counts: [${(value as { year: number; cases: number }[])
          .map(({ year, cases }) => `{ year: ${year}, cases: ${cases} }`)
          .join(', ')}]`,
      ];
    if (typeof value === 'object')
      return [
        `${key}:`,
        ...Object.entries(value).map(([inner, text]) => `  ${inner}: ${scalar(text as string)}`),
      ];
    return [`${key}: ${scalar(value as string | number)}`];
  });
  return `- ${lines.join('\n  ')}\n`;
}

const PLAIN = /^[\p{L}][\p{L}\p{N}-]*$|^\d{4}-\d\d-\d\d$/u;

/** Ids, words and days stand as they are; everything else is asked of the writer. */
function scalar(value: string | number): string {
  return PLAIN.test(String(value)) ? String(value) : toYaml(value).trimEnd();
}

function later(one: Day, other: Day): Day {
  return [one, other].toSorted()[1] as Day;
}
