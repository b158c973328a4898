import { describe, expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Day } from '../schema/index.ts';
import { answerAct } from './act-answer.ts';
import type { Facts } from './acts.ts';
import type { CaseEvent } from './pending.ts';
import { addDays } from './period.ts';

const PENALTY = 'matters/huanjing/fenshao-jiegan.yaml';

/** The sample penalty with two laws, each threatening what is written here. */
function county(old: string, now: string) {
  const scale = (law: string, article: string, scales: string) =>
    `  - law: ${law}\n    article: ${article}\n    scales:\n${scales}`;
  const text = textOf(PENALTY);
  const without = text.replace(/^discretion:\n(?: .*\n)+/m, '').replace(/^basis:\n(?: .*\n)+/m, '');
  return registerWith({
    [PENALTY]: `${without}basis:
  - law: daqi-wuran-fangzhi-fa
    article: 第一百一十九条第一款
    role: 处罚
    from: 2018-10-26
    until: 2026-08-14
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 处罚
    from: 2026-08-15
discretion:
${scale('daqi-wuran-fangzhi-fa', '第一百一十九条第一款', old)}${scale('shengtai-huanjing-fadian', '第一千一百三十一条第一款', now)}`,
  });
}

function fine(target: string, min: number, max: number): string {
  return `      - target: ${target}
        unit: 元
        statutory: { min: ${min}, max: ${max} }
        tiers:
          - { level: 较轻, when: 轻, range: { min: ${min}, max: ${(min + max) / 2} } }
          - { level: 较重, when: 重, range: { min: ${(min + max) / 2}, max: ${max} } }
`;
}

function chosen(
  register: ReturnType<typeof county>,
  offence: Day,
  decided: Day,
  facts: Facts = {},
): string[] {
  const event: CaseEvent = { kind: '违法行为', on: offence };
  const { basis } = answerAct(register, {
    town: the(register.towns, 'shanqian'),
    matter: the(register.matters, 'fenshao-jiegan'),
    on: decided,
    act: '处罚决定',
    event,
    facts,
  });
  return basis.flatMap(({ basis: { law }, sanction, chosen: governs }) =>
    governs
      ? [
          `${law.short} ${sanction?.fine ? `${sanction.fine.min}-${sanction.fine.max}` : (sanction?.target ?? '')}`,
        ]
      : [],
  );
}

describe('the law of a penalty', () => {
  const heavier = county(fine('个人', 100, 500), fine('个人', 100, 1000));

  test('is that of the day of the offence', () => {
    expect(chosen(heavier, '2026-08-14', '2026-08-20')).toEqual(['大气污染防治法 100-500']);
    expect(chosen(heavier, '2026-08-15', '2026-08-20')).toEqual(['生态环境法典 100-1000']);
  });

  test('is the new one where that is lighter', () => {
    const lighter = county(fine('个人', 500, 20000), fine('个人', 500, 5000));
    expect(chosen(lighter, '2026-08-14', '2026-08-20')).toEqual(['生态环境法典 500-5000']);
  });

  test('may be lighter only for who put it right', () => {
    const stages = county(
      fine('个人', 500, 20000),
      fine('初次查处的', 500, 5000) + fine('拒不改正的', 5000, 20000),
    );
    const given = (facts: Facts) => chosen(stages, '2026-08-14', '2026-08-20', facts);
    expect(given({})).toEqual(['生态环境法典 500-5000']);
    expect(given({ 改正: '是' })).toEqual(['生态环境法典 500-5000']);
    expect(given({ 改正: '否' })).toEqual(['大气污染防治法 500-20000']);
  });

  test('has no fine for who put it right where only refusing is fined', () => {
    const refusing = county(fine('拒不改正的', 200, 1000), fine('拒不改正的', 200, 1000));
    const given = (facts: Facts) => chosen(refusing, '2026-08-20', '2026-08-20', facts);
    expect(given({})).toEqual(['生态环境法典 200-1000']);
    expect(given({ 改正: '是' })).toEqual(['生态环境法典 改正了的不罚款']);
  });
});

test('of days before the county’s first entry it is said that nobody has written down who acted, until that entry', () => {
  const register = registerWith();
  const [first = ''] = register.claims.map(({ from }) => from).sort();
  const on = (day: Day) =>
    answerAct(register, {
      town: the(register.towns, 'shanqian'),
      matter: the(register.matters, 'fenshao-jiegan'),
      on: day,
    });
  const before = on(addDays(first, -1));
  expect(before.notes.join('')).toContain('那以前实际由谁办这里没有记录');
  expect(before.span.through).toBe(addDays(first, -1));
  expect(on(first).notes).toEqual([]);
});
