/** File `town-<id>` of `/desk/`: every answer of one town, and what the days to come change of them. */
import {
  type Answer,
  aboutTown,
  heirsOf,
  heldDuring,
  insteadOf,
  type Organ,
  sayDay,
  sayInName,
  sayMode,
  sayWithdrawn,
  turnsOfAnswer,
  turnsOfMergers,
  whoHandles,
} from '../../answers/index.ts';
import type { Matter, Register, Town } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import { daysAhead, spansFrom } from './county.ts';
import type { DeskAnswer, DeskBody, DeskTown } from './data.ts';

export function deskTown(register: Register, town: Town, asOf: Day): DeskTown {
  const { hotline } = register.site.contacts;
  const bodies = table<DeskBody>();
  const answers = table<DeskAnswer>();
  const bodyOf = ({ name, phone = hotline }: Body) => bodies.placeOf({ name, phone });
  const placeOf = (matter: Matter, day: Day) =>
    answers.placeOf(deskAnswer(register, whoHandles(register, town, matter, day), bodyOf));
  // Most towns have no change to come, and then no matter has to be looked through for one.
  const days = new Set(daysAhead(aboutTown(register, town), asOf));
  const turns = (matter: Matter): Day[] =>
    days.size === 0
      ? []
      : daysAhead(
          [...turnsOfAnswer(register, matter, heirsOf(town)), ...turnsOfMergers(register)],
          asOf,
        );
  const of = Object.fromEntries(
    [...register.matters.values()].map((matter) => {
      const spans = spansFrom(turns(matter), placeOf(matter, asOf), (day) => placeOf(matter, day));
      return [matter.id, spans.length === 1 ? (spans[0]?.[1] ?? 0) : spans];
    }),
  );
  return {
    id: town.id,
    name: town.name,
    duty: { name: `${town.government}值班室`, phone: town.phone ?? hotline },
    villages: (town.villages ?? []).map(({ name }) => name),
    bodies: bodies.all,
    answers: answers.all,
    of,
  };
}

type Body = Pick<Organ, 'name' | 'phone'>;

function deskAnswer(
  register: Register,
  answer: Answer,
  bodyOf: (body: Body) => number,
): DeskAnswer {
  const { town, mergedInto, handler, lead, reach, claim, ended, since } = answer;
  const instead = insteadOf(register, answer);
  // An entrustment ends with its agreement, whatever its entry says.
  const until = ended && heldDuring(ended).until;
  const withdrawn = sayWithdrawn(answer);
  const office = handler.id === (mergedInto ?? town).id ? reach.office?.name : undefined;
  const support = answer.support.flatMap(({ organ, duties }) => {
    const at = answer.matter.support.findIndex((party) => party.duties === duties);
    return [[at, bodyOf(organ)] as const];
  });
  return {
    to: bodyOf({ name: handler.name, phone: reach.phone }),
    ...(office ? { office } : {}),
    own: handler.kind === '乡镇',
    mode: sayMode(answer),
    inName: sayInName(answer),
    ...(lead.id === handler.id ? {} : { lead: bodyOf(lead) }),
    ...(support.length > 0 ? { support } : {}),
    ...(since ? { since: saySince(answer), sinceDay: since } : {}),
    ...(claim?.extent ? { extent: claim.extent } : {}),
    ...(withdrawn ? { withdrawn } : {}),
    ...(instead ? { instead } : {}),
    ...(!claim && ended && until ? { before: sayBefore(ended, until), beforeDay: until } : {}),
  };
}

/** Each value once, by its place. */
function table<T extends object>() {
  const places = new Map<string, number>();
  const all: T[] = [];
  const placeOf = (value: T): number => {
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, all.length);
    return all.push(value) - 1;
  };
  return { all, placeOf };
}

/** Since when, by which document, and until when where that one ends. */
function saySince({ since, claim, decision }: Answer): string {
  const agreement = claim?.mode === '委托' ? claim.agreement : undefined;
  const by = [decision, agreement].flatMap((paper) => (paper ? [sayPaper(paper)] : []));
  const until = agreement?.until ? `，到 ${sayDay(agreement.until)}为止` : '';
  const day = `${claim?.atLatest ? '不晚于 ' : ''}${sayDay(since ?? '')}起`;
  return [day, ...(by.length > 0 ? [`依${by.join('和')}`] : [])].join('，') + until;
}

function sayPaper({
  title,
  number,
}: {
  readonly title: string;
  readonly number?: string | undefined;
}): string {
  return `《${title}》${number ? `（${number}）` : ''}`;
}

/** 2023-03-01 至 2025-07-31 由临河镇办，依《…》收回. */
function sayBefore({ from, town, closedBy }: NonNullable<Answer['ended']>, until: Day): string {
  const by = closedBy ? `，依${sayPaper(closedBy)}收回` : '';
  return `${sayDay(from)}至 ${sayDay(until)}由${town.name}办${by}`;
}
