/** What people do, in browsers of the years their phones are of; the newest stands beside them as the measure. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openIn, seen, tap, write } from './browsers.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

describe.each([88, 107, 'now'] as const)('Chromium %s', (year) => {
  test('the home page leads to what people look for', async () => {
    const page = await openIn(year, '/', PHONE);
    await write(page, 'input[type=search]', '油烟', true);
    await seen(page, '[data-results][data-state=ready] [data-result*=youyan]');
  });

  test('a matter answers for the chosen town alone', async () => {
    const page = await openIn(year, '/matters/canyin-youyan-chufa/', PHONE);
    await tap(page, 'town-answers [data-town=linhe]');
    expect(await seen(page, 'town-answers article#linhe')).toContain('临河镇');
    const shown = await page.evaluate(
      () =>
        [...document.querySelectorAll('town-answers > article')].filter(
          (card) => card.getClientRects().length > 0,
        ).length,
    );
    expect(shown).toBe(1);
  });

  test('a list is filtered while one types', async () => {
    const page = await openIn(year, '/towns/linhe/powers/', PHONE);
    await write(page, 'list-filter input[name=q]', '秸秆');
    expect(await seen(page, 'list-filter output', '找到')).toMatch(/找到 [1-9] 条/);
  });

  test('without scripts links narrow a list, a matter answers for one town and one poster stands alone', async () => {
    const page = await openIn(year, '/towns/linhe/powers/', { ...PHONE, javaScriptEnabled: false });
    const drawn = (selector: string) =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((element) =>
            element.getClientRects().length > 0 ? [element.textContent?.trim() ?? ''] : [],
          ),
        selector,
      );
    const follow = (selector: string) =>
      page.evaluate((wanted) => {
        const link = document.querySelector<HTMLAnchorElement>(wanted);
        link?.click();
        return link?.dataset['value'] ?? '';
      }, selector);
    const all = (await drawn('.listing tr[class]:not(.group)')).length;
    const type = await follow('list-filter a[data-facet=type]:not([data-value=""])');
    // A browser goes to an anchor in its own time.
    const types = () => drawn('.listing tr[class]:not(.group) td[data-h=类型]');
    await expect.poll(async () => new Set(await types())).toEqual(new Set([type]));
    expect((await types()).length).toBeLessThan(all);
    await follow('list-filter a[data-facet=domain]:not([data-value=""])');
    await expect.poll(() => drawn('[data-part=current] tbody .group')).toHaveLength(1);
    await follow('list-filter a[data-value=""]');
    await expect.poll(() => drawn('.listing tr[class]:not(.group)')).toHaveLength(all);

    await page.goto(new URL('/matters/canyin-youyan-chufa/#linhe', page.url()).href);
    expect(await drawn('town-answers > article h2')).toHaveLength(1);
    await page.goto(new URL('/posters/linhe/#services', page.url()).href);
    expect(await drawn('.sheet h2')).toEqual(['临河镇公共服务清单']);
  });

  test('长辈版 makes letters larger, 夜间 the paper dark', async () => {
    const page = await openIn(year, '/', PHONE);
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await tap(page, '[data-sets=text]');
    expect(await size()).toBeGreaterThan(before);
    expect(await brightness(page)).toBeGreaterThan(200);
    await tap(page, '[data-sets=theme]');
    expect(await brightness(page)).toBeLessThan(60);
  });

  test('the calculator tells the days', async () => {
    const page = await openIn(year, '/deadlines/?event=songda&day=2026-09-21', PHONE);
    expect(await seen(page, '[data-answer] tr', '缴纳罚款')).toContain('2026 年 10 月 8 日');
  });

  test('a call is answered by the keyboard alone, and the log leaves as Excel', async () => {
    const page = await openIn(year, '/desk/');
    await page.waitForFunction(() => document.querySelector('desk-line[data-state=ready]'));
    // What is saved, as the page made it: Chromium 88 does not tell Playwright of downloads.
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        void file.arrayBuffer().then((bytes) => {
          document.body.dataset['saved'] = String.fromCharCode(...new Uint8Array(bytes, 0, 2));
        });
        return make(file);
      };
    });
    const { keyboard } = page;
    await keyboard.insertText('河东村有人烧麦茬');
    expect(await seen(page, '[data-piece=card] [data-body]')).toContain('临河镇人民政府');
    const first = await seen(page, '[data-piece=card] h2');
    await keyboard.press('ArrowDown');
    expect(await seen(page, '[data-piece=card] h2')).not.toBe(first);
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await seen(page, '[data-piece=status]', '已记下');
    await keyboard.press('Escape');
    expect(await seen(page, '[data-piece=log] tbody tr')).toContain('河东村');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-do=save]')?.focus());
    await keyboard.press('Enter');
    await page.waitForFunction(() => document.body.dataset['saved'] === 'PK', undefined, {
      timeout: 30_000,
    });
  });

  test('the editor opens a matter and judges a change', async () => {
    const file = 'matters/shengtai-huanjing/canyin-youyan-chufa.yaml';
    const page = await openIn(year, `/edit/?file=${file}`);
    await seen(page, '[data-piece=desk] input[name=name], [data-piece=desk] input');
    expect(await seen(page, '[data-piece=desk]', '没有问题')).toContain('没有问题');
  });

  test('a sheet is read on the device', async () => {
    const page = await openIn(year, '/edit/take-in/');
    const text =
      '临河镇权力清单\n事项名称,权力类型,设定依据\n对随意倾倒酒糟的处罚,行政处罚,《固体废物污染环境防治法》第一百一十一条\n对乱停共享单车的处罚,行政处罚,《城市市容和环境卫生管理条例》第三十四条\n';
    const file = { name: '临河镇权力清单.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.setInputFiles('input[type=file]', file);
    expect(await seen(page, 'tr[data-verdict=taken]', '酒糟')).toContain('第一百一十一条');
  });

  test('full text is searched where the browser can, and nothing breaks where it cannot', async () => {
    const page = await openIn(year, '/search/?q=听证笔录', PHONE);
    await seen(page, '[data-results][data-state=ready]');
    if (year === 88) await seen(page, 'search-results', '这个浏览器查不了手册');
    else await seen(page, '[data-page]');
  });
});

/** Of the paper, 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const colour = await page.evaluate(() => {
    const [own, root] = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return (own === 'rgba(0, 0, 0, 0)' ? root : own) ?? '';
  });
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
