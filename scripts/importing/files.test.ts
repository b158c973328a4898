import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { givenFiles } from './files.ts';

const folderOf = (...names: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'given-'));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
};

test('files of one name are told apart by their folders, and each has a report of its own', () => {
  const folder = folderOf('甲镇/清单.xlsx', '乙乡/清单.xlsx', '丙街道/赋权.xlsx', '报告/报告.xlsx');
  const files = givenFiles([folder], join(folder, '报告'));
  expect(files.map(({ name, report }) => [name, report])).toEqual([
    ['丙街道/赋权.xlsx', '赋权.xlsx'],
    ['乙乡/清单.xlsx', '乙乡/清单.xlsx'],
    ['甲镇/清单.xlsx', '甲镇/清单.xlsx'],
  ]);
  const both = givenFiles([join(folder, '甲镇'), join(folder, '乙乡/清单.xlsx')]);
  expect(new Set(both.map(({ report }) => report)).size).toBe(2);
  expect(both.every(({ report }) => !report.startsWith('/'))).toBe(true);
});

test('what is no table is named with the reason and the way out', () => {
  const names = ['a.jpg', 'b.zip', 'c.pptx', '~$d.xlsx', 'e.ofd', 'f.dat', 'g.xlsx'];
  const said = givenFiles([folderOf(...names)]);
  expect(said.map(({ name, refused = '' }) => [name, refused.slice(0, 6)])).toMatchInlineSnapshot(`
    [
      [
        "a.jpg",
        "是图片，没有",
      ],
      [
        "b.zip",
        "是压缩包，没",
      ],
      [
        "c.pptx",
        "是幻灯片，没",
      ],
      [
        "e.ofd",
        "是版式文件，",
      ],
      [
        "f.dat",
        ".dat文件",
      ],
      [
        "g.xlsx",
        "",
      ],
      [
        "~$d.xlsx",
        "是表打开着的",
      ],
    ]
  `);
});
