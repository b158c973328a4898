import { expect, test } from 'vitest';
import { examLines } from '../exchange/index.ts';
import { readContent } from '../register/folder.ts';
import { answerChecker } from './index.ts';

const { register } = readContent('content');
if (!register) throw new Error('the demonstration can be read');
const context = { register, asOf: '2026-11-29', url: (path: string) => path };
const lines = examLines(context);
const check = answerChecker(register, context.asOf);
/** What check-answer holds against nothing: whose body is not ours, and where the law does not reach. */
const NOT_CHECKED = ['不归乡镇', '不适用'];

test('the exam asks some hundred questions of every kind, each with a page, none twice', () => {
  const kinds = Map.groupBy(lines, ({ kind }) => kind);
  expect([...kinds.keys()].sort()).toEqual(
    [
      '不归乡镇',
      '不适用',
      '交接',
      '依据',
      '名义',
      '复议',
      '多久',
      '收费',
      '撤并',
      '期限',
      '电话',
      '谁来办',
      '起日',
      '起诉',
      '金额',
    ].sort(),
  );
  for (const [kind, all] of kinds) expect(all.length, kind).toBeGreaterThanOrEqual(3);
  expect(lines.length).toBeGreaterThan(300);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const { answer, keys, url } of lines) {
    for (const key of keys) expect(answer).toContain(key);
    expect(url).toMatch(/^\/\w+\//);
  }
});

test('every answer is right, and one with its key altered is wrong', () => {
  const judged = lines.filter(({ kind }) => !NOT_CHECKED.includes(kind));
  const faults = judged.flatMap(({ id, kind, answer, keys: [key = ''] }) => {
    const verdicts = check(answer).map(({ verdict }) => verdict);
    if (verdicts.includes('wrong')) return [`${id} is wrong: ${answer}`];
    if (!verdicts.includes('right')) return [`${id} is not seen: ${answer}`];
    // Of a last day only the term is claimed.
    const altered =
      kind === '期限' ? answer.replace('60日', '15日') : answer.replaceAll(key, other(key, answer));
    return check(altered).some(({ verdict }) => verdict === 'wrong')
      ? []
      : [`not found: ${altered}`];
  });
  expect(faults).toEqual([]);
});

/** Plausible and false. */
function other(key: string, answer: string): string {
  if (/^《/.test(key)) return key.replace(/第.+$/, '第九百九十九条');
  if (/元/.test(key)) return key.replace(/(\d+)元以下/, (_, high) => `${Number(high) * 7}元以下`);
  if (/^\d{4}年/.test(key)) return key.replace(/^\d{4}/, (year) => String(Number(year) - 3));
  if (/^[\d -]+$/.test(key))
    return key.replace(/\d{2}$/, (end) => String((Number(end) + 37) % 100).padStart(2, '0'));
  if (/^\d+/.test(key)) return key.replace(/^\d+/, (count) => String(Number(count) + 17));
  if (key === '不收费') return '收费300元';
  const bodies = [...(register?.departments.values() ?? [])].map(({ name }) => name);
  return bodies.find((name) => !answer.includes(name) && /水利|教育|交通/.test(name)) ?? '';
}

test('another day asks the same of what has not changed', () => {
  const later = new Set(examLines({ ...context, asOf: '2026-11-30' }).map(({ id }) => id));
  expect(lines.filter(({ id }) => !later.has(id))).toEqual([]);
});
