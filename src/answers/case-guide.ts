/** 办案向导: the penalties an officer may meet, by what was seen, and who may punish them in which town today. */
import type { Power, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { basisOn, discretionOn } from './basis.ts';
import { type EarlierActs, earlierActs } from './earlier-acts.ts';
import { whoHandles } from './handles.ts';
import { insteadOf } from './instead.ts';
import { leastFine } from './least-fine.ts';
import { townsOn } from './lists.ts';
import type { PARTIES } from './procedure-choice.ts';
import { sayMode, sayRange } from './say.ts';
import { aboutCounty, type Span, spanOn } from './span.ts';

/** Penalties that belong to one thing seen; topics first, then what no topic names, by domain. */
export interface GuideTopic {
  readonly id: string;
  readonly name: string;
  readonly says?: string;
  readonly matters: readonly Power[];
}

/** Penalties with a basis in force that day. */
export function guideTopics(register: Register, asOf: Day): GuideTopic[] {
  const { topics = [], domains } = register.site;
  const penalties = [...register.matters.values()].filter(
    (matter): matter is Power =>
      matter.list === '权力清单' && matter.type === '行政处罚' && basisOn(matter, asOf).length > 0,
  );
  const named = topics.map(({ id, name, says, matters }) => ({
    id,
    name,
    ...(says ? { says } : {}),
    matters: penalties.filter((matter) => matters.includes(matter.id)),
  }));
  const seen = new Set(named.flatMap(({ matters }) => matters));
  const others = domains.map(({ id, name }) => ({
    id: `qita-${id}`,
    name: `${name}，其他`,
    matters: penalties.filter((matter) => matter.domain === id && !seen.has(matter)),
  }));
  return [...named, ...others].filter(({ matters }) => matters.length > 0);
}

/** What the guide's script asks for: small, because it travels to a phone in the field. */
export interface GuideCases {
  readonly span: Span;
  readonly matters: Readonly<Record<string, GuideCase>>;
}
/** By whom it is for. */
export type LeastFines = Readonly<Record<(typeof PARTIES)[number], number>>;

export interface GuideCase {
  readonly name: string;
  /** What people call it. */
  readonly spoken: string;
  /** Ranges of the statute for fines in yuan: 个人 500 元至 2,000 元. */
  readonly fines: readonly string[];
  /** The smallest fine for each, in yuan; 0 where there is none, or none is known. */
  readonly least: LeastFines;
  /** The first day of which the register knows the law. */
  readonly known: Day | undefined;
  /** Days on which another law was in force: what then governs (从旧兼从轻). */
  readonly earlier: readonly EarlierCase[];
  readonly towns: Readonly<Record<string, GuidePower>>;
}
/** An act on one of these days, decided today. */
export interface EarlierCase extends Omit<EarlierActs, 'fills'> {
  readonly least: LeastFines;
}
export interface GuidePower {
  /** Whether the town itself deals with it, in its own name or in another's. */
  readonly held: boolean;
  /** 直接赋权, 委托, 县里管 … */
  readonly mode: string;
  /** Who deals with it, and in whose name. */
  readonly by: string;
  readonly inNameOf: string;
  readonly phone: string;
  /** Where the law does not reach the town: what applies there instead. */
  readonly instead?: string;
}

export function guideCases(register: Register, asOf: Day): GuideCases {
  const towns = townsOn(register, asOf);
  const matters = new Set(guideTopics(register, asOf).flatMap((topic) => topic.matters));
  const powerIn = (matter: Power, town: Town): GuidePower => {
    const answer = whoHandles(register, town, matter, asOf);
    const { handler, inNameOf, lead, reach } = answer;
    const instead = insteadOf(register, answer);
    return {
      held: handler.id === town.id,
      mode: instead === undefined ? sayMode(answer) : '不适用',
      by: handler.name,
      inNameOf: (inNameOf ?? lead).name,
      phone: reach.phone,
      ...(instead === undefined ? {} : { instead }),
    };
  };
  const cases = [...matters].map((matter): [string, GuideCase] => [
    matter.id,
    {
      name: matter.name,
      spoken: matter.spokenAs[0] ?? matter.name,
      fines: finesOf(matter, asOf),
      least: leastFines(matter, asOf, asOf),
      known: matter.basis.map(({ from }) => from).sort()[0],
      earlier: earlierActs(matter, asOf).map(({ fills: _, ...acts }) => ({
        ...acts,
        least: leastFines(matter, acts.from, asOf),
      })),
      towns: Object.fromEntries(towns.map((town) => [town.id, powerIn(matter, town)])),
    },
  ]);
  return {
    span: spanOn(register, aboutCounty(register), asOf),
    matters: Object.fromEntries(cases),
  };
}

function leastFines(matter: Power, act: Day, decision: Day): LeastFines {
  const least = (party: (typeof PARTIES)[number]) => leastFine(matter, { act, decision }, party);
  return { 个人: least('个人'), 单位: least('单位') };
}

/** What the statutes in force say about fines, as far as a discretion table states it. */
function finesOf(matter: Power, asOf: Day): readonly string[] {
  return discretionOn(matter, asOf)
    .flatMap(({ scales }) => scales)
    .flatMap(({ target, unit, statutory }) =>
      statutory ? [`${target ? `${target}：` : ''}${sayRange(statutory, unit)}`] : [],
    );
}
