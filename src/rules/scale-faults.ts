/** What can be wrong with one discretion scale: gaps, overlaps, and amounts the statute does not allow. */
import { LEVELS, type PenaltyTier, type Scale } from '../schema/index.ts';

/** Where in the scale, and what is wrong there. */
export interface ScaleFault {
  readonly path: readonly (string | number)[];
  readonly says: string;
  readonly hint: string;
}

type Ranged = readonly [index: number, tier: PenaltyTier, range: NonNullable<PenaltyTier['range']>];

/** All faults of one scale, in the order of its tiers. */
export function scaleFaults(scale: Scale): ScaleFault[] {
  return [...tierFaults(scale), ...rangeFaults(scale)];
}

/** Faults of single tiers and of their order. */
function tierFaults({ tiers, statutory, unit }: Scale): ScaleFault[] {
  const faults: ScaleFault[] = [];
  let heaviest = 0;
  for (const [i, tier] of tiers.entries()) {
    const { level, range, measure } = tier;
    const at = (key: string, says: string, hint: string) =>
      void faults.push({ path: ['tiers', i, key], says: `“${level}”这一档${says}`, hint });
    if (!range && !measure) at('level', '没有写怎么处理', '罚款写 range，不罚款写 measure');
    if (range && range.min > range.max)
      at('range', `下限 ${range.min} 比上限 ${range.max} 还高`, '把 min 和 max 对调或者改正');
    if (range && level === '不予处罚')
      at('range', '写了罚款幅度', '不予处罚的不写 range；要罚的改成“减轻”“轻微”等');
    if (level === '不予处罚' && measure && /罚款 ?\d/.test(measure))
      at('measure', `又写了“${measure}”`, '不予处罚的不罚款；要罚的改成“减轻”“轻微”等');
    if (range && !statutory)
      at('range', '写了罚款幅度，却没有法定幅度可对', '在 statutory 里写法条的下限和上限');
    if (range && !unit) at('range', '写了罚款幅度，没写按什么算', '在 unit 里写单位，例如 元');
    // 减轻 may stand before or after an offence so slight that only a correction is ordered.
    if (level === '减轻') continue;
    const weight = LEVELS.indexOf(level);
    if (weight < heaviest) at('level', `比前面的“${LEVELS[heaviest]}”轻，顺序乱了`, '从轻到重排');
    heaviest = Math.max(heaviest, weight);
  }
  return faults;
}

/**
 * Tiers with amounts follow each other without gap or overlap and together fill the statutory range.
 * 减轻 is the one level that goes below it (行政处罚法第三十二条). Where the statute states no amounts,
 * a scale of measures alone is complete.
 */
function rangeFaults({ tiers, statutory, unit }: Scale): ScaleFault[] {
  if (!statutory) return [];
  const faults: ScaleFault[] = [];
  const legal = `法定幅度 ${statutory.min}–${statutory.max} ${unit ?? ''}`.trimEnd();
  const ranged = tiers.flatMap((tier, i): Ranged[] => (tier.range ? [[i, tier, tier.range]] : []));
  const at = (i: number, key: 'min' | 'max', says: string, hint: string) =>
    void faults.push({ path: ['tiers', i, 'range', key], says, hint });

  for (const [i, { level }, { min, max }] of ranged) {
    if (level === '减轻') {
      if (max > statutory.min)
        at(i, 'max', `“减轻”这一档罚到 ${max}，没有低于${legal}`, `减轻要低于 ${statutory.min}`);
    } else if (max > statutory.max)
      at(i, 'max', `“${level}”这一档罚到 ${max}，超过${legal}`, `max 不能超过 ${statutory.max}`);
    else if (min < statutory.min)
      at(
        i,
        'min',
        `“${level}”这一档从 ${min} 起，低于${legal}`,
        `min 不能低于 ${statutory.min}；减轻处罚的写成“减轻”`,
      );
  }
  if (faults.length > 0) return faults;

  const inside = ranged.filter(([, { level }]) => level !== '减轻');
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last)
    return [
      { path: ['statutory'], says: `写了${legal}，没有一档写罚多少`, hint: '给罚款的各档写 range' },
    ];
  for (const [n, [i, { level }, { min }]] of inside.entries()) {
    const before = inside[n - 1];
    const edge = before ? before[2].max : statutory.min;
    if (min === edge) continue;
    const gap = min > edge ? `${edge} 到 ${min} 之间没有哪一档管` : `${min} 到 ${edge} 有两档都管`;
    at(
      i,
      'min',
      before ? `“${before[1].level}”和“${level}”没有接上：${gap}` : `${legal}里 ${gap}`,
      `min 改成 ${edge}`,
    );
  }
  if (last[2].max < statutory.max)
    at(
      last[0],
      'max',
      `${legal}里 ${last[2].max} 到 ${statutory.max} 之间没有哪一档管`,
      `max 改成 ${statutory.max}`,
    );
  return faults;
}
