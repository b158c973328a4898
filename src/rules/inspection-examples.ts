/** Examples of the rules on inspections: a plan and a visit for the small county. */
export const PLAN = 'inspection-plans/jihua-2026.yaml';
export const VISIT = 'inspections/canyin.yaml';

/** A plan with one item of a department. */
export function plan(law: string): string {
  return `id: jihua-2026
year: 2026
published: 2026-01-05
cap: 2
items:
  - id: huanjing
    name: 生态环境现场检查
    department: huanbao-ju
    basis:
      - law: ${law}
        article: 第五十一条
    targets: 餐饮店
    method: 现场检查
    cap: 1
`;
}

/** A visit by one department. */
export function visit(rest: string, id = 'canyin', date = '2026-12-08'): string {
  return `id: ${id}
kind: 综合查一次
title: 餐饮店检查
date: ${date}
towns: [hebian]
departments: [huanbao-ju]
targets: 餐饮店 3 家
business: 餐饮店
matters: []
${rest}`;
}
