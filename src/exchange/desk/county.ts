/** File `county` of `/desk/`: what no town changes. */
import {
  addDays,
  basisOn,
  openFacts,
  townsOn,
  turnsOfBasis,
  whoHandles,
} from '../../answers/index.ts';
import type { BasisVersion, Matter, Register } from '../../register/index.ts';
import type { Day, Duty, FactKey } from '../../schema/index.ts';
import type { DeskCounty, DeskMatter, Spans } from './data.ts';

export function deskCounty(register: Register, asOf: Day): DeskCounty {
  const { county, title, contacts } = register.site;
  return {
    county,
    title,
    hotline: contacts.hotline,
    towns: [...register.towns.values()].map(({ id, name, merged }) => ({
      id,
      name,
      ...(merged && merged.on <= asOf ? { into: merged.into.id } : {}),
    })),
    matters: Object.fromEntries(
      [...register.matters.values()].map((matter) => [
        matter.id,
        deskMatter(register, matter, asOf),
      ]),
    ),
  };
}

/** A device that has not been online for so long asks for newer files first. */
const AHEAD = 60;

/** The days after `asOf` for which a desk has the answers, too. */
export function daysAhead(turns: Iterable<Day>, asOf: Day): Day[] {
  // Through that year: a last day that moved with every day would change the files when nothing else does.
  const last = `${addDays(asOf, AHEAD).slice(0, 4)}-12-31`;
  return [...new Set(turns)].filter((day) => asOf < day && day <= last).sort();
}

/** Says only what is not what was said before. */
export function spansFrom<T>(days: readonly Day[], now: T, then: (day: Day) => T): Spans<T> {
  const spans: [Day | '', T][] = [['', now]];
  let last = JSON.stringify(now);
  for (const day of days) {
    const says = then(day);
    const text = JSON.stringify(says);
    if (text !== last) spans.push([day, says]);
    last = text;
  }
  return spans;
}

function deskMatter(register: Register, matter: Matter, asOf: Day): DeskMatter {
  const { name, list, lead, support } = matter;
  const cites = (day: Day) => basisOn(matter, day).slice(0, MOST_CITED).map(sayCited);
  const asks = asksAbout(register, matter, asOf);
  return {
    name,
    list,
    cites: spansFrom(daysAhead(turnsOfBasis(matter), asOf), cites(asOf), cites),
    ...(asks.length > 0 ? { asks } : {}),
    ...(lead.duties.length > 0 ? { leads: sayDuties(lead.duties) } : {}),
    ...(support.length > 0
      ? {
          helps: support.map(({ duties, onCall }) => ({
            does: sayDuties(duties),
            ...(onCall === undefined ? {} : { onCall }),
          })),
        }
      : {}),
  };
}

/** An operator cites what carries the answer; the page of the matter has them all. */
const MOST_CITED = 3;

function sayCited({ law, article, role }: BasisVersion): string {
  return `《${law.title}》${article ?? ''}${role ? `（${role}）` : ''}`;
}

function sayDuties(duties: readonly Duty[]): string {
  return duties.map(({ phase, does }) => `${phase}：${does}`).join('；');
}

/** The facts on which the answer turns, in a town that holds the matter, where one does. */
function asksAbout(register: Register, matter: Matter, asOf: Day): readonly FactKey[] {
  const towns = townsOn(register, asOf);
  const own = towns.find((one) => whoHandles(register, one, matter, asOf).handler.id === one.id);
  const town = own ?? towns[0];
  return town ? openFacts(register, { town, matter, on: asOf }) : [];
}
