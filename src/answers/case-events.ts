/** What may have happened on the day a reader enters: the calculator page and `npm run deadline` know the same events. */
import type { Day } from '../schema/index.ts';
import { ACT_OF_2023 } from './reconsideration.ts';

/** 行政复议法 (2023) is the youngest of the statutes counted by; events before its first day are not counted here. */
export const FIRST_EVENT_DAY: Day = ACT_OF_2023;

interface CaseEvent {
  readonly id: string;
  readonly name: string;
  /** Which day to enter, in plain words. */
  readonly says: string;
  /** True where a paper is handed over, so that it may be served by public notice instead. */
  readonly served?: true;
  /** What else the days may turn on: what was decided, the fine, the term the paper sets. */
  readonly asks?: readonly ('case' | 'fine' | 'term')[];
}

/** In the order of a case; then what a citizen asks for. */
export const EVENTS = [
  { id: 'lian', name: '立案', says: '负责人批准立案那天', asks: ['term'] },
  { id: 'dengji', name: '先行登记保存证据', says: '开出先行登记保存通知书那天' },
  { id: 'kouya', name: '查封、扣押', says: '实施查封、扣押那天', asks: ['term'] },
  {
    id: 'gaozhi',
    name: '告知听证权',
    says: '当事人收到听证告知书那天',
    served: true,
    asks: ['case'],
  },
  {
    id: 'tongzhi',
    name: '发出听证通知',
    says: '当事人收到听证通知书那天',
    served: true,
    asks: ['case'],
  },
  { id: 'tingzheng', name: '定下听证日', says: '准备开听证会那天' },
  { id: 'jueding', name: '作出处罚决定', says: '决定书上写的那天' },
  {
    id: 'songda',
    name: '决定书送达',
    says: '当事人收到决定书那天',
    served: true,
    asks: ['case', 'fine'],
  },
  { id: 'dangchang', name: '当场处罚', says: '当场开出决定书那天', asks: ['fine'] },
  { id: 'shoujiao', name: '当场收缴罚款', says: '执法人员当场收钱那天；在水上收的，靠岸那天' },
  { id: 'qiman', name: '缴款期满', says: '可以缴罚款的最后一天', asks: ['fine'] },
  {
    id: 'zhidao',
    name: '知道行政行为',
    says: '没人告诉复议、起诉的期限，自己知道决定内容那天',
    asks: ['case'],
  },
  { id: 'cuigao', name: '催告书送达', says: '当事人收到催告书那天', served: true },
  { id: 'fuyi', name: '复议决定送达', says: '收到复议决定书那天', served: true, asks: ['case'] },
  {
    id: 'fuyi-qiman',
    name: '复议期满没有决定',
    says: '复议机关应当作出决定的最后一天',
    asks: ['case'],
  },
  {
    id: 'chongzuo',
    name: '复议责令重作',
    says: '机关收到责令重作的复议决定书那天',
    asks: ['case', 'term'],
  },
  {
    id: 'dangchang-fuyi',
    name: '收到复议申请（当场处罚）',
    says: '开罚单的机关收到当事人交来的复议申请那天',
  },
  {
    id: 'chexiao',
    name: '处罚决定被撤销或者变更',
    says: '撤销、变更、确认违法或者无效的那天',
  },
  {
    id: 'shouli',
    name: '受理',
    says: '机关受理申请那天；材料没补齐、也没一次告知的，收到材料那天',
    asks: ['case', 'term'],
  },
  {
    id: 'gongkai',
    name: '收到公开申请',
    says: '机关收到政府信息公开申请那天；补正过的，收到补正那天',
  },
  { id: 'chachu', name: '申请查处', says: '机关收到查处、履行职责的申请那天', asks: ['term'] },
] as const satisfies readonly CaseEvent[];
export type EventId = (typeof EVENTS)[number]['id'];

/** The event of this name, as people type it: 收到复议申请(当场处罚) is also found. */
export function eventNamed(name: string): (typeof EVENTS)[number] | undefined {
  const plain = (text: string) => text.replace(/[\s（）()]/g, '').replace('权利', '权');
  return EVENTS.find((event) => event.id === name || plain(event.name) === plain(name));
}
