import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { field } from '../../schema/index.ts';
import { sayExample, sayType, shapeFields } from './index.ts';

const said = (shape: z.ZodType) =>
  shapeFields(shape).map((one) =>
    [one.path, one.title, sayType(one), one.required ? '总有' : '可缺', one.choices.join('/')].join(
      ' ',
    ),
  );

describe('the fields of a shape', () => {
  test('stand in their order, with what they hold', () => {
    const inner = z.object({ b: field(z.number().int(), '乙', ''), c: z.string().optional() });
    const shape = z.object({
      a: field(z.array(inner), '甲', ''),
      d: field(z.nullable(z.iso.date()), '丁', ''),
      e: z.record(z.string(), z.boolean()),
      f: z.enum(['x', 'y']),
      g: z.array(z.array(z.string())),
    });
    expect(said(shape)).toEqual([
      'a 甲 一组字段的列表 总有 ',
      'a[].b 乙 整数 总有 ',
      'a[].c  文字 可缺 ',
      'd 丁 日期，可空 总有 ',
      'e  一组字段 总有 ',
      'e.{…}  是否 可缺 ',
      'f  文字 总有 x/y',
      'g  文字的列表的列表 总有 ',
    ]);
  });

  test('of several kinds of record are those of any of them, told apart by one word', () => {
    const shape = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('甲'), both: z.string(), one: z.string() }),
      z.object({ kind: z.literal('乙'), both: z.string() }),
    ]);
    expect(said(shape)).toEqual(['kind  文字 总有 甲/乙', 'both  文字 总有 ', 'one  文字 可缺 ']);
  });
});

test('a long example is cut', () => {
  const [one] = shapeFields(z.object({ a: field(z.string(), '', '', '长'.repeat(100)) }));
  expect(one && sayExample(one)).toBe(`"${'长'.repeat(59)}…`);
});
