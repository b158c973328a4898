import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, simplifier } from './normalise.ts';

const simplify = simplifier({ traditional: '審條歲辦誰麼', simplified: '审条岁办谁么' });
const form = (text: string) => normalise(text, simplify);

test('questions about the same thing take the same form', () => {
  const asked = [
    '低保',
    '低保怎么办',
    '低保去哪里办',
    '请问低保找谁？',
    '低保咋办呢',
    '低保需要什么材料',
    '低保怎麼辦',
  ];
  expect(asked.map(form)).toEqual(asked.map(() => '低保'));
});

test('a question without a thing stays what it is', () => {
  expect(form('怎么办')).toBe('怎么办');
});

test('words that only look like a question stay', () => {
  expect(['小孩进网吧', '没人管的老人', '管道漏水'].map(form)).toEqual([
    '小孩进网吧',
    '没人管的老人',
    '管道漏水',
  ]);
});

test('articles and ages are written in one way', () => {
  expect(
    ['第七十八条', '第 78 條', '第78条'].map((text) => form(text).replaceAll(' ', '')),
  ).toEqual(['第78条', '第78条', '第78条']);
  expect(['八十周岁', '80周岁', '８０歲', '八十多岁'].map(form)).toEqual([
    '80岁',
    '80岁',
    '80岁',
    '80岁',
  ]);
});

test('numerals that count nothing stay', () => {
  expect(['十字路口', '五二零领证', '百姓'].map(form)).toEqual(['十字路口', '五二零领证', '百姓']);
});

test('width, case and signs make no difference', () => {
  expect(form('ＫＴＶ，太吵！！')).toBe('ktv 太吵');
});

/** Strings with much of what the normaliser looks for. */
const words = fc
  .array(
    fc.constantFrom(
      '怎么',
      '办',
      '谁',
      '哪里',
      '十',
      '八',
      '百',
      '岁',
      '周',
      '条',
      '第',
      '吗',
      '吧',
      ' ',
      '麼',
      '審',
      'İ',
      'ﬁ',
      '２',
      'A',
      '管',
      '要',
      '什么',
      '〇',
      '两',
      '烧',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, fc.string({ unit: 'binary' })),
      (text) => form(form(text)) === form(text),
    ),
    { numRuns: 3000 },
  );
});
