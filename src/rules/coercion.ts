/** 行政强制: state lists put measures and execution under one type, and the law treats them differently. */
import type { Matter } from '../register/index.ts';

/** 行政强制法第九条: what is done before a decision, to preserve the state of things. */
const MEASURES = /查封|扣押|扣留|暂扣|冻结|封存|登记保存|隔离|约束|强制检/;

export function isCoercion({ type }: Pick<Matter, 'type'>): boolean {
  return type === '行政强制';
}

/** 行政强制法第十二条: what makes somebody do what was decided; it is created by laws alone (第十三条). */
export function isExecution(matter: Pick<Matter, 'type' | 'name'>): boolean {
  return isCoercion(matter) && !MEASURES.test(matter.name);
}
