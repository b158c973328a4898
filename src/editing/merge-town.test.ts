import { expect, test } from 'vitest';
import {
  errorsAfter,
  refusalOf,
  revised,
  smallCounty,
  textIn,
} from '../../tests/helpers/editing.ts';
import { mergeTown } from './merge-town.ts';

const county = smallCounty({
  'decisions/chebing-2026.yaml': `id: chebing-2026
title: 关于同意撤销河边乡、并入山前镇的批复（虚构）
issuer: 某省人民政府
level: 省级
kind: 撤并
published: 2026-09-12
from: 2026-10-01
summary: 河边乡并入山前镇，原来的事项由山前镇接着办。
`,
});
const MERGING = { town: 'hebian', into: 'shanqian', on: '2026-10-01', decision: 'chebing-2026' };

test('every entry ends the day before, the township says where it went, and all rules pass', () => {
  const revision = revised(mergeTown(county, MERGING));
  expect([...revision.changed.keys()].sort()).toEqual([
    'towns/hebian/powers.yaml',
    'towns/hebian/responsibilities.yaml',
    'towns/hebian/services.yaml',
    'towns/hebian/town.yaml',
  ]);
  expect(revision.changed.get('towns/hebian/powers.yaml')).toBe(
    `${textIn(county, 'towns/hebian/powers.yaml').replace(
      'from: 2023-03-01\n',
      'from: 2023-03-01\n  until: 2026-09-30\n',
    )}  closedBy: chebing-2026
  successor:
    by: shanqian
    from: 2026-10-01
  transition: 没有办完的由山前镇接着办，不用重新申请
`,
  );
  const town = textIn(county, 'towns/hebian/town.yaml');
  expect(revision.changed.get('towns/hebian/town.yaml')).toBe(
    town.replace(
      'status: 现行\n',
      'status: 已并入\nmerged:\n  town: shanqian\n  on: 2026-10-01\n  decision: chebing-2026\n',
    ),
  );
  expect(errorsAfter(county, revision)).toEqual([]);
  expect(revision.says.join('\n')).toMatchInlineSnapshot(`
    "河边乡从 2026 年 10 月 1 日起并入山前镇，依据《关于同意撤销河边乡、并入山前镇的批复（虚构）》。
    权力清单 1 条写到 2026 年 9 月 30 日为止。
    责任清单 1 条写到 2026 年 9 月 30 日为止。
    公共服务清单 1 条写到 2026 年 9 月 30 日为止。"
  `);
});

test('a weekly inspection day ends with the township', () => {
  const day = `id: hebian-jianchari
kind: 执法检查日
town: hebian
weekday: 星期二
from: 2026-01-01 # 新年起
does: 巡查集镇
matters: []
`;
  const path = 'inspections/hebian-jianchari.yaml';
  const inspecting = smallCounty({
    'decisions/chebing-2026.yaml': textIn(county, 'decisions/chebing-2026.yaml'),
    [path]: day,
  });
  const revision = revised(mergeTown(inspecting, MERGING));
  expect(revision.changed.get(path)).toBe(day.replace('年起\n', '年起\nuntil: 2026-09-30\n'));
  expect(errorsAfter(inspecting, revision)).toEqual([]);
});

test('what the other township does not hold is named', () => {
  const without = smallCounty({
    'decisions/chebing-2026.yaml': textIn(county, 'decisions/chebing-2026.yaml'),
    'towns/shanqian/services.yaml': '[]\n',
  });
  expect(revised(mergeTown(without, MERGING)).says.at(-1)).toBe(
    '山前镇那天还没有承接这 1 项，请补上：最低生活保障申请受理。',
  );
});

test('what cannot be is refused', () => {
  const refuse = (change: Partial<typeof MERGING>) =>
    refusalOf(mergeTown(county, { ...MERGING, ...change }));
  expect(refuse({ into: 'hebian' })).toBe('河边乡不能并入自己');
  expect(refuse({ on: '10-01' })).toContain('--on');
  expect(refuse({ decision: 'sheng-fuquan-2023' })).toContain('不是撤并决定');
  expect(refuse({ town: 'hebiann' })).toContain('是不是 hebian');
});
