/** For tests only: statutes of our own invention. */
import { readStatute } from '../../src/law/comparing/reading.ts';
import type { Statute } from '../../src/law/comparing/statute.ts';

/** A list of articles as a text; each may have several lines. */
export function textWith(title: string, articles: readonly string[]): string {
  return [title, ...articles.map((text, i) => `第${NUMERALS[i]}条　${text}`)].join('\n');
}

export function statuteWith(title: string, articles: readonly string[], from?: string): Statute {
  return { ...readStatute(textWith(title, articles), title), ...(from ? { from } : {}) };
}

const ONES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const NUMERALS = [...ONES, ...ONES.map((one) => `十${one}`)].map((n) =>
  n === '十十' ? '二十' : n,
);

/** An invented statute on kites, with duties, penalties and terms. */
export const KITES = [
  '为了让大家安心放风筝，制定本条例。',
  '风筝协会负责登记风筝，每年三月公布登记的样式和尺寸。',
  '放风筝的场地由镇广场管理站划定，划定前应当听取住在附近的人的意见。',
  '长度超过三米的风筝，应当在放飞十五日以前向风筝协会报告，说明用的线和放飞的地点。',
  '不得在高压线下面放风筝，不得用金属线放风筝。',
  '违反本条例规定，用金属线放风筝的，由镇广场管理站责令改正，处五百元以上二千元以下的罚款；拒不改正的，没收风筝。',
  '违反本条例规定，有下列行为之一的，由风筝协会给予警告，处二百元以下的罚款：\n（一）把断线的风筝留在树上不取下来的；\n（二）在别人的风筝和线轴上乱涂乱画的。\n单位有前款第一项行为的，处一千元以上五千元以下的罚款。',
  '风筝协会应当自收到报告之日起七日内答复，同意的发给放飞牌，不同意的说明理由。',
  '儿童放风筝应当有大人陪同，陪同的大人负责收线和收拾残片。',
  '本条例自公布之日起施行。',
];
