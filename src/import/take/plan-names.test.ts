/** From sheets to drafts: names and headings that are only near are asked about, and what a department took back stays a draft. */
import { describe, expect, it } from 'vitest';
import { left, publishing, taking } from '../../../tests/helpers/import-take.ts';
import { HEADINGS_FILE, NAMES_FILE } from './answers.ts';

const HEAD = ['序号', '事项名称', '权力类型', '设定依据', '原实施部门', '承接方式', '实施日期'];
const sheet = (...rows: readonly (readonly unknown[])[]) => ({
  河边乡: { rows: [['河边乡赋权事项清单'], HEAD, ...rows] },
});
describe('names', () => {
  const near = sheet([
    1,
    '露天焚烧秸秆树叶的处罚',
    '行政处罚',
    '《森林法》第七十五条',
    null,
    null,
    null,
  ]);

  it('that differ by small words mean the same; the differences are listed', () => {
    const { rows, files } = taking(
      sheet([1, '对露天焚烧秸秆行为的行政处罚', '行政检查', null, null, null, null]),
    );
    const row = rows.find(({ verdict }) => verdict !== 'refused');
    expect(row?.matter).toBe('fenshao-jiegan');
    expect(row?.why).toContain('类型不同');
    expect([...files.keys()].filter((path) => path.startsWith('matters/'))).toEqual([]);
  });

  it('that are only near are asked about, and the answer holds for the next sheet', () => {
    const { files } = taking(near);
    const question = files.get(NAMES_FILE) ?? '';
    expect(question).toContain('# "露天焚烧秸秆树叶的处罚": fenshao-jiegan');
    const answered = new Map([[NAMES_FILE, question.replace('# "', '"')]]);
    const again = taking(near, answered);
    expect(again.rows.find(({ verdict }) => verdict !== 'refused')?.matter).toBe('fenshao-jiegan');
  });
});

it('a repeated row is written once and asks', () => {
  const row = [1, '毁坏林木标志的处罚', '行政处罚', '《森林法》第七十五条', null, null, null];
  const { rows, files } = taking(sheet(row, [2, ...row.slice(1)]));
  expect(rows.map(({ verdict }) => verdict)).toEqual(['refused', 'taken', 'doubt']);
  expect(files.get('towns/hebian/powers.yaml')?.split('- matter').length).toBe(2);
});

describe('what a department took back', () => {
  const recalled = (...more: readonly string[]) => ({
    上级部门收回事项清单: {
      rows: [
        ['序号', '事项名称', '承接部门', '工作方式', '收回理由', '从哪天起'],
        [1, '电动自行车上牌', '县公安局', '由交警大队办理。', '镇里没有设备', ...more],
      ],
    },
  });
  const NAME = '河边乡履职事项清单.xlsx';
  const path = 'towns/hebian/responsibilities.yaml';

  it('is an entry that ended the day before, with who goes on, how and why', () => {
    const { files } = taking(recalled('2025-08-01'), new Map(), NAME);
    expect(files.get(path)).toMatchInlineSnapshot(`
      "- matter: diandong-zixingche-shangpai
        mode: 未公布
        from: 2025-07-31
        atLatest: true
        until: 2025-07-31
        successor:
          by: gonganju
          from: 2025-08-01
          how: 由交警大队办理。
          why: 镇里没有设备
      "
    `);
  });

  it('on no known day: at the latest on the day it was first read, which stays so', () => {
    const first = taking(recalled(), new Map(), NAME);
    expect(first.files.get(path)).toMatch(
      /until: 2026-11-20\n.*\n.*\n {4}from: 2026-11-21\n {4}atLatest: true/,
    );
    const again = taking(recalled(), left(new Map(), first), NAME, '2026-12-01');
    expect(again.files.get(path)).toBeUndefined();
  });

  it('is published like other rows, and stands in the table of its town', () => {
    const published = publishing(taking(recalled('2025-08-01'), new Map(), NAME).files);
    expect(published.stays).toEqual([]);
    expect(published.changed.get(path)).toContain('by: gonganju');
  });

  it('by nobody that is named, is told and not written', () => {
    const { rows, files } = taking(
      {
        收回事项清单: {
          rows: [
            ['序号', '事项名称', '承接部门'],
            [1, '电动自行车上牌', ''],
          ],
        },
      },
      new Map(),
      NAME,
    );
    expect(rows.at(-1)).toMatchObject({ verdict: 'doubt', matter: null });
    expect(rows.at(-1)?.why).toContain('没有写承接部门');
    expect(files.size).toBe(0);
  });
});

describe('a heading nobody knows', () => {
  const strange = {
    河边乡权力清单: {
      rows: [
        ['序号', '名目', '权力类型', '设定依据', '怪列'],
        [1, '毁坏林木标志的处罚', '行政处罚', '《森林法》第七十五条', '某某'],
      ],
    },
  };

  it('is asked about, and the answer holds for the next sheet', () => {
    const asked = taking(strange);
    expect(asked.sheets[0]?.read).toBe(false);
    const again = taking(strange, new Map([[HEADINGS_FILE, '"名目": 事项名称\n']]));
    expect(again.sheets[0]?.read).toBe(true);
    expect(again.files.get(HEADINGS_FILE)).toBe('"名目": 事项名称\n# "怪列": 不收\n');
    expect(taking(strange, new Map([...again.files])).files.size).toBe(0);
  });
});
