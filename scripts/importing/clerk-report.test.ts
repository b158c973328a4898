import { expect, test } from 'vitest';
import { reportOnText } from '../../tests/helpers/import-books.ts';
import { clerkReport } from './clerk-report.ts';

const LIST =
  '临河镇权力清单\n事项名称,权力类型,设定依据\n对<随意>倾倒酒糟的处罚,行政处罚,《固体废物污染环境防治法》第一百一十一条\n';

test('what somebody must look at stands first, a line says its file, sheet and row, and words stay words', async () => {
  const reports = [reportOnText('权力.csv', LIST), reportOnText('考勤.csv', '姓名,周一\n甲,√\n')];
  const { html, xlsx } = await clerkReport(reports);
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => row);
  expect(rows[1]).toContain('考勤.csv');
  expect(rows.at(-1)).toContain('对&lt;随意&gt;倾倒酒糟的处罚');
  expect(rows.at(-1)).toMatch(/<td>权力\.csv<\/td>.*<td>3<\/td>/);
  expect(String(Buffer.from(xlsx.subarray(0, 2)))).toBe('PK');
});
