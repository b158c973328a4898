import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../schema/index.ts';
import { formatYaml } from './format.ts';
import { writeRecord, writeTemplate } from './write.ts';

const schemaOf = (kind: string) => {
  const found = KINDS.find(({ name }) => name === kind);
  if (!found) throw new Error(kind);
  return found.schema;
};

test('a record is written in the order of the schema, at every depth, and is canonical', () => {
  const text = writeRecord(schemaOf('powers'), [
    {
      note: '一句话，很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长',
      successor: { from: '2026-01-01', by: 'linye-ju' },
      usage: '正常运行',
      phone: '12345',
      agreement: 'x',
      mode: '委托',
      matter: 'a',
    },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "- matter: a
      mode: 委托
      agreement: x
      phone: "12345"
      usage: 正常运行
      successor:
        by: linye-ju
        from: 2026-01-01
      note: 一句话，很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长
    "
  `);
  expect(formatYaml(schemaOf('powers'), text)).toBe(text);
});

test('the same thing said twice is written out twice, without anchors', () => {
  const term = { days: 5 };
  expect(writeRecord(schemaOf('matter'), { a: term, b: term })).not.toContain('&');
});

test('a template holds what was given; what else may be said is a comment', () => {
  const text = writeTemplate(schemaOf('law'), { id: 'x', status: '已废止', until: '2026-08-14' });
  expect(parse(text)).toEqual({ id: 'x', status: '已废止', until: '2026-08-14' });
  expect(text).toContain('# byArticle: 第一千二百四十二条  # 可不写，哪一条：写明废止的条款\n');
  // A law in force has no end.
  expect(writeTemplate(schemaOf('law'), { status: '有效' })).not.toContain('byArticle');
});
