import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dutyTables } from '../../answers/index.ts';
import { dutySheets, tableXlsx } from '../../exchange/index.ts';
import { readContent } from '../../register/folder.ts';
import type { Register } from '../../register/index.ts';
import { gridsOf } from '../read-file.ts';
import { fileReport } from '../report-json.ts';
import { understand } from '../understand.ts';
import { planTakeIn } from './plan.ts';

const { register } = readContent('content') as { register: Register };
const towns = [...register.towns.values()];

test('the tables of 履职事项清单, of any town on any day, come back and change nothing', async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...towns),
      fc.integer({ min: 0, max: 2200 }),
      async (town, later) => {
        const day = addDays('2022-01-01', later);
        const sheets = dutySheets(register, town, day);
        if (sheets.length === 0) return;
        const name = `${town.name}.xlsx`;
        const grids = gridsOf(name, await tableXlsx(...sheets));
        if ('refused' in grids) throw new Error(grids.refused);
        const file = { name, sheets: understand(name, grids, undefined) };
        const county = { register, drafts: [], laws: undefined, today: day, town: undefined };
        const plan = planTakeIn([file], county);
        expect([...plan.files.keys()]).toEqual([]);
        const read = fileReport(name, file.sheets, plan.planned).rows.filter(
          ({ verdict }) => verdict !== 'refused',
        );
        expect(read.length).toBe(sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0));
        const { assisted } = dutyTables(town, day);
        const both = read.filter(({ type }) => type === '配合').map(({ duties }) => duties);
        expect(both.map(({ department }) => plain(department))).toEqual(
          assisted.map(({ departmentDoes }) => plain(departmentDoes.join('\n'))),
        );
        expect(both.map((one) => plain(one.town))).toEqual(
          assisted.map(({ townDoes }) => plain(townDoes.join('\n'))),
        );
        rows += read.length;
      },
    ),
    { numRuns: 12 },
  );
  expect(rows).toBeGreaterThan(100);
});

/** Nobody's duty is said as 未公布 in the sheet, and read back as none. */
function plain(duty: string | undefined): string {
  return (duty ?? '').replace(/\s+/g, '');
}
