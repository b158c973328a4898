import { expect, test } from 'vitest';
import {
  errorsAfter,
  refusalOf,
  revised,
  smallCounty,
  textIn,
} from '../../tests/helpers/editing.ts';
import { closeClaim } from './close.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const county = smallCounty({
  'decisions/xian-shouhui-2026.yaml': `id: xian-shouhui-2026
title: 关于收回部分乡镇行政权力的通知（虚构）
issuer: 小石县人民政府
level: 县级
kind: 收回
published: 2026-07-10
from: 2026-08-01
summary: 从山前镇收回采伐许可。
`,
});
const CLOSING = {
  town: 'shanqian',
  matter: 'caifa-xuke',
  until: '2026-07-31',
  decision: 'xian-shouhui-2026',
  successor: 'linye-ju',
};

test('an entry comes to its end with decision, successor and transition, and passes all rules', () => {
  const revision = revised(closeClaim(county, CLOSING));
  expect([...revision.changed.keys()]).toEqual([POWERS]);
  expect(revision.changed.get(POWERS)).toBe(
    textIn(county, POWERS)
      .replace('from: 2026-02-01\n', 'from: 2026-02-01\n  until: 2026-07-31\n')
      .replace(
        /usage: 正常运行\n$/,
        `usage: 正常运行
  closedBy: xian-shouhui-2026
  successor:
    by: linye-ju
    from: 2026-08-01
  transition: 2026 年 8 月 1 日前受理的由镇里办完，不用重新申请
`,
      ),
  );
  expect(errorsAfter(county, revision)).toEqual([]);
  expect(revision.says.join('\n')).toMatchInlineSnapshot(`
    "山前镇“林木采伐许可证核发”承接到 2026 年 7 月 31 日为止，依据《关于收回部分乡镇行政权力的通知（虚构）》，2026 年 8 月 1 日起由县林业局接着办。
    没办完的怎么办，先写成“2026 年 8 月 1 日前受理的由镇里办完，不用重新申请”，请照决定核对。"
  `);
});

test('what the decision says of unfinished work is taken as given', () => {
  const transition = '没有办完的移送县林业局';
  const revision = revised(closeClaim(county, { ...CLOSING, transition }));
  expect(revision.changed.get(POWERS)).toContain(`  transition: ${transition}\n`);
  expect(errorsAfter(county, revision)).toEqual([]);
});

test('comments and a second entry stay where they are', () => {
  const text = `# 权力\n\n${textIn(county, POWERS).replace('usage: 正常运行\n  counts', 'usage: 正常运行   # 三件\n  counts')}# 完\n`;
  const remarked = smallCounty({ [POWERS]: text, ...decision() });
  const after = revised(closeClaim(remarked, CLOSING)).changed.get(POWERS) ?? '';
  const added = after.split('\n').filter((line) => !text.split('\n').includes(line));
  expect(added.length).toBe(6);
  expect(after.split('\n').filter((line) => !added.includes(line))).toEqual(text.split('\n'));
});

test('what cannot be is refused in a sentence', () => {
  const refuse = (change: Partial<typeof CLOSING>) =>
    refusalOf(closeClaim(county, { ...CLOSING, ...change }));
  expect(refuse({ until: '2026-02-30' })).toContain('--until');
  expect(refuse({ until: '2026-01-31' })).toContain('从 2026-02-01 起承接');
  expect(refuse({ town: 'shanqiann' })).toContain('是不是 shanqian');
  expect(refuse({ matter: 'nichts' })).toContain('没有编号是 nichts 的事项');
  expect(refuse({ decision: 'nichts' })).toContain('决定');
  expect(refuse({ successor: 'linye' })).toContain('是不是 linye-ju');
  expect(refuse({ town: 'hebian' })).toBe('河边乡没有承接“林木采伐许可证核发”');
  const closed = smallCounty({
    [POWERS]: revised(closeClaim(county, CLOSING)).changed.get(POWERS) ?? '',
    ...decision(),
  });
  expect(refusalOf(closeClaim(closed, CLOSING))).toContain('已经写了止日 2026-07-31');
});

function decision() {
  const path = 'decisions/xian-shouhui-2026.yaml';
  return { [path]: textIn(county, path) };
}
