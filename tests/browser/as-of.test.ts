import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, open, siteUrl } from './browser.ts';
import * as own from './own-reader.ts';

const FIRST = Date.parse('2023-03-01');
const LAST = Date.parse('2026-11-28');

/** The n-th of a row of days that looks thrown, and is the same in every run; both sides of the Code's first day are in it. */
function dayOf(n: number): string {
  const edges = ['2026-08-14', '2026-08-15', '2023-03-01', '2024-07-01'];
  const days = Math.floor((LAST - FIRST) / 86_400_000);
  const thrown = new Date(FIRST + ((n * 7919 + 523) % days) * 86_400_000);
  return edges[n] ?? thrown.toISOString().slice(0, 10);
}

/** 60 pairs: every sixth a list, the others matters — those with a law that changed first, as they can go wrong. */
const changed = own.matterIds.filter((id) => own.matters.get(id)?.basis?.some((b) => b.until));
const order = [...changed, ...own.matterIds.filter((_, i) => i % 7 === 0)];
const townIds = [...own.towns.keys()];
const at = <T>(list: readonly T[], n: number) => list[n % list.length] as T;
const pairs = Array.from({ length: 60 }, (_, n) => ({ n, day: dayOf(n), town: at(townIds, n) }));

/** Text of what a reader sees. */
const shown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) =>
      (found as HTMLElement[])
        .filter((element) => element.offsetParent !== null)
        .map((element) => element.innerText.replaceAll(/\s+/g, ' ').trim()),
    );

test('on 60 days a list or a matter reads as the files say, by a walk of their own', async () => {
  const page = await open('/');
  for (const { n, day, town } of pairs)
    if (n % 6 === 5) await readsAsList(page, town, day);
    else await readsAsMatter(page, at(order, n), town, day);
});

async function readsAsMatter(page: Page, id: string, town: string, day: string): Promise<void> {
  const matter = own.matters.get(id);
  if (!matter) throw new Error(id);
  await page.goto(siteUrl(`/matters/${id}/?day=${day}#${town}`));
  const where = `${id} ${town} ${day}`;
  const [chip = ''] = await shown(page, 'town-answers > article h2 .chip');
  const mode = own.modeOn(town, matter, day);
  if (mode) expect(chip.startsWith(`${mode} ·`), `${where}: ${chip}`).toBe(true);
  else expect(chip, where).toMatch(/^((县里管|已收回|委托已到期) ·|不适用)/);
  const cited = await shown(page, '[data-dated="依据"] .bases > li.row > a');
  expect(cited.toSorted(), where).toEqual(own.basisOn(matter, day).map(own.cited).toSorted());
  const captions = await shown(page, '[data-dated="怎么罚"] caption');
  const numbers = captions.flatMap((caption) => {
    const said = /法定幅度：([^（]+)（/.exec(caption)?.[1] ?? '';
    const amounts = said.match(/[\d,.]+/g)?.map((text) => Number(text.replaceAll(',', ''))) ?? [];
    const [low = 0, high = low] = amounts;
    if (amounts.length === 0) return [];
    return [amounts.length === 1 && said.includes('以下') ? `0-${low}` : `${low}-${high}`];
  });
  expect(numbers, where).toEqual(own.rangesOn(matter, day));
  expect(await page.title()).toContain(spoken(day));
}

async function readsAsList(page: Page, town: string, day: string): Promise<void> {
  await page.goto(siteUrl(`/towns/${town}/powers/?day=${day}`));
  const rows = await page.locator('.listing tbody tr[data-from]').evaluateAll((found) =>
    (found as HTMLTableRowElement[])
      .filter((row) => row.offsetParent !== null)
      .map((row) =>
        [0, 2, 5].map((i) => {
          const cell = row.cells[i];
          return (cell?.querySelector('a:not(.num)') ?? cell?.firstChild)?.textContent ?? '';
        }),
      ),
  );
  const expected = own.entriesOn(town, 'powers', day).map(({ matter: id, mode }) => {
    const matter = own.matters.get(id);
    return matter ? [matter.name, mode, own.mainCited(matter, day)] : [];
  });
  expect(rows.toSorted(), `${town} ${day}`).toEqual(expected.toSorted());
  const counted = await page.locator('[data-day-notice] output').textContent();
  expect(counted).toContain(`有效 ${expected.length} 项`);
}

test('a list printed for an earlier day names no statute that was not in force, and says the day', async () => {
  const page = await open('/towns/linhe/powers/?day=2024-08-01');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toContain('2024 年 8 月 1 日');
  expect(text).toContain('《大气污染防治法》');
  const wrong = [...own.laws.values()]
    .filter(({ id }) => !own.lawOn(id, '2024-08-01'))
    .filter(({ short }) => text.includes(`《${short}》`));
  expect(wrong.map(({ short }) => short)).toEqual([]);
  expect(text).not.toContain('生态环境法典');
  // The machine may have no Chinese letters to print with; but every statute a page names is a link, on paper as well.
  const pdf = (await page.pdf()).toString('latin1');
  const named = [...new Set(pdf.match(/\/laws\/[\w-]+(?=\/)/g))].map((path) => path.slice(6));
  expect(named).toContain('daqi-wuran-fangzhi-fa');
  expect(named.filter((id) => !own.lawOn(id, '2024-08-01'))).toEqual([]);
});

test('back on today a page reads as it was built', async () => {
  const page = await open('/matters/lutian-shaokao-chufa/#linhe');
  await page.locator('article.chosen [data-opening]:not(:empty)').waitFor();
  const before = await page.locator('main').innerText();
  await page.locator('as-of-day input').fill('2024-08-01');
  expect(await page.locator('[data-dated="怎么罚"]').innerText()).toContain('第一百一十八条');
  expect(await page.locator('main').innerText()).not.toBe(before);
  await page.getByRole('link', { name: '回到今天' }).click();
  expect(await page.locator('main').innerText()).toBe(before);
  expect((await addressOf(page)).search).toBe('');
});

test('before the records begin nothing is answered', async () => {
  const page = await open('/matters/lutian-shaokao-chufa/?day=2019-01-01#linhe');
  expect(await page.locator('[data-day-notice] output').textContent()).toContain('没有记录');
  expect(await page.locator('town-answers > article').filter({ visible: true }).count()).toBe(0);
});

test('a day the calendar does not have is no day', async () => {
  const page = await open('/matters/lutian-shaokao-chufa/?day=2026-02-30#linhe');
  await page.locator('as-of-day input').waitFor();
  expect(await page.locator('[data-day-notice]').isVisible()).toBe(false);
  expect(await page.title()).not.toContain('2 月 30 日');
});

test('without a script the page has what was said on other days, folded, with their days', async () => {
  const page = await open('/matters/lutian-shaokao-chufa/', { javaScriptEnabled: false });
  await page.locator('details.officers > summary').click();
  const fold = page.locator('#rizi details', { hasText: '怎么罚' }).first();
  expect(await fold.locator('> summary').innerText()).toContain('2026-08-14');
  await fold.locator('> summary').click();
  expect(await fold.innerText()).toContain('《大气污染防治法》第一百一十八条第三款');
  expect(await page.locator('as-of-day').isVisible()).toBe(false);
});

function spoken(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
