import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { compared, fieldsNow, SHAPES } from './index.ts';

const promised = JSON.parse(readFileSync(join(import.meta.dirname, 'v1.json'), 'utf8'));

describe('version 1 of the data', () => {
  const { broken, added } = compared(promised, fieldsNow(SHAPES));

  test('keeps every field it ever had, with its type', () => {
    expect(
      broken,
      'within v1 fields are only added: bring these back, give the new meaning a new name, or begin a v2',
    ).toEqual([]);
  });

  test('has promised every field it has', () => {
    expect(added, 'new fields: run `npm run schema` and commit v1.json with them').toEqual([]);
  });
});

test('a field that vanishes, changes its type or may suddenly be missing is told; a new one is not a breach', () => {
  const before = fieldsNow({
    a: z.object({ x: z.string(), y: z.array(z.object({ z: z.number() })), w: z.string() }),
  });
  const after = fieldsNow({
    a: z.object({
      y: z.array(z.object({ z: z.nullable(z.number()), v: z.boolean() })),
      w: z.string().optional(),
    }),
  });
  expect(compared(before, after)).toEqual({
    broken: [
      'a: x is gone',
      'a: y[].z was number and is now number|null',
      'a: w was string and is now string?',
    ],
    added: ['a: y[].v'],
  });
});
