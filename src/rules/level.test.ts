import { expect, test } from 'vitest';
import {
  expectExample,
  problemsWith,
  registerWith,
  TEST_DAY,
  textOf,
} from '../../tests/helpers/rules.ts';
import { LISTS } from '../schema/index.ts';
import { complete } from './complete.ts';
import { RULES } from './index.ts';
import { gapSeverity } from './level.ts';
import { matterHasSource } from './matter-has-source.ts';
import { checkRegister } from './run.ts';

const at = (level: string) => ({
  'site.yaml': textOf('site.yaml').replace('level: 规范', `level: ${level}`),
});

/** Every matter of the small county with only what the schema requires of it. */
const STRIPPED = Object.fromEntries(
  [
    'matters/huanjing/fenshao-jiegan.yaml',
    'matters/linye/caifa-xuke.yaml',
    'matters/minzheng/dibao-shenqing.yaml',
    'matters/minzheng/faxian-jiuzhu.yaml',
  ].map((path) => {
    const line = (key: string) => new RegExp(`^${key}: .*$`, 'm').exec(textOf(path))?.[0] ?? '';
    return [path, `${['name', 'list', 'type'].map(line).join('\n')}\nsource: 小石县清单（虚构）\n`];
  }),
);

test('the examples', () => {
  expectExample(complete);
  expectExample(matterHasSource);
});

test('name, list, type and source are enough to be published, and each gap is told by the level', () => {
  const severities = (level: string) => {
    const problems = checkRegister(
      registerWith({ ...STRIPPED, ...at(level) }),
      TEST_DAY,
      RULES,
    ).filter(({ rule }) => rule !== 'idle-power');
    return [...new Set(problems.map(({ severity }) => severity))].sort();
  };
  expect(severities('收录')).toEqual(['notice']);
  expect(severities('公示')).toEqual(['notice', 'warning']);
  expect(severities('规范')).toContain('error');
});

test('what is left out is told in one sentence a matter', () => {
  const stripped = problemsWith([complete], { ...STRIPPED, ...at('公示') });
  expect(stripped.map((p) => `${p.severity} ${p.at.file} ${p.message}`)).toMatchInlineSnapshot(`
    [
      "warning content/matters/huanjing/fenshao-jiegan.yaml “露天焚烧秸秆的处罚”没有写一句话、县级部门、适用区域、承接要求、主责、配合",
      "warning content/matters/linye/caifa-xuke.yaml “林木采伐许可证核发”没有写一句话、县级部门、适用区域、承接要求、主责、配合",
      "warning content/matters/minzheng/dibao-shenqing.yaml “最低生活保障申请受理”没有写一句话、县级部门、适用区域、承接要求、主责、配合",
      "warning content/matters/minzheng/faxian-jiuzhu.yaml “主动发现需要救助的家庭”没有写一句话、县级部门、适用区域、承接要求、主责、配合",
    ]
  `);
});

test('a county that says no level promises nothing; something wrong is an error all the same', () => {
  const site = { 'site.yaml': textOf('site.yaml').replace('level: 规范\n', '') };
  expect(problemsWith([complete], { ...STRIPPED, ...site }).map((p) => p.severity)).toEqual(
    LISTS.flatMap((list) => (list === '权力清单' ? ['notice', 'notice'] : ['notice'])),
  );
  const path = 'matters/huanjing/fenshao-jiegan.yaml';
  const wrong = textOf(path).replace('    until: 2026-08-14\n', '');
  const errors = checkRegister(registerWith({ ...site, [path]: wrong }), TEST_DAY, RULES).filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.map(({ rule }) => rule)).toEqual(['basis-in-force']);
});

test('a missing discretion scale is never more than a warning', () => {
  expect(gapSeverity('warning', '规范')).toBe('warning');
  expect(gapSeverity('warning', '收录')).toBe('notice');
  expect(gapSeverity('error', '公示')).toBe('warning');
});

test('a matter that comes from nowhere is an error at every level', () => {
  const path = 'matters/minzheng/faxian-jiuzhu.yaml';
  const bare = (STRIPPED[path] ?? '').replace(/^source: .*\n/m, '');
  for (const level of ['收录', '公示', '规范'])
    expect(
      problemsWith([matterHasSource], { ...at(level), [path]: bare }).map((p) => p.severity),
    ).toEqual(['error']);
});

test('a first day known only as “no later than” is a gap', () => {
  const path = 'towns/hebian/powers.yaml';
  const text = textOf(path).replace('from: 2023-03-01', 'from: 2023-03-01\n  atLatest: true');
  expect(problemsWith([complete], { [path]: text }).map((p) => p.message)).toMatchInlineSnapshot(`
    [
      "河边乡“露天焚烧秸秆的处罚”只知道不晚于 2023-03-01 起，哪天起没有查到",
    ]
  `);
});

test('a material of which only the name is known is a gap of its matter', () => {
  const path = 'matters/linye/caifa-xuke.yaml';
  const text = textOf(path).replace(/^( {4}- name: .*\n)(?: {6}.*\n)+/m, '$1');
  expect(text).not.toBe(textOf(path));
  const told = (level: string) =>
    problemsWith([complete], { ...at(level), [path]: text }).map(({ severity, message }) => [
      severity,
      message,
    ]);
  const says =
    '“林木采伐许可证核发”没有写办事指南里的材料（必要性）、办事指南里的材料（份数）、办事指南里的材料（从哪里来）';
  expect(told('收录')).toEqual([['notice', says]]);
  expect(told('规范')).toEqual([['error', says]]);
});
