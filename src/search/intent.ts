/** Does somebody want to get something done, or have somebody stopped? */
import type { MatterType } from './data.ts';

/** To apply, to be paid, to get a paper. */
export const APPLYING = /办|证|补贴|补助|津贴|申请|申领|领|报名|登记|备案|审批|手续|批|材料|条件/;
/** Somebody does what he should not, or fears a fine. */
export const COMPLAINING =
  /举报|谁管|没人管|扰民|罚|能不能|可不可以|可以吗|违法|犯法|偷|乱|私|擅自|吵|臭|堵|让不让|投诉/;

/** Somebody does without a permit: the words of applying stand in it, and a permit is not what is asked for. */
const WITHOUT = /没有?(?:批|办(?!法)|证|手续|执照|许可)|未(?:经|批|办)|无[证照]/;

const SERVING: readonly MatterType[] = ['公共服务', '行政许可', '行政给付', '行政确认'];
const STOPPING: readonly MatterType[] = [
  '行政处罚',
  '行政强制',
  '乡镇主责',
  '乡镇配合',
  '其他行政权力',
  '行政检查',
];

/** The types of matter a query hints at; asked of the text before question phrases are taken off. */
export function typesHinted(evened: string): ReadonlySet<MatterType> {
  const without = WITHOUT.test(evened);
  const applying = APPLYING.test(evened) && !without;
  const complaining = without || COMPLAINING.test(evened);
  if (applying === complaining) return new Set();
  return new Set(applying ? SERVING : STOPPING);
}
