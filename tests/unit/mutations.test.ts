import { expect, test } from 'vitest';
import { checkRegister, RULES } from '../../src/rules/index.ts';
import { broughtBy, county, OLD_ACT, replaced, textOf } from './mutations/county.ts';
import { OF_CLAIMS } from './mutations/of-claims.ts';
import { OF_CONTENT } from './mutations/of-content.ts';
import { OF_DECIDED } from './mutations/of-decided.ts';
import { OF_DUTIES } from './mutations/of-duties.ts';
import { OF_MODES } from './mutations/of-modes.ts';
import { OF_PROSE } from './mutations/of-prose.ts';
import { OF_SERVICES } from './mutations/of-services.ts';
import { OF_SHOWING } from './mutations/of-showing.ts';

const MUTATIONS = {
  ...OF_CLAIMS,
  ...OF_MODES,
  ...OF_CONTENT,
  ...OF_PROSE,
  ...OF_DUTIES,
  ...OF_SHOWING,
  ...OF_SERVICES,
  ...OF_DECIDED,
};
const COMPARING = RULES.filter(({ needsBefore }) => needsBefore).map(({ id }) => id);
/** The demonstration county speaks for this day. */
const DAY = '2026-11-21';

test.each([DAY, '2026-08-14', '2026-08-15'])(
  'the demonstration county has no error on %s',
  (day) => {
    const errors = checkRegister(county(), day, RULES).filter((p) => p.severity === 'error');
    expect(errors).toEqual([]);
  },
);

test('every rule has a mutation, and every mutation a rule', () => {
  expect(Object.keys(MUTATIONS).sort()).toEqual(RULES.map((rule) => rule.id).sort());
});

test.each(Object.entries(MUTATIONS))('%s', (rule, mutations) => {
  for (const { done, changed, at, severity, asOf = DAY } of mutations()) {
    const brought = broughtBy(changed, asOf, COMPARING.includes(rule));
    const own = brought.filter((p) => p.rule === rule);
    expect(own.map((p) => `${p.at.file}:${p.at.line}`).sort(), done).toEqual([...at].sort());
    expect(new Set(own.map((p) => p.severity)), done).toEqual(new Set([severity ?? 'error']));
    const others = told(brought).filter((p) => p.rule !== rule);
    expect(others, done).toEqual([]);
  }
});

test('the last day of an old act is a day on which it may be cited without an end', () => {
  const path = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
  const open = { [path]: replaced(textOf(path), '    until: 2026-08-14\n', '') };
  expect(told(broughtBy(open, '2026-08-14'))).toEqual([]);
  const onlyNew = {
    [path]: replaced(textOf(path), OLD_ACT, ''),
  };
  expect(told(broughtBy(onlyNew, '2026-08-15'))).toEqual([]);
});

/** Without what changes with anything: notices count what else is there, and 验算 is worked out from all of it. */
function told<P extends { readonly rule: string; readonly severity: string }>(
  problems: readonly P[],
) {
  return problems.filter((p) => p.severity !== 'notice' && p.rule !== 'expected-answers');
}
