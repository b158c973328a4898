import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { expectedAnswers } from './expected-answers.ts';

const FILE = 'expected/jiegan.yaml';

function found(text: string) {
  return problemsWith([expectedAnswers], { [FILE]: text }).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a false expectation is an error at its line', () => {
  expectExample(expectedAnswers);
  expect(found(expectedAnswers.example.failing)).toMatchInlineSnapshot(`
    [
      [
        "content/expected/jiegan.yaml:7",
        "“烧秸秆被罚”：验算写对方是小石县生态环境局，算出来是山前镇人民政府",
        "先核对行政复议法第十九条：谁作的决定谁当被申请人；清单、依据写错了改清单，验算写错了改这里",
      ],
    ]
  `);
});

test('every value is compared, the law by the one provision that governs', () => {
  const wrong = expectedAnswers.example.passing
    .replace('order: 自选', 'order: 前置\n    court: 某市中级人民法院\n    article: 第九百条')
    .replace('2026-11-21', '2026-08-14');
  expect(found(wrong).map(([, message]) => message)).toMatchInlineSnapshot(`
    [
      "“烧秸秆被罚”：验算写先后是前置，算出来是自选",
      "“烧秸秆被罚”：验算写法院是某市中级人民法院，算出来是小石县人民法院",
      "“烧秸秆被罚”：验算写适用的条是第九百条，算出来是第一百一十九条第一款",
    ]
  `);
});

test('where nobody publishes the amounts any more, the answer is a gap and contradicts nobody', () => {
  const matter = 'matters/huanjing/fenshao-jiegan.yaml';
  const wanted = expectedAnswers.example.passing.replace('order: 自选', 'range: 500-2000');
  const judged = (text: string) =>
    problemsWith([expectedAnswers], { [FILE]: wanted, [matter]: text }).map(
      ({ severity, message }) => `${severity} ${message}`,
    );
  const published = textOf(matter);
  expect(judged(published)).toEqual([]);
  expect(judged(published.replace(/^discretion:\n(?: .*\n)+/m, ''))).toMatchInlineSnapshot(`
    [
      "warning “烧秸秆被罚”：验算写罚多少是500-2000，算出来是没有",
    ]
  `);
  expect(judged(published.replaceAll('max: 2000', 'max: 3000'))).toMatchInlineSnapshot(`
    [
      "error “烧秸秆被罚”：验算写罚多少是500-2000，算出来是500-3000",
    ]
  `);
});

test('who expects nothing has checked nothing', () => {
  const nothing = expectedAnswers.example.passing.replace(
    / {2}answer:\n(?: {4}.*\n)+/,
    '  answer: {}\n',
  );
  expect(found(nothing).map(([, message]) => message)).toMatchInlineSnapshot(`
    [
      "“烧秸秆被罚”没有写要验什么",
    ]
  `);
});
