import { expect, test } from 'vitest';
import { registerWith } from '../tests/helpers/answers.ts';
import { askedFor, type Typed } from './asked.ts';

const ASKED: Typed = { town: 'shanqian', matter: 'fenshao-jiegan', on: '2026-11-29', given: [] };

function said(typed: Partial<Typed>): string {
  const question = askedFor(registerWith(), { ...ASKED, ...typed });
  return typeof question === 'string' ? question : question.town.name;
}

test('what was typed is a question', () => {
  expect(
    askedFor(registerWith(), {
      ...ASKED,
      act: '处罚决定',
      event: '违法行为',
      'event-date': '2026-08-01',
      given: ['当事人=个人', '改正=是'],
    }),
  ).toMatchObject({
    act: '处罚决定',
    event: { kind: '违法行为', on: '2026-08-01' },
    facts: { 当事人: '个人', 改正: '是' },
  });
});

test('a town and a matter are called by name, by id, or as our own sentences write them', () => {
  for (const town of ['山前镇', '山前', 'shanqian', 'shanqian（山前镇）'])
    expect(said({ town })).toBe('山前镇');
  expect(said({ matter: '露天焚烧秸秆的处罚' })).toBe('山前镇');
  expect(said({ town: '山后镇' })).toContain('是不是 山前镇？');
});

test('what cannot be one is told, with the way out', () => {
  expect([
    said({ town: undefined }),
    said({ town: 'shanqan' }),
    said({ matter: 'fenshao' }),
    said({ on: '2026-13-01' }),
    said({ act: '罚款' }),
    said({ event: '立案' }),
    said({ 'event-date': '2026-08-01' }),
    said({ given: ['持证=也许'] }),
  ]).toMatchInlineSnapshot(`
    [
      "要写 --town：哪个乡镇",
      "没有乡镇 shanqan，是不是 shanqian？",
      "没有事项 fenshao，是不是 fenshao-jiegan？",
      "--on 写的 2026-13-01 这一天日历上没有，请改成日历上有的日子",
      "--act 只能写 处罚决定、当场处罚、准予许可、不予许可、申请后不答复、不予公开信息、裁决、行政强制、责令、确认、给付决定、不予给付、调解、服务，现在是 罚款",
      "要写 --event-date：哪一天发生的，例如 2026-05-02",
      "--event 只能写 违法行为、立案、作出决定，现在是 没有写",
      "--given 可以写 持证=无|有、当事人=个人|单位、改正=是|否、处罚内容=罚款|限期拆除|…、不公开理由=内部信息|信息不存在|…，现在是 持证=也许",
    ]
  `);
});
