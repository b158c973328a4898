/** Export and import together: what goes out comes back, and what counties really have comes in. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { listCsv, listTable, listXlsx } from '../../src/exchange/list/index.ts';
import { gridsOf, NO_MAP, planImport } from '../../src/import/index.ts';
import { readContent } from '../../src/register/folder.ts';
import type { Town } from '../../src/register/index.ts';
import { LISTS } from '../../src/schema/index.ts';
import { SMALL_COUNTY, TODAY } from '../counties.ts';
import { smallCounty, textIn } from '../helpers/editing.ts';
import { planned, small } from './planned.ts';

describe('export, then import', () => {
  for (const content of [SMALL_COUNTY, 'content'])
    it(`changes nothing in any list of ${content}`, { timeout: 60_000 }, async () => {
      const { register } = readContent(content);
      if (!register) throw new Error(content);
      let lists = 0;
      for (const town of register.towns.values())
        for (const list of LISTS.filter((one) => town.claims.some((claim) => claim.list === one))) {
          const table = listTable(register, town, list, TODAY);
          const files = [
            ['a.csv', new TextEncoder().encode(listCsv(table))],
            ['a.xlsx', await listXlsx(table, '')],
          ] as const;
          for (const [name, bytes] of files) {
            const plan = planned(content, register, town, list, name, bytes);
            expect(plan.files, `${town.id} ${list} ${name}`).toEqual([]);
            expect(plan.rows.map(({ outcome, says }) => [outcome, says])).toEqual(
              table.rows.map(() => ['一致', []]),
            );
            expect(plan.untouched).toEqual([]);
          }
          lists++;
        }
      expect(lists).toBeGreaterThan(5);
    });

  it('brings back that a first day is only the latest possible', () => {
    const path = 'towns/shanqian/powers.yaml';
    const county = smallCounty({
      [path]: textIn(smallCounty(), path).replace(/^ {2}from: .*$/m, '$&\n  atLatest: true'),
    });
    const town = county.register.towns.get('shanqian') as Town;
    const csv = listCsv(listTable(county.register, town, '权力清单', TODAY));
    expect(csv).toContain('起日不晚于');
    const bytes = new TextEncoder().encode(csv);
    const back = planned(SMALL_COUNTY, small, town, '权力清单', 'a.csv', bytes);
    expect(back.files).toEqual([{ path, text: textIn(county, path) }]);
    expect(back.rows.map(({ says }) => says)).toEqual([['起日不晚于：写上 是'], []]);
  });

  it('writes what was changed in the sheet, and only that', () => {
    const town = small.towns.get('shanqian') as Town;
    const before = readFileSync(`${SMALL_COUNTY}/towns/shanqian/powers.yaml`, 'utf8');
    const csv = listCsv(listTable(small, town, '权力清单', TODAY)).replace(
      '正常运行,2025 年 3 件',
      '正常运行,2025 年 3 件；2026 年 5 件',
    );
    const plan = planned(
      SMALL_COUNTY,
      small,
      town,
      '权力清单',
      'a.csv',
      new TextEncoder().encode(csv),
    );
    expect(plan.files).toEqual([
      {
        path: 'towns/shanqian/powers.yaml',
        text: before.replace('cases: 3 }]', 'cases: 3 }, { year: 2026, cases: 5 }]'),
      },
    ]);
    expect(plan.rows.map(({ outcome, says }) => [outcome, ...says])).toEqual([
      ['更改', '办件数：2025 年 3 件 → 2025 年 3 件；2026 年 5 件'],
      ['一致'],
    ]);
  });
});

/** A list as people really leave it: remarks everywhere, quotes, a blank line, one entry in braces. */
const REMARKED = `# 山前镇权力清单
# 办公室小李改过

- matter: fenshao-jiegan   # 秸秆
  # 省里下放的
  mode: 直接赋权
  from: "2023-03-01"
  decision: 'sheng-fuquan-2023'
  office: zhifa

  usage: 正常运行
  counts:
    - { year: 2025, cases: 3 } # 三件
# 委托的一条
- { matter: caifa-xuke, mode: 委托, from: 2026-02-01, agreement: weituo-caifa,
    window: minzheng, usage: 正常运行 }
# 完
`;

describe('a list full of remarks', () => {
  const path = 'towns/shanqian/powers.yaml';
  for (const listText of [REMARKED, REMARKED.replaceAll('\n', '\r\n')]) {
    const { register } = smallCounty({ [path]: listText });
    const town = register.towns.get('shanqian') as Town;
    const table = listTable(register, town, '权力清单', TODAY);
    const target = {
      register,
      town,
      list: '权力清单',
      asOf: TODAY,
      listText,
      source: 'a',
    } as const;
    const read = (name: string, bytes: Uint8Array) => {
      const grids = gridsOf(name, bytes);
      const plan = 'refused' in grids ? grids : planImport(grids, target);
      if ('refused' in plan) throw new Error(plan.refused);
      return plan;
    };
    const csv = listCsv(table);
    const lines = listText.includes('\r') ? 'CRLF' : 'LF';

    it(`comes back byte for byte (${lines})`, async () => {
      for (const plan of [
        read('a.csv', new TextEncoder().encode(csv)),
        read('a.xlsx', await listXlsx(table, '')),
      ]) {
        expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['一致', '一致']);
        expect(plan.files).toEqual([]);
      }
    });

    it(`keeps every remark when one word changes (${lines})`, () => {
      const changed = csv.replace('正常运行,2025 年 3 件', '尚未使用,2025 年 3 件');
      expect(changed).not.toBe(csv);
      const plan = read('a.csv', new TextEncoder().encode(changed));
      expect(plan.files).toEqual([
        { path, text: listText.replace('usage: 正常运行', 'usage: 尚未使用') },
      ]);
    });
  }
});

/** A workbook with so many rows, and how often a table or an index was asked while it was planned. */
async function asked(count: number): Promise<{ rows: number; times: number }> {
  const town = small.towns.get('hebian') as Town;
  const head = ['序号', '权力类型', '事项名称', '设定依据'];
  const body = Array.from({ length: count }, (_, i) => [
    String(i + 1),
    '行政处罚',
    // Every tenth name is the same for its first twenty characters, as lists like it.
    i % 10 === 0
      ? `违反农村集体经济组织有关规定擅自处置资产第${i}种的处罚`
      : `违反第${i}号规定的处罚`,
    '《森林法》第五十七条',
  ]);
  const bytes = await writeExcelFile([head, ...body]).toBuffer();
  const { get } = Map.prototype;
  const { has } = Set.prototype;
  let times = 0;
  Map.prototype.get = function (key) {
    times++;
    return get.call(this, key);
  };
  Set.prototype.has = function (value) {
    times++;
    return has.call(this, value);
  };
  try {
    const map = { ...NO_MAP, domain: 'linye' };
    const xlsx = Uint8Array.from(bytes);
    const plan = planned(SMALL_COUNTY, small, town, '权力清单', 'a.xlsx', xlsx, map);
    return { rows: plan.rows.length, times };
  } finally {
    Map.prototype.get = get;
    Set.prototype.has = has;
  }
}

it('asks no more for a row of ten thousand than for a row of a thousand', {
  timeout: 60_000,
}, async () => {
  const [few, many] = [await asked(1000), await asked(10_000)];
  expect([few.rows, many.rows]).toEqual([1000, 10_000]);
  expect(many.times / many.rows).toBeLessThan((few.times / few.rows) * 1.2);
});
