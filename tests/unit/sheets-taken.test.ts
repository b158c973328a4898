/** Sheets as counties have them come in. */
import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type ImportMap, importReport, NO_MAP } from '../../src/import/index.ts';
import type { Town } from '../../src/register/index.ts';
import { SMALL_COUNTY } from '../counties.ts';
import { planned, small } from './planned.ts';

describe('a sheet as counties have them', () => {
  const town = small.towns.get('hebian') as Town;
  const rows = [
    ['河边镇权责清单（2026年版）'],
    ['单位：河边镇人民政府（盖章）'],
    [
      '序 号',
      '权利类型',
      '职权名称',
      '',
      '设定依据',
      '职责边界',
      '',
      '承办机构',
      '追责情形',
      '编办审核意见',
      '自编列',
    ],
    ['', '', '项目', '子项', '', '县级部门', '乡镇', '', '', '', ''],
    ['一、行政许可（1项）'],
    [
      '１',
      '行政许可(国办)',
      '林木采伐\n许可证核发',
      '',
      '《森林法》第五十七条第一款；《行政许可法》第38条',
      '发证',
      '受理',
      '综合行政执法队',
      '',
      '同意保留',
      '自编的内容',
    ],
    [
      '2',
      '■行政处罚□行政许可',
      '露天焚烧秸杆行为的处罚',
      '',
      '《大气污染防治法》第一百一十九条',
      '',
      '',
      '',
      '',
      '同意',
      '',
    ],
    [
      '3',
      '行政检查',
      '对沼气池的安全检查',
      '',
      '《沼气管理办法》第三条',
      '',
      '',
      '',
      '1.不检查的',
      '报批',
      '',
    ],
    ['', '', '', '', '《森林法》第三条', '', '', '', '', '', ''],
    ['4', '行政检查', '隐藏的事项', '', '', '', '', '', '', '', ''],
    ['5', '公共服务', '社保卡启用', '', '', '', '', '', '', '', ''],
    ['注：本清单由河边镇填报'],
  ];
  const workbook = () => {
    const sheet = utils.aoa_to_sheet(rows);
    const merge = (top: number, left: number, bottom: number, right: number) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    });
    sheet['!merges'] = [
      merge(0, 0, 0, 10),
      merge(1, 0, 1, 10),
      merge(2, 2, 2, 3),
      merge(2, 5, 2, 6),
      merge(4, 0, 4, 10),
      merge(11, 0, 11, 10),
      ...[0, 1, 4, 7, 8, 9, 10].map((c) => merge(2, c, 3, c)),
    ];
    sheet['!rows'] = rows.map((row) => ({ hidden: row[2] === '隐藏的事项' }));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '权责清单');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };
  const map: ImportMap = {
    ...NO_MAP,
    domain: 'linye',
    defaults: new Map([
      ['赋权方式', '法定'],
      ['从哪天起', '2026年12月1日'],
      ['运行情况', '正常运行'],
    ]),
  };
  const plan = planned(SMALL_COUNTY, small, town, '权力清单', '清单.xlsx', workbook(), map);

  it('is told row by row', () => {
    expect(plan.rows.map(({ row, name, outcome }) => [row, name, outcome])).toEqual([
      [6, '林木采伐许可证核发', '新承接'],
      [7, '露天焚烧秸杆行为的处罚', '待确认'],
      [8, '对沼气池的安全检查', '新事项'],
      [11, '社保卡启用', '跳过'],
    ]);
    expect(plan.leftOut.map(({ row, why }) => [row, why.split('，')[0]])).toEqual([
      [5, '分段的标题'],
      [10, '隐藏的行'],
      [12, '脚注'],
    ]);
    expect(plan.rows[0]?.says.join()).toContain('没有认出的列“自编列”：自编的内容');
    expect(plan.rows[0]?.says.join()).toContain('《行政许可法》第三十八条，一目录里没有');
    expect(plan.rows[1]?.says.join()).toContain('rows 里写 7: fenshao-jiegan');
  });

  it('becomes files in canonical form, without what is not for publication', () => {
    const texts = new Map(plan.files.map(({ path, text }) => [path, text]));
    const before = readFileSync(`${SMALL_COUNTY}/towns/hebian/powers.yaml`, 'utf8');
    expect(texts.get('towns/hebian/powers.yaml')?.slice(before.length)).toMatchInlineSnapshot(`
      "- matter: caifa-xuke
        mode: 法定
        from: 2026-12-01
        office: zhifa
        usage: 正常运行
      - matter: zhaoqichi-anquan-jiancha
        mode: 法定
        from: 2026-12-01
        usage: 正常运行
      "
    `);
    const draft = [...texts].find(([path]) => path.startsWith('matters/'))?.[1] ?? '';
    expect(draft).toContain('name: 对沼气池的安全检查');
    expect(draft).toContain('article: 第三条');
    expect(draft).toContain('# 待补 spokenAs：');
    expect(draft).toContain('《沼气管理办法》第三条');
    expect([...texts.values()].join()).not.toMatch(/同意保留|报批/);
    expect(plan.unknownLaws).toEqual(['沼气管理办法']);
  });

  it('takes a near name only when a person says so', () => {
    const confirmed = planned(SMALL_COUNTY, small, town, '权力清单', '清单.xlsx', workbook(), {
      ...map,
      rows: new Map([[7, 'fenshao-jiegan']]),
    });
    expect(confirmed.rows[1]?.outcome).toBe('一致');
  });

  it('has a report that loses nothing', () => {
    const report = importReport(plan, {
      source: '清单.xlsx',
      title: '河边镇权力清单',
      dryRun: true,
    });
    expect(report).toContain('“编办审核意见”是内部审核用的，不公开，没有导入');
    expect(report).toContain('第 12 行，脚注：注：本清单由河边镇填报');
    expect(report).toContain('《沼气管理办法》');
  });
});
