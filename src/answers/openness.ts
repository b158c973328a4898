/**
 * 政务公开对照: what the catalogues of local governments ask for in the field of enforcement, and where this site shows
 * it. The seven items are those that two places published; the text of the national catalogue was not at hand.
 */
import type { Matter, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { decidedOn } from './decided.ts';
import { aboutDecided, aboutLaws, aboutList, aboutMatter, spanOn } from './span.ts';
import { livingOn } from './standing.ts';

/** One thing that is to be open. */
export interface OpenItem {
  readonly item: string;
  /** The page that shows it; undefined where there is none. */
  readonly path: string | undefined;
  /** Of how many there are, how many are shown. */
  readonly shown: number;
  readonly of: number;
  readonly unit: '个乡镇' | '个事项' | '种程序' | '部' | '份';
  /** When what is shown there last became different; undefined where nothing there carries a day. */
  readonly changed: Day | undefined;
}

/** In the order of the catalogues. */
export function opennessOn(register: Register, asOf: Day): readonly OpenItem[] {
  const { matters, procedures, laws } = register;
  const towns = [...register.towns.values()].filter((town) => livingOn(town, asOf));
  const powers = [...matters.values()].filter(({ list }) => list === '权力清单');
  const penalties = powers.filter(({ type }) => type === '行政处罚');
  const ofMatters = (all: readonly Matter[]) => all.flatMap((one) => aboutMatter(register, one));
  const row = (
    item: string,
    path: string,
    [shown, of, unit]: readonly [shown: number, of: number, unit: OpenItem['unit']],
    turns: readonly Day[] = [],
  ): OpenItem => ({
    item,
    path: shown > 0 ? path : undefined,
    shown,
    of,
    unit,
    changed:
      shown > 0 && turns.some((day) => day <= asOf)
        ? spanOn(register, turns, asOf).from
        : undefined,
  });
  const inTowns = (has: (town: (typeof towns)[number]) => boolean) =>
    [towns.filter(has).length, towns.length, '个乡镇'] as const;
  const scaled = penalties.filter((one) => 'discretion' in one && one.discretion !== undefined);
  const published = decidedOn(register, asOf).length;
  return [
    row(
      '机构职能',
      '/towns/',
      inTowns(({ offices }) => offices.length > 0),
    ),
    row(
      '权责清单',
      '/towns/',
      inTowns(({ claims }) => claims.some(({ list }) => list === '权力清单')),
      towns.flatMap((town) => aboutList(register, town, '权力清单')),
    ),
    row(
      '执法人员名单',
      '/towns/',
      inTowns(({ officers }) => officers.length > 0),
      towns.flatMap(({ officers }) => officers.flatMap(({ from }) => from ?? [])),
    ),
    row('执法程序、行政强制程序', '/guide/', [procedures.size, procedures.size, '种程序']),
    row('执法依据', '/laws/', [laws.size, laws.size, '部'], aboutLaws(register)),
    row('裁量基准', '/matters/', [scaled.length, penalties.length, '个事项'], ofMatters(scaled)),
    row(
      '咨询、监督投诉方式',
      '/towns/',
      inTowns(({ supervision }) => supervision !== undefined),
    ),
    row('处罚等执法决定', '/decided/', [published, published, '份'], aboutDecided(register)),
    row('救济渠道', '/matters/', [powers.length, powers.length, '个事项'], ofMatters(powers)),
  ];
}
