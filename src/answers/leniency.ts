/** 免罚、轻罚: cases that the published discretion tables leave unpunished, or punish less than usual (行政处罚法第三十二条、第三十三条). */
import type { Law, Matter, Power, Register, Town } from '../register/index.ts';
import type { Day, PenaltyTier, Scale } from '../schema/index.ts';
import { discretionOn } from './basis.ts';
import { catalogue } from './catalogue.ts';
import { whoHandles } from './handles.ts';
import { insteadOf } from './instead.ts';
import { townsOn } from './lists.ts';
import type { Organ } from './organ.ts';
import { sayTier } from './say.ts';

/** What the offender is spared, from all to a part. 不罚款: the fine alone. */
export const LENIENCIES = ['不予处罚', '可以不予处罚', '不罚款', '减轻处罚', '从轻处罚'] as const;
export type Leniency = (typeof LENIENCIES)[number];

/** One case of one provision, in the words of its table. */
export interface LenientCase {
  readonly leniency: Leniency;
  /** Whether it is so only the first time (首违不罚). */
  readonly first: boolean;
  /** Whom and which stage it is for. Several where the table says the same of each. */
  readonly targets: readonly string[];
  readonly when: string;
  /** What is done all the same, or how high the fine is. */
  readonly outcome: string;
  readonly law: Law;
  readonly article?: string;
}

export interface LenientMatter {
  readonly matter: Power;
  readonly cases: readonly LenientCase[];
  /** In whose name it is decided, in one town or another. */
  readonly bodies: readonly Organ[];
  /** Where the town itself deals with it. */
  readonly towns: readonly Town[];
}

/** Cases of one penalty, by the tables in force that day, the most lenient first. */
export function leniencyOf(register: Register, matter: Matter, asOf: Day): LenientCase[] {
  const cases = new Map<string, LenientCase>();
  for (const { law: id, article, scales } of discretionOn(matter, asOf)) {
    const law = register.laws.get(id);
    if (!law) continue;
    for (const scale of scales)
      for (const tier of scale.tiers) {
        const found = caseOf(scale, tier);
        if (!found) continue;
        const { leniency, when, outcome, targets } = found;
        const same = [id, article, leniency, when, outcome].join('\n');
        const known = cases.get(same);
        cases.set(same, {
          ...found,
          law,
          ...(article === undefined ? {} : { article }),
          targets: [...new Set([...(known?.targets ?? []), ...targets])],
        });
      }
  }
  const rank = ({ leniency }: LenientCase) => LENIENCIES.indexOf(leniency);
  return [...cases.values()].sort((a, b) => rank(a) - rank(b));
}

/** Every penalty of the county with such a case, in the order of the catalogue. */
export function lenientMatters(register: Register, asOf: Day): LenientMatter[] {
  const towns = townsOn(register, asOf);
  return catalogue(register)
    .flatMap(({ items }) => items)
    .filter((matter): matter is Power => matter.list === '权力清单')
    .map((matter) => ({ matter, cases: leniencyOf(register, matter, asOf) }))
    .filter(({ cases }) => cases.length > 0)
    .map(({ matter, cases }) => {
      const answers = towns
        .map((town) => whoHandles(register, town, matter, asOf))
        .filter((answer) => insteadOf(register, answer) === undefined);
      const bodies = answers.map(({ inNameOf, lead }) => inNameOf ?? lead);
      return {
        matter,
        cases,
        bodies: [...new Map(bodies.map((body) => [body.id, body])).values()],
        towns: answers
          .filter(({ handler, town }) => handler.id === town.id)
          .map(({ town }) => town),
      };
    });
}

/** Whether the county has published any such case. */
export function hasLeniency(register: Register, asOf: Day): boolean {
  return [...register.matters.values()].some(
    (matter) => leniencyOf(register, matter, asOf).length > 0,
  );
}

function caseOf(
  { target, unit }: Scale,
  tier: PenaltyTier,
): Omit<LenientCase, 'law' | 'article'> | undefined {
  const leniency = leniencyIn(tier);
  return (
    leniency && {
      leniency,
      first: /初次|首次|第一次|头一次/.test(`${target ?? ''} ${tier.when}`),
      targets: target === undefined ? [] : [target],
      when: tier.when,
      outcome: sayTier(tier, unit),
    }
  );
}

/** By the words of the measure where no fine is named, else by the level. 没收 with 不罚款 is a punishment still. */
function leniencyIn({ level, range, measure = '' }: PenaltyTier): Leniency | undefined {
  if (range === undefined) {
    if (/可以(?:不予?(?:行政)?处罚|免予?处罚)/.test(measure)) return '可以不予处罚';
    if (/不(?:予|再|并处)?罚款/.test(measure)) return '不罚款';
  }
  switch (level) {
    case '不予处罚':
      return range === undefined ? level : undefined;
    case '减轻':
      return '减轻处罚';
    case '轻微':
    case '较轻':
      return '从轻处罚';
    case '一般':
    case '较重':
    case '严重':
      return undefined;
    default:
      return level satisfies never;
  }
}
