import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { deadlinesOf, HOLIDAYS, workCalendar } from '../answers/index.ts';
import { deadlineJson } from './deadline-json.ts';

const json = (...question: Parameters<typeof deadlinesOf>) =>
  deadlineJson(registerWith(), deadlinesOf(...question));
const calendar = workCalendar(HOLIDAYS);

test('a term with its days, its articles by full title and the counting in sentences', () => {
  const { days, ...rest } = json({ event: 'gongkai', day: '2026-09-17' }, calendar);
  expect(rest).toEqual({ verdict: null, rule: null, unknownAfter: null });
  expect(days[0]).toMatchInlineSnapshot(`
    {
      "basis": [
        {
          "article": "第三十三条第二款",
          "law": "中华人民共和国政府信息公开条例",
        },
      ],
      "counting": "不能当场答复的，收到申请之日起 20 个工作日内答复；公开工作机构负责人同意并告知申请人，可以延长，最长 20 个工作日。2026 年 9 月 17 日当天不算，从第二天起数 20 个工作日（法律没有写，比照民事诉讼法第八十五条）。跳过 9 月 19 日（周末）、9 月 25 日至 27 日（中秋）、10 月 1 日至 7 日（国庆节）、10 月 11 日（周末）、10 月 17 日至 18 日（周末）。9 月 20 日、10 月 10 日调休上班，算工作日。经批准延长的，最迟 2026 年 11 月 18 日（再加 20 个工作日）。征求第三方和其他机关意见的时间不算在内（政府信息公开条例第三十三条第三款）。",
      "extended": "2026-11-18",
      "last": "2026-10-21",
      "what": "答复",
    }
  `);
});

test('a day that is not known has no key, and what the statute does not say is said', () => {
  const { days, unknownAfter } = json({ event: 'songda', day: '2026-11-20' }, calendar);
  const paying = days.find(({ what }) => what === '缴款');
  expect(paying).toMatchObject({ last: '2026-12-07' });
  expect(paying?.counting).toContain(
    '顺延到下一个工作日（法律没有写，比照民事诉讼法第八十五条）。',
  );
  expect(days.find(({ what }) => what === '起诉')).not.toHaveProperty('last');
  expect(unknownAfter).toBe(HOLIDAYS.through);
});

test('a planned day is judged', () => {
  const planned = { event: 'tongzhi', day: '2026-11-02', planned: '2026-11-10' } as const;
  expect(json(planned, calendar)).toMatchObject({ verdict: 'error', rule: '七日前' });
});
