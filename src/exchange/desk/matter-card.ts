/** The card of one matter in one town. */
import { daysBetween, sayDay } from '../../answers/index.ts';
import type { Day, FactKey } from '../../schema/index.ts';
import type { Told } from './answers.ts';
import type { Call, CardBody, DeskCard } from './card.ts';
import type { Desk } from './data.ts';
import { sayAnswer, sayChange } from './paragraph.ts';

/** A change so near is warned of; a caller may mean the day before it. */
const NEAR_DAYS = 7;
/** Up to so long after a change people still call about what was done before it. */
const LATELY_DAYS = 365;

const ASKS: Readonly<Record<FactKey, string>> = {
  持证: '有没有已经领到的证（土地证、林权证这类）？',
  当事人: '做这件事的是个人还是单位？',
  改正: '责令改正以后改了没有？',
  处罚内容: '罚的是款，还是限期拆除？',
  不公开理由: '答复里说不公开的理由是什么？',
};

export function matterCard(desk: Desk, id: string, told: Told, call: Call): DeskCard {
  const { answer, matter, town } = told;
  const merged = desk.county.towns.find(({ id }) => id === call.town && call.town !== town.id);
  const bodies = bodiesOf(told);
  const warns = warnsOf(told, call.day);
  return {
    kind: answer.instead === undefined ? '派单' : '不适用',
    title: matter.name,
    path: `/matters/${id}/?town=${town.id}`,
    bodies,
    facts: [
      ...(merged ? [['属地', `${merged.name}已并入${town.name}`] as const] : []),
      ...factsOf(told, warns.length === 0),
    ],
    asks: answer.instead === undefined ? asksOf(told, call.day) : [],
    warns,
    paragraph: sayAnswer(desk.county, told, bodies, call),
  };
}

/** First the body that takes the call, then the one that leads, then those that help, each with its part. */
export function bodiesOf({ answer, matter, town, to }: Told): CardBody[] {
  if (answer.instead !== undefined) return [];
  const support = (answer.support ?? []).map(([at, who]) => ({
    ...town.bodies[who],
    ...matter.helps?.[at],
  }));
  const lead = answer.lead === undefined ? undefined : town.bodies[answer.lead];
  const own = support.find(({ name }) => name === to.name);
  const does = lead ? own?.does : matter.leads;
  return [
    {
      role: lead || support.length === 0 ? '接单' : '主责',
      ...to,
      ...(answer.office ? { office: answer.office } : {}),
      ...(does ? { does } : {}),
      ...(own?.onCall ? { onCall: own.onCall } : {}),
    },
    ...(lead
      ? [{ role: '主责', ...lead, ...(matter.leads ? { does: matter.leads } : {}) } as const]
      : []),
    ...support.flatMap(({ name = '', ...rest }) =>
      name === '' || name === to.name || name === lead?.name
        ? []
        : [{ role: '配合', name, ...rest } as const],
    ),
  ];
}

function factsOf({ answer, next, cites }: Told, changing: boolean): DeskCard['facts'] {
  if (answer.instead !== undefined) return [['为什么', answer.instead]];
  const { inName, mode, since, extent, withdrawn, before } = answer;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['以谁名义', `${inName}（${mode}）`],
    ['从哪天起', since],
    ['管到哪里', extent],
    ['现在', withdrawn],
    ['以前', before],
    ['将要变', changing && next ? `${sayChange(next)}。` : undefined],
    ['依据', cites.join('、') || '未公布'],
  ];
  return facts.flatMap(([name, says]) => (says === undefined ? [] : [[name, says] as const]));
}

function asksOf({ answer, matter }: Told, day: Day): string[] {
  const { extent, sinceDay, beforeDay } = answer;
  const changed = beforeDay ?? sinceDay;
  const lately = changed !== undefined && Math.abs(daysBetween(changed, day)) <= LATELY_DAYS;
  return [
    ...(extent ? [`是不是在这个范围里：${extent}？`] : []),
    ...(lately ? [`事情是哪一天的？${sayDay(changed)}前后归的不一样。`] : []),
    ...(matter.asks ?? []).map((key) => ASKS[key]),
  ];
}

/** What comes within the next days, and what has just come. */
function warnsOf({ answer, next, to }: Told, day: Day): string[] {
  const until = next ? daysBetween(day, next.from) : undefined;
  const { sinceDay, beforeDay } = answer;
  const fresh = [sinceDay, beforeDay].find(
    (one) => one !== undefined && one <= day && daysBetween(one, day) <= NEAR_DAYS,
  );
  return [
    ...(next && until !== undefined && until <= NEAR_DAYS
      ? [`${until === 1 ? '明天' : `${until} 天后`}要变：${sayChange(next)}。`]
      : []),
    ...(fresh === undefined
      ? []
      : [
          fresh === beforeDay
            ? `刚变过：${answer.before}。现在找${to.name}。`
            : `刚变过：${answer.since}。`,
        ]),
  ];
}
