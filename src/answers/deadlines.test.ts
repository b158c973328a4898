import { expect, test } from 'vitest';
import { DEADLINE_IDS } from '../schema/index.ts';
import { DEADLINES, sayDeadline } from './deadlines.ts';

test('the ten terms with their lengths and articles', () => {
  const lines = DEADLINE_IDS.map((id) => DEADLINES[id]).map(
    (d) => `${d.from} → ${d.title}：${sayDeadline(d)}（${d.law} ${d.article}）`,
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "立案 → 作出处罚决定：90 日内（xingzheng-chufa-fa 第六十条）
    告知听证权利 → 要求听证：5 个工作日内（xingzheng-chufa-fa 第六十四条第一项）
    举行听证 → 通知听证的时间、地点：7 个工作日以前（xingzheng-chufa-fa 第六十四条第二项）
    宣告决定 → 送达决定书：7 个工作日内（xingzheng-chufa-fa 第六十一条第一款）
    收到决定书 → 缴纳罚款：15 日内（xingzheng-chufa-fa 第六十七条第三款）
    缴款期满 → 加处罚款：每日 3%（xingzheng-chufa-fa 第七十二条第一款第一项）
    知道行政行为 → 申请行政复议：60 日内（xingzheng-fuyi-fa 第二十条第一款）
    知道行政行为 → 提起行政诉讼：6 个月内（xingzheng-susong-fa 第四十六条第一款）
    复议诉讼期满 → 申请法院强制执行：3 个月内（xingzheng-qiangzhi-fa 第五十三条）
    登记保存 → 处理先行登记保存的证据：7 个工作日内（xingzheng-chufa-fa 第五十六条）"
  `);
});

test('of 行政处罚法 the terms of two, three, five and seven days are working days, and only they', () => {
  for (const deadline of Object.values(DEADLINES)) {
    if (deadline.law !== 'xingzheng-chufa-fa' || deadline.kind === '每日加处') continue;
    const working = [2, 3, 5, 7].includes(deadline.count);
    expect(deadline.unit, deadline.id).toBe(working ? '工作日' : '自然日');
    expect(deadline.countedBy?.article, deadline.id).toBe(working ? '第八十五条' : undefined);
  }
});

test('every term stands under its own id', () => {
  for (const [id, deadline] of Object.entries(DEADLINES)) expect(deadline.id).toBe(id);
});
