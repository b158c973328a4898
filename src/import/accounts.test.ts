/** Every row of a sheet is in the report once, or is a row of headings, a line of the entry above it, or empty. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bookOf, reportOn } from '../../tests/helpers/import-books.ts';
import { accounted, MISSED } from './accounts.ts';
import { gridOf } from './reading/grid.ts';

const MATTERS = ['序号', '事项名称', '权力类型', '设定依据'];
const OFFICERS = ['序号', '姓名', '执法证号', '岗位'];
type Row = readonly (string | number | null)[];
/** What may stand in a sheet: rows that must be told once, and rows that need not be. */
const told = (...row: Row) => ({ row, once: true });
const quiet = (...row: Row) => ({ row, once: false });
const any = fc.constantFrom(
  told(1, '毁坏林木标志的处罚', '行政处罚', '《森林法》第七十五条'),
  told(2, '林木采伐许可', '行政许可', '《森林法》第五十七条'),
  told(null, '一件没有序号的事项', null, null),
  told(3, null, '行政检查', null),
  told('一、行政检查（2项）'),
  told('合计', 2),
  told('注：本清单动态调整。'),
  told('河边乡权责清单'),
  told('完全不相干的一句话', null, '另一句'),
  told(7),
  told(1, '丙某', '测试-1', '执法人员'),
  told(2, '丁某', '测试-2', '法制审核'),
  quiet(null, null, null, '《森林法》第三十九条'),
  quiet(null, null, null, null),
  quiet(...MATTERS),
  quiet(...OFFICERS),
  quiet('单位', '办公电话', '地址', null),
);
const heading = fc.constantFrom(quiet(...MATTERS), quiet(...OFFICERS));

it('holds for whatever stands in a sheet, in whatever order', () => {
  let read = 0;
  fc.assert(
    fc.property(heading, fc.array(any, { maxLength: 14 }), (first, below) => {
      const rows = [first, ...below];
      const { sheets, ...report } = reportOn(
        '清单.xlsx',
        bookOf({ 清单: { rows: rows.map(({ row }) => row) } }),
      );
      const [sheet] = sheets;
      // A sheet that is not read is told as a whole.
      if (!sheet?.read) {
        expect(sheet?.why).not.toBe('');
        return;
      }
      read++;
      const all = [...report.rows, ...(report.directories ?? [])].map(({ row }) => row);
      for (const [i, { row, once }] of rows.entries()) {
        const times = all.filter((number) => number === i + 1).length;
        expect(times, `${i + 1}: ${row.join(' ')}`).toBeLessThanOrEqual(1);
        if (once) expect(times, `${i + 1}: ${row.join(' ')}`).toBe(1);
      }
    }),
    { numRuns: 80 },
  );
  expect(read).toBeGreaterThan(20);
});

it('a row that no table tells of is told all the same', () => {
  const grid = gridOf('清单', [['某某', ''], MATTERS, [], ['丙某', '测试']]);
  const headings = { first: 1, last: 1, columns: [] };
  expect(accounted(grid, [{ headings, items: [], leftOut: [] }], []).missed).toEqual([
    { row: 1, at: 0, text: '某某', why: expect.stringContaining(MISSED) },
    { row: 4, at: 3, text: '丙某 测试', why: expect.stringContaining(MISSED) },
  ]);
});
