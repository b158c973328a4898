import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { listCsv, listDescription, listTable, listXlsx } from '../../src/exchange/list/index.ts';
import { registerWith, textOf, the } from '../helpers/answers.ts';

const CODE = '000220001000';
const path = 'matters/linye/caifa-xuke.yaml';
const register = registerWith({
  [path]: textOf(path).replace(/^summary:/m, `code: "${CODE}"\nsummary:`),
});
const table = listTable(register, the(register.towns, 'shanqian'), '权力清单', '2026-11-21');

test('a code in a CSV file stands with its zeros', () => {
  expect(listCsv(table).split(/[,\r\n]+/)).toContain(CODE);
});

test('a code in an Excel file is text, which no program takes for a number', async () => {
  const bytes = await listXlsx(table, listDescription('权力清单'));
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  expect(sheet?.data.flat()).toContain(CODE);
});
