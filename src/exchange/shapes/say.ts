/** What a field holds, in plain words: for the data dictionary. */
import type { ShapeField } from './fields.ts';

const WORDS: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是否',
  object: '一组字段',
  '': '不限',
};
const FORMATS: Readonly<Record<string, string>> = { date: '日期', 'uri-reference': '网址' };

/** 文字的列表，可空 */
export function sayType({ type, format }: ShapeField): string {
  const parts = type.split('|');
  const [one = ''] = parts.filter((part) => part !== 'null');
  const lists = one.match(/\[\]/g)?.length ?? 0;
  const bare = one.replaceAll('[]', '');
  const word = FORMATS[format ?? ''] ?? WORDS[bare] ?? `总是 ${bare}`;
  return word + '的列表'.repeat(lists) + (parts.includes('null') ? '，可空' : '');
}

/** "linhe" stands as it is in JSON; the quotes tell text from numbers. Long examples are cut. */
export function sayExample({ example }: ShapeField): string | undefined {
  if (example === undefined) return undefined;
  const signs = [...example];
  return signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : example;
}
