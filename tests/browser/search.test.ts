/** What is found, how it is told, and what it costs to get there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transferUntil } from '../../scripts/bench/slow-phone.ts';
import { addressOf, asking, IDS, open, READY, siteUrl } from './searching.ts';
import { watchShifts } from './shifts.ts';

test('the matter asked for in spoken words comes first, with who handles it in the chosen town', async () => {
  const page = await open(asking('地里能不能烧秸秆', '&town=linhe'));
  await page.waitForSelector(READY);
  const first = page.locator(IDS).first();
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

test('another town tells other people, none tells the county and which towns differ', async () => {
  const page = await open(asking('低保', '&town=linhe'));
  const who = page.locator(`${IDS} .who`);
  await who.first().waitFor();
  // Asked at once: rows may come in between two questions.
  const untold = page.locator(`${IDS}:not(:has(.who))`);
  expect(await untold.count()).toBe(0);
  const before = await who.first().textContent();
  await page.selectOption('search-results select[name="town"]', { index: 1 });
  await page.waitForFunction(
    (old) => document.querySelector('[data-results] .who')?.textContent !== old,
    before,
  );
  await page.locator(`${IDS} .who`).first().waitFor();
  expect(await untold.count()).toBe(0);
  await page.selectOption('search-results select[name="town"]', '');
  await page.waitForFunction(() =>
    /^安禾县：找.+个(?:乡镇|都自己办)/.test(
      document.querySelector('[data-results] .who')?.textContent ?? '',
    ),
  );
});

test('the address carries query and filters, and back leads to the earlier ones', async () => {
  const page = await open(asking('低保'));
  await page.waitForSelector(READY);
  await page.locator('.filters summary').click();
  await page.selectOption('select[name="list"]', '公共服务清单');
  await page.waitForSelector(READY);
  expect((await addressOf(page)).searchParams.get('list')).toBe('公共服务清单');
  const labels = page.locator(`${IDS} .seal`);
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

test('while results come in, nothing that stands moves', async () => {
  const page = await open('/robots.txt');
  const { shifts } = await watchShifts(page);
  await page.goto(siteUrl(asking('低保怎么申请')));
  await page.waitForSelector('[data-results] section [data-page]');
  expect(await shifts()).toEqual([]);
});

test('every fifth of our own queries has a right matter among the first three', async () => {
  const names = new Map<string, string>();
  const matters = JSON.parse(readFileSync('dist/data/v1/matters.json', 'utf8')) as {
    matters: { id: string; name: string }[];
  };
  for (const { id, name } of matters.matters) names.set(id, name);
  const lines = readFileSync('tests/queries-own.tsv', 'utf8').trim().split('\n').slice(1);
  // What is not the townships' has no right matter.
  const sample = lines
    .map((line) => line.split('\t'))
    .filter(([, expected = '-'], i) => i % 5 === 0 && expected !== '-');
  const page = await open('/search/');
  let right = 0;
  for (const [i, [query = '', expected = '']] of sample.entries()) {
    // Some in a page that knows nothing yet, most one after another as at a desk.
    if (i % 6 === 0) await page.goto(siteUrl(asking(query)));
    else await page.locator('search-results form').evaluate(ask, query);
    await page.waitForSelector(READY);
    const got = await page
      .locator(IDS)
      .evaluateAll((all) => all.slice(0, 3).map((e) => (e as HTMLElement).dataset['result'] ?? ''));
    if (got.some((id) => expected.split('|').includes(names.get(id) ?? ''))) right++;
  }
  expect(right / sample.length).toBeGreaterThanOrEqual(0.96);
});

/** Puts a question as Enter does; from then on until the answer stands, nothing is ready. */
function ask(form: Element, query: string): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (input) input.value = query;
  (form as HTMLFormElement).requestSubmit();
}
