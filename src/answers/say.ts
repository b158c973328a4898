/** How answers are said in plain Chinese. Used by pages, posters, messages and the semantic diff alike. */
import { isPublished, type Town } from '../register/index.ts';
import type { Act, PenaltyTier, Scale, Usage } from '../schema/index.ts';
import type { Answer } from './handles.ts';
import { addDays } from './period.ts';
import type { Remedy } from './remedies.ts';
import { sayDay } from './say-day.ts';
import type { Withdrawn } from './withdrawn.ts';

/** 镇里、乡里、街道 — what people call their township's office. */
export function sayLocal(town: Pick<Town, 'kind'>): string {
  if (town.kind === '街道') return '街道';
  return town.kind === '镇' ? '镇里' : '乡里';
}

/** The headline of an answer: 在临河镇，找镇里. */
export function sayWhom(answer: Answer): string {
  const { town, handler, mergedInto } = answer;
  if (mergedInto) return `${town.name}已并入${mergedInto.name}，找${handler.short}`;
  if (answer.mode === '配合') return `在${town.name}，找${handler.short}，${sayLocal(town)}配合`;
  if (handler.kind === '派驻机构') return `在${town.name}，找${handler.short}`;
  if (handler.kind !== '乡镇') return `在${town.name}，找县里`;
  return handler.id === town.id
    ? `在${town.name}，找${sayLocal(town)}`
    : `在${town.name}，找${handler.short}`;
}

/**
 * Why the list no longer holds, and who acts now; empty where nothing ran out. Of a day that is still to come only that
 * certificates will be too few is foreseen, not how many there will be.
 */
export function sayWithdrawn(
  { withdrawn, town, claim, inNameOf, handler }: Answer,
  foreseen = false,
): string {
  switch (withdrawn?.kind) {
    case undefined:
      return '';
    case '委托到期':
      return `委托已于 ${sayDay(withdrawn.on)}到期，未见续签，由${inNameOf?.name ?? ''}以自己名义办。`;
    case '依据失效':
      return `${sayGone(withdrawn)}，没有新的依据，暂停行使。`;
    case '持证不足': {
      const short = foreseen ? '到那时不够' : `现有 ${withdrawn.valid} 人`;
      return `持证人员不足，暂由${handler.name}接报：办案至少两人，${(claim?.town ?? town).name}${short}，暂时不能立案处罚。`;
    }
    default:
      return withdrawn satisfies never;
  }
}

const FATES = { 已废止: '废止', 已被替代: '被替代' } as const;

function sayGone({ basis, on, fate }: Withdrawn & { kind: '依据失效' }): string {
  const cited = `依据《${basis.law.short}》${basis.article ?? ''}`;
  const day = sayDay(addDays(on, 1));
  return fate ? `${cited}已于 ${day}${FATES[fate]}` : `${cited}从 ${day}起不再适用`;
}

/** In whose name: 以临河镇人民政府名义. */
export function sayInName(answer: Answer): string {
  if (!answer.inNameOf) return `${answer.lead.short}主责，${sayLocal(answer.town)}配合`;
  if (isPublished(answer.inNameOf)) return `以${answer.inNameOf.name}名义`;
  return answer.mode === '未公布' ? '以谁的名义办，未公布' : '由哪个县级部门办，未公布';
}

/** How the town holds it, in one or two words for a chip. */
export function sayMode(answer: Answer): string {
  if (answer.withdrawn) return answer.withdrawn.kind === '委托到期' ? '委托已到期' : '暂停行使';
  if (answer.mode !== 'county') return answer.mode;
  return answer.ended ? '已收回' : '县里管';
}

/** How far a power is used, for who does not know the words of the lists. */
export function sayUsage(usage: Usage): string {
  return {
    正常运行: '正常在办',
    尚未使用: '清单上有，还没有办过',
    未承接到位: '接过来了，人手和条件还没有到位',
  }[usage];
}

/** An act in the words of whom it befell. */
export function sayAct(act: Act): string {
  return {
    处罚决定: '罚了我',
    当场处罚: '当场罚了我',
    准予许可: '批给了别人',
    不予许可: '没批',
    申请后不答复: '没人答复',
    不予公开信息: '不给我看信息',
    裁决: '判给了别人',
    行政强制: '扣了、拆了我的东西',
    责令: '要我改、要我停、要我交',
    确认: '没认定，或者认错了',
    给付决定: '给少了、给错了',
    不予给付: '不给',
    调解: '没调解好',
    服务: '没办，或者没办好',
  }[act];
}

/** 500 元至 2,000 元；2,000 元以下；1 倍至 3 倍货值金额. */
export function sayRange(range: { min: number; max: number }, unit: Scale['unit']): string {
  const [before, after] = units(unit ?? '元');
  const n = (value: number) => `${before}${value.toLocaleString('en-US')} ${after}`.trim();
  if (range.min === 0) return `${n(range.max)}以下`;
  return range.min === range.max ? n(range.max) : `${n(range.min)}至 ${n(range.max)}`;
}

/** What follows in one case of a discretion table: 罚款 500 元至 1,000 元；责令改正. */
export function sayTier({ range, measure }: PenaltyTier, unit: Scale['unit']): string {
  return [range && `罚款 ${sayRange(range, unit)}`, measure].filter(Boolean).join('；');
}

/** Unit as it stands around a number. */
function units(unit: NonNullable<Scale['unit']>): readonly [before: string, after: string] {
  if (unit === '%工程造价') return ['工程造价的 ', '%'];
  if (unit.startsWith('倍')) return [`${unit.slice(1)}的 `, '倍'];
  const per = /^元(每.+)$/.exec(unit);
  return per ? [`${per[1]} `, '元'] : ['', '元'];
}

/** 不服怎么办 in one line: 60 日内可以申请复议，6 个月内可以起诉，对方是临河镇人民政府. Empty where no remedy lies. */
export function sayRemedy({ reconsideration, litigation, against }: Remedy): string {
  if (!reconsideration || !litigation) return '';
  const ways = reconsideration.first
    ? `先在 ${reconsideration.term}内申请复议，还不服，收到复议决定 ${litigation.term}内可以起诉`
    : `${reconsideration.term}内可以申请复议，${litigation.term}内可以起诉`;
  return isPublished(against) ? `${ways}，对方是${against.name}` : ways;
}
