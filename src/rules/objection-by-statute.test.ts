import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { objectionByStatute } from './objection-by-statute.ts';

const { file, failing } = objectionByStatute.example;
const LAW = 'laws/senlin-fa.yaml';

/** The way of the example, changed so, where its source is of this kind. */
function found(kind: string, from: string, to: string) {
  const laid = {
    [file]: failing.replace(from, to),
    [LAW]: textOf(LAW).replace('kind: 法律', kind),
  };
  return problemsWith([objectionByStatute], laid).map(({ at, message }) => `${at.line} ${message}`);
}

test('only a statute gives more than sixty days', () => {
  expectExample(objectionByStatute);
  expect(found('kind: 行政法规', 'days: 15', 'days: 90')).toHaveLength(1);
  expect(found('kind: 行政法规', 'days: 15', 'days: 60')).toEqual([]);
});

test('a regulation sets no term to sue, a statute does', () => {
  expect(found('kind: 法律', 'kind: 复议', 'kind: 诉讼')).toEqual([]);
  expect(found('kind: 行政法规', 'kind: 复议', 'kind: 诉讼')).toMatchInlineSnapshot(`
    [
      "27 “林木采伐许可证核发”的救济写起诉期限 15 日，出自《森林法》第二十二条第三款：它是行政法规，起诉期限只有法律能另定，没有的是 6 个月",
    ]
  `);
});

test('reconsideration first is for statutes and regulations of the State Council', () => {
  expect(found('kind: 行政法规', 'days: 15', 'first: true')).toEqual([]);
  expect(found('kind: 部门规章', 'days: 15', 'first: true')).toMatchInlineSnapshot(`
    [
      "27 “林木采伐许可证核发”的救济写要先复议，出自《森林法》第二十二条第三款：它是部门规章，只有法律、行政法规能定先复议",
    ]
  `);
});
