/** 有法难用、无法可依: what no statute lets anybody do in some townships, statute by statute, with what to ask for. */
import type { Law, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { basisOn } from './basis.ts';
import { heldDuring } from './held.ts';
import { townsOn } from './lists.ts';
import { inForce } from './period.ts';
import { reachOn } from './reach.ts';

/**
 * 只管城市: a city statute, and the township has no city. 夹在中间: a 建制镇, which neither the statutes of cities nor
 * the one of villages and market places speaks of. 没有写到: the article names other bodies, and none in the county.
 */
export type GapReason = '只管城市' | '夹在中间' | '没有写到';

export interface LawGap {
  readonly reason: GapReason;
  /** The statute whose scope or whose addressees leave the townships out. */
  readonly law: Law;
  readonly matters: readonly {
    readonly matter: Matter;
    readonly towns: readonly Town[];
    /** Related matters of the same type that do reach all of them. */
    readonly instead: readonly Matter[];
  }[];
  /** What would close it: a new rule, an amendment, an interpretation. */
  readonly asks: readonly ('立' | '改' | '释')[];
}

/** The statute that leaves out 建制镇 although it is not one of cities (its 第三条). */
export const VILLAGES_ONLY = '村庄和集镇规划建设管理条例';

const ASKS: Readonly<Record<GapReason, LawGap['asks']>> = {
  只管城市: ['立', '释'],
  夹在中间: ['释', '立', '改'],
  没有写到: ['改'],
};

/** Every gap of the day among powers and duties that stand on a list, most matters first. */
export function lawGaps(register: Register, asOf: Day): readonly LawGap[] {
  const towns = townsOn(register, asOf);
  const gapOf = (matter: Matter, town: Town) => gapIn(register, matter, town, asOf);
  const found = new Map<string, { reason: GapReason; law: Law; of: Map<Matter, Town[]> }>();
  const listed = [...register.matters.values()].filter(
    ({ list, claims }) =>
      list !== '公共服务清单' && claims.some((claim) => inForce(heldDuring(claim), asOf)),
  );
  for (const matter of listed)
    for (const town of towns) {
      const gap = gapOf(matter, town);
      if (!gap) continue;
      const key = `${gap.reason} ${gap.law.id}`;
      const group = found.get(key) ?? { ...gap, of: new Map<Matter, Town[]>() };
      found.set(key, group);
      group.of.set(matter, [...(group.of.get(matter) ?? []), town]);
    }
  return [...found.values()]
    .sort((a, b) => b.of.size - a.of.size)
    .map(({ reason, law, of }) => ({
      reason,
      law,
      asks: ASKS[reason],
      matters: [...of].map(([matter, out]) => ({
        matter,
        towns: out,
        instead: (matter.related ?? []).filter(
          (other) => other.type === matter.type && out.every((town) => !gapOf(other, town)),
        ),
      })),
    }));
}

function gapIn(
  register: Register,
  matter: Matter,
  town: Town,
  asOf: Day,
): { readonly reason: GapReason; readonly law: Law } | undefined {
  const basis = basisOn(matter, asOf);
  const [first] = basis;
  if (!first) return undefined;
  const reach = reachOn(register, town, matter, asOf);
  if (reach.kind === '不适用' && reach.because === '对象') {
    // What a statute gives to 民族乡 only is no gap in other townships.
    const privilege = reach.basis.empowers?.every((one) => one === '民族乡人民政府');
    return privilege ? undefined : { reason: '没有写到', law: reach.basis.law };
  }
  if (reach.kind === '不适用')
    // A matter for villages only is no gap in a township without villages.
    return reach.law?.area === '仅城市' && town.area === '农村'
      ? { reason: '只管城市', law: reach.law }
      : undefined;
  const between = basis.every(({ law }) => law.area === '仅城市' || law.title === VILLAGES_ONLY);
  return town.kind === '镇' && between ? { reason: '夹在中间', law: first.law } : undefined;
}
