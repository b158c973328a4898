import { expect, test } from 'vitest';
import { unzipped } from '../helpers/exchange-zip.ts';
import { bookOf } from '../helpers/import-books.ts';
import { open } from './browser.ts';

test('sheets are read on the device, row by row, and become drafts; what is no list is refused', async () => {
  const page = await open('/edit/take-in/');
  await page.locator('input[type=file]').setInputFiles([
    {
      name: '临河镇权力清单.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(
        bookOf({
          权力清单: {
            rows: [
              ['临河镇权力清单'],
              ['序号', '事项名称', '权力类型', '设定依据'],
              [
                '1',
                '对在山上放羊踩坏幼树的处罚',
                '行政处罚',
                '《中华人民共和国森林法》第七十四条第二款',
              ],
              [
                '2',
                '对随意倾倒酒糟的处罚',
                '行政处罚',
                '《中华人民共和国固体废物污染环境防治法》第一百一十一条',
              ],
            ],
          },
        }),
      ),
    },
    { name: '考勤.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,周一,周二\n甲,√,√\n') },
  ]);
  await page.locator('take-in tr[data-verdict]').nth(1).waitFor();
  const report = await page.locator('[data-piece=report]').innerText();
  expect(report).toContain('对在山上放羊踩坏幼树的处罚');
  expect(report).toContain('《中华人民共和国森林法》第七十四条第二款');
  expect(report).toMatch(/考勤\.csv[\s\S]*没有读/);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载草稿和报告' }).click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  const files = unzipped(Uint8Array.from(Buffer.concat(chunks)));
  const drafts = [...files.keys()].filter((path) => path.startsWith('content/drafts/'));
  expect(drafts).toContain('content/drafts/towns/linhe/powers.yaml');
  expect(drafts.filter((path) => path.includes('/matters/'))).toHaveLength(2);
});

test('a heading nobody knows is explained from a list and the sheet read anew; the keyboard stays where it was', async () => {
  const page = await open('/edit/take-in/');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('input[type=file]').setInputFiles({
    name: '临河镇.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      '临河镇权力清单,,\n序号,名目,权力类型\n1,对在山上放羊踩坏幼树的处罚,行政处罚\n',
    ),
  });
  const details = page.locator('[data-piece=report] details');
  await details.locator('summary').click();
  const select = page.getByLabel('“名目”写的是');
  await select.focus();
  await select.selectOption('事项名称');
  await page.getByText('对在山上放羊踩坏幼树的处罚').waitFor();
  expect(await select.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
