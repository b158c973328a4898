/** Finding a matter as a person does: typing, arrow keys, filters, back, and without what a browser may lack. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transferUntil } from '../../scripts/bench/slow-phone.ts';
import { hold, open, siteUrl } from './browser.ts';

const asking = (query: string, more = '') => `/search/?q=${encodeURIComponent(query)}${more}`;
const READY = '[data-results][data-state="ready"]';
const ids = '[data-results] [data-result]';

test('the matter asked for in spoken words comes first, with who handles it in the chosen town', async () => {
  const page = await open(asking('地里能不能烧秸秆', '&town=linhe'));
  await page.waitForSelector(READY);
  const first = page.locator(ids).first();
  expect(await first.getAttribute('data-result')).toBe('lutian-fenshao-jiegan-chufa');
  await first.locator('.who').waitFor();
  expect(await first.locator('.who a').getAttribute('href')).toMatch(/^tel:0000-/);
  await first.locator('a').first().click();
  await page.waitForURL(/\/matters\/lutian-fenshao-jiegan-chufa\/#linhe$/);
});

test('a question that is asked stands among the matters, prose that speaks of it below', async () => {
  const page = await open(asking('罚款不服上哪告'));
  await page.waitForSelector(READY);
  const rows = page.locator('[data-results] > ol > li');
  expect(await rows.first().getAttribute('data-page')).toMatch(/^\/faq\/.+\/$/);
  await page.goto(siteUrl(asking('听证')));
  await page.waitForSelector(READY);
  const order = () =>
    rows.evaluateAll((all) => all.map((e) => e.querySelector('a, b')?.textContent));
  const before = await order();
  const top = await rows.first().boundingBox();
  await page.waitForSelector('[data-results] section [data-page]');
  // What stood at first stands there still.
  expect(await order()).toEqual(before);
  expect(await rows.first().boundingBox()).toEqual(top);
  const paths = await page
    .locator('[data-results] section [data-page]')
    .evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['page'] ?? ''));
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(path).toMatch(/^\/(faq|handbook|cases)\/.+\/$/);
  expect(await page.locator('[data-results] mark').count()).toBeGreaterThan(0);
});

test('first results come with at most 75 KB, and wait neither for details nor for prose', async () => {
  const page = await open('/about/');
  const browser = page.context().browser();
  if (!browser) throw new Error('a page of a browser');
  const { bytes, files } = await transferUntil(browser, siteUrl(asking('烧秸秆')), READY);
  expect(bytes).toBeLessThanOrEqual(75 * 1024);
  const paths = files.map(({ path }) => path).join(' ');
  expect(paths).toContain('stage1.json');
  expect(paths).not.toMatch(/stage2|more|pagefind/);
});

test('results stand when neither details nor prose can be loaded', async () => {
  const page = await open('/about/', { mayComplain: true });
  await page.route(/stage2|pagefind/, (route) => route.abort());
  await page.goto(siteUrl(asking('低保')));
  await page.waitForSelector(READY);
  expect(await page.locator(ids).first().getAttribute('data-result')).toBe('dibao-shenqing');
});

test('what was typed before the scripts have come is looked for when they come', async () => {
  const page = await open('/about/');
  const come = await hold(page, /_quanze\/.+\.js/);
  await page.goto(siteUrl('/search/'), { waitUntil: 'commit' });
  await page.locator('search-results input[name="q"]').fill('烧秸秆');
  come();
  await page.waitForSelector(`${READY} [data-result="lutian-fenshao-jiegan-chufa"]`);
  expect(await page.locator('search-results input[name="q"]').inputValue()).toBe('烧秸秆');
});

test('suggestions come for what was typed before the scripts have', async () => {
  const page = await open('/about/');
  const come = await hold(page, /_quanze\/.+\.js/);
  await page.goto(siteUrl('/'), { waitUntil: 'commit' });
  await page.locator('search-box input').first().fill('烧秸秆');
  come();
  await page.locator('search-box [role=option]').first().waitFor();
});

test('while typing a row found again stays the same row, and the address follows', async () => {
  const page = await open('/search/');
  const box = page.locator('search-results input[name="q"]');
  const rows = () =>
    page.locator(ids).evaluateAll((all) => all.map((e) => (e as HTMLElement).dataset['result']));
  await box.pressSequentially('低保');
  await page.waitForSelector(`${READY} [data-result="dibao-shenqing"]`);
  await page.locator('[data-result="dibao-shenqing"]').evaluate((row) => {
    (row as HTMLElement).title = 'the same';
  });
  await box.pressSequentially('申请');
  await page.waitForSelector(READY);
  expect(await page.locator('[data-result="dibao-shenqing"]').getAttribute('title')).toBe(
    'the same',
  );
  await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '低保申请');
  // While typing, rows below the first five come a frame later; all that are said to be found.
  await page.waitForFunction(() =>
    /^找到 \d+ 条$/.test(
      document.querySelector('search-results p[role=status]')?.textContent ?? '',
    ),
  );
  const typed = await rows();
  await page.reload();
  await page.waitForSelector(READY);
  expect(await rows()).toEqual(typed);
  expect(new Set(typed).size).toBe(typed.length);
});

test('another town tells other people, none tells the county and which towns differ', async () => {
  const page = await open(asking('低保', '&town=linhe'));
  const who = page.locator(`${ids} .who`);
  await who.first().waitFor();
  const rows = await page.locator(ids).count();
  expect(await who.count()).toBe(rows);
  const before = await who.first().textContent();
  await page.selectOption('search-results select[name="town"]', { index: 1 });
  await page.waitForFunction(
    (old) => document.querySelector('[data-results] .who')?.textContent !== old,
    before,
  );
  await page.locator(`${ids} .who`).first().waitFor();
  expect(await who.count()).toBe(rows);
  await page.selectOption('search-results select[name="town"]', '');
  await page.waitForFunction(() =>
    /^安禾县：找县.+个乡镇/.test(document.querySelector('[data-results] .who')?.textContent ?? ''),
  );
});

test('arrow keys choose a suggestion, Enter follows it, Escape closes the list', async () => {
  const page = await open('/');
  const box = page.locator('search-box.large input');
  await box.fill('dibao');
  await page.waitForSelector('search-box.large [role="option"]');
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await box.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  await box.press('ArrowDown');
  await page.waitForSelector('search-box.large [role="option"]');
  await box.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await box.press('Enter');
  await page.waitForURL(/\/matters\/dibao-shenqing\//);
});

test('nothing is searched in the middle of a pinyin composition', async () => {
  const page = await open('/');
  const box = page.locator('search-box.large input');
  await box.focus();
  await box.dispatchEvent('compositionstart');
  await box.fill('di bao');
  await page.waitForTimeout(400);
  expect(await page.locator('search-box.large [role="option"]').count()).toBe(0);
  await box.fill('低保');
  await box.dispatchEvent('compositionend');
  await page.waitForSelector('search-box.large [role="option"]');
});

test('recent searches are offered again, from the device', async () => {
  const page = await open('/');
  await page.locator('search-box.large input').fill('盖房子');
  await page.locator('search-box.large button').click();
  await page.waitForSelector(READY);
  await page.goto(siteUrl('/'));
  await page.locator('search-box.large input').focus();
  await page.waitForSelector('search-box.large [role="option"]');
  expect(await page.locator('search-box.large [role="option"]').first().textContent()).toBe(
    '盖房子',
  );
});

test('the address carries query and filters, and back leads to the earlier ones', async () => {
  const page = await open(asking('低保'));
  await page.waitForSelector(READY);
  await page.locator('.filters summary').click();
  await page.selectOption('select[name="list"]', '公共服务清单');
  await page.waitForSelector(READY);
  expect(new URL(page.url()).searchParams.get('list')).toBe('公共服务清单');
  const labels = page.locator(`${ids} .seal`);
  for (const label of await labels.evaluateAll((all) =>
    all.map((e) => e.getAttribute('aria-label')),
  ))
    expect(label).toBe('公共服务清单');
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('list='));
  await page.waitForSelector(READY);
  expect(await page.inputValue('select[name="list"]')).toBe('');
});

test('what is not ours leads with who handles it and the number', async () => {
  const page = await open(asking('家里停电了打哪个电话'));
  await page.waitForSelector(READY);
  const first = page.locator('[data-results] > ol > li').first();
  expect(await first.getAttribute('data-elsewhere')).toContain('供电公司');
  expect(await first.locator('a.tel').getAttribute('href')).toBe('tel:95598');
  expect(await page.locator('search-results .found > p[role="status"]').textContent()).toContain(
    '12345',
  );
});

test.each([
  ['an error', { status: 500, body: 'no' }],
  ['a page of a portal', { status: 200, contentType: 'text/html', body: '<p>登录</p>' }],
] as const)('%s is not an empty answer', async (_, response) => {
  const page = await open('/about/', { mayComplain: true });
  await page.route(/search\/stage1/, (route) => route.fulfill(response));
  await page.goto(siteUrl(asking('低保')));
  await page.waitForSelector('[data-results][data-state="failed"]');
  expect(await page.locator('p[role="status"]').first().textContent()).toMatch(/没有连上.*12345/);
  await page.unroute(/search\/stage1/);
  await page.locator('[data-results] button').click();
  await page.waitForSelector(`${READY} [data-result="dibao-shenqing"]`);
});

test('while results come in, nothing that stands moves', async () => {
  const page = await open('/about/');
  await page.goto(siteUrl(asking('低保怎么申请')));
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 2500);
      }),
  );
  expect(shifts).toBeLessThanOrEqual(0.001);
});

test('what is not there is said, with other ways to go on', async () => {
  const page = await open(asking('量子纠缠'));
  await page.waitForSelector(READY);
  expect(await page.locator('search-results p[role="status"]').first().textContent()).toMatch(
    /没有/,
  );
  expect(await page.locator('[data-none]').isVisible()).toBe(true);
  expect(await page.locator(ids).count()).toBeLessThanOrEqual(3);
});

test('a browser without Intl.Segmenter finds the same', async () => {
  const page = await open('/');
  await page.addInitScript(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
  });
  await page.goto(siteUrl(asking('路边烧烤摊冒烟')));
  await page.waitForSelector(READY);
  expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
  expect(await page.locator(ids).first().getAttribute('data-result')).toBe('lutian-shaokao-chufa');
});

test('without JavaScript the page offers the indexes', async () => {
  const page = await open(asking('低保'), { javaScriptEnabled: false });
  expect(await page.locator('[data-none] a[href$="/matters/az/"]').isVisible()).toBe(true);
});

test('every fifth of our own queries has a right matter among the first three', async () => {
  const names = new Map<string, string>();
  const matters = JSON.parse(readFileSync('dist/data/v1/matters.json', 'utf8')) as {
    matters: { id: string; name: string }[];
  };
  for (const { id, name } of matters.matters) names.set(id, name);
  const lines = readFileSync('tests/queries-own.tsv', 'utf8').trim().split('\n').slice(1);
  const sample = lines.filter((_, i) => i % 5 === 0).map((line) => line.split('\t'));
  const page = await open('/search/');
  let right = 0;
  for (const [query = '', expected = ''] of sample) {
    await page.goto(siteUrl(asking(query)));
    await page.waitForSelector(READY);
    const got = await page
      .locator(ids)
      .evaluateAll((all) => all.slice(0, 3).map((e) => (e as HTMLElement).dataset['result'] ?? ''));
    if (got.some((id) => expected.split('|').includes(names.get(id) ?? ''))) right++;
  }
  expect(right / sample.length).toBeGreaterThanOrEqual(0.92);
}, 180_000);
