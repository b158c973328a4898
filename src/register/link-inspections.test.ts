import { expect, test } from 'vitest';
import { contentReader, readContent } from './folder.ts';

const original = readContent('tests/fixtures/small-county').files;

/** Positions and messages when this file is added to the small county. */
function problems(text: string): string[] {
  const path = 'inspections/x.yaml';
  const files = [...original, { path, file: `content/${path}`, text }];
  return contentReader()(files, 'content').problems.map(
    ({ at, message }) => `${at.file}:${at.line}:${at.column} ${message}`,
  );
}

const joint = `id: x
kind: 综合查一次
title: 联合检查
date: 2026-12-08
towns: [hebian]
departments: [linye-ju]
targets: 两家
matters: []
`;
const weekly = `id: x
kind: 执法检查日
town: hebian
weekday: 星期二
from: 2026-01-01
does: 巡查
matters: [fenshao-jiegan]
`;

test('both kinds as they should be', () => {
  expect(problems(joint)).toEqual([]);
  expect(problems(weekly)).toEqual([]);
});

test('unknown towns, departments and matters are reported where they stand', () => {
  const text = joint
    .replace('[hebian]', '[hebian, hebain]')
    .replace('[linye-ju]', '[linye]')
    .replace('matters: []', 'matters: [fenshao]');
  expect(problems(text)).toMatchInlineSnapshot(`
    [
      "content/inspections/x.yaml:5:17 没有编号为 hebain 的乡镇",
      "content/inspections/x.yaml:6:15 没有编号为 linye 的部门",
      "content/inspections/x.yaml:8:11 没有编号为 fenshao 的事项",
    ]
  `);
  expect(problems(weekly.replace('hebian', 'hebain'))).toMatchInlineSnapshot(`
    [
      "content/inspections/x.yaml:3:7 没有编号为 hebain 的乡镇",
    ]
  `);
});

test('a weekday that is none, and days the wrong way round', () => {
  expect(problems(weekly.replace('星期二', '周二'))).toMatchInlineSnapshot(`
    [
      "content/inspections/x.yaml:4:10 「星期几」（weekday）只能写：星期一、星期二、星期三、星期四、星期五、星期六、星期日；现在是“周二”",
    ]
  `);
  expect(problems(weekly.replace('does:', 'until: 2025-12-31\ndoes:'))).toMatchInlineSnapshot(`
    [
      "content/inspections/x.yaml:6:8 止日 2025-12-31 早于起日 2026-01-01",
    ]
  `);
});
