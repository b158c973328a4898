/** The card of a matter while nobody has said which town: one answer for all, or who handles it where. */
import { answerIn, type Told } from './answers.ts';
import type { Call, CardBody, DeskCard } from './card.ts';
import type { Desk } from './data.ts';
import { bodiesOf, matterCard } from './matter-card.ts';
import { sayTowns } from './paragraph.ts';

/** Towns named before the others are only counted. */
const NAMED = 6;
/** Stands for whichever township it is. */
const OWN = '当地乡镇（街道）';

export function withoutTown(desk: Desk, id: string, call: Call): DeskCard | undefined {
  const told = [...desk.towns.values()].flatMap((town) => answerIn(desk, town, id, call.day) ?? []);
  const groups = groupsOf(told);
  const [first] = told;
  if (!first) return undefined;
  const [only] = groups;
  // What the county does for all towns in the same way needs no town.
  if (groups.length === 1 && only && !first.answer.own && first.answer.instead === undefined) {
    const card = matterCard(desk, id, first, call);
    const bodies = card.bodies.map((body) =>
      isTown(desk, body.name) ? { ...body, name: OWN } : body,
    );
    return {
      ...card,
      path: `/matters/${id}/`,
      bodies,
      facts: [['各乡镇', '都一样'], ...card.facts],
    };
  }
  const lines = groups.map(({ body, towns }) => ({ body, where: sayWhere(towns) }));
  return {
    kind: '先问乡镇',
    title: first.matter.name,
    path: `/matters/${id}/`,
    bodies: lines.map(({ body }) => body),
    facts: lines.map(({ body, where }) => [body.name, where] as const),
    asks: ['在哪个乡镇、哪个村？'],
    warns: [],
    paragraph: sayTowns(desk.county, first, lines, call),
  };
}

interface Group {
  readonly body: CardBody;
  readonly towns: string[];
}

/** Towns with the same answer; those that handle it themselves are one group. The biggest first. */
function groupsOf(told: readonly Told[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of told) {
    const { answer, town } = one;
    const [body] = bodiesOf(one);
    const key = answer.instead !== undefined ? '不适用' : answer.own ? OWN : one.to.name;
    const known = groups.get(key);
    if (known) known.towns.push(town.name);
    else
      groups.set(key, {
        body: answer.instead === undefined && !answer.own && body ? body : { role: '', name: key },
        towns: [town.name],
      });
  }
  return [...groups.values()].sort((a, b) => b.towns.length - a.towns.length);
}

function sayWhere(towns: readonly string[]): string {
  if (towns.length <= NAMED) return towns.join('、');
  return `${towns.slice(0, NAMED).join('、')}等 ${towns.length} 个`;
}

function isTown({ towns }: Desk, name: string): boolean {
  return [...towns.values()].some(({ bodies, duty }) =>
    bodies.some((body) => body.name === name && duty.name.startsWith(name)),
  );
}
