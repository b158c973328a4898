/** Measures dist/ as readers notice it: weights of pages, and times on a slow phone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { keyAt } from '../../src/client/storage-key.ts';
import { launchChrome } from '../chrome.ts';
import { serve } from '../serve.ts';
import { LONG_LIST, writeLongList } from './long-list.ts';
import { kilo, type PageWeight, type Row } from './print.ts';
import { loadSlowly, transferUntil, typeSlowly } from './slow-phone.ts';
import { compressed, heaviestScripts, heaviestStyles, pagesOf, weighPage } from './weigh.ts';

const DIST = 'dist';
const ROWS = 300;
const TIMES = 3;
const QUERIES = ['烧秸秆', '盖房子找谁', '低保怎么申请', '噪音扰民', '老人补贴', '乱倒垃圾罚多少'];

/** Rows with the bounds of DESIGN 8, and the weight of every kind of page. */
export async function pagesMeasured(): Promise<{ rows: Row[]; weights: PageWeight[] }> {
  return { rows: [...sizes(), ...(await timings())], weights: pageWeights() };
}

function sizes(): Row[] {
  const heaviest = heaviestScripts(DIST);
  const styles = heaviestStyles(DIST);
  return [
    { what: `${ROWS} 项的清单页（合成）`, value: longList(), unit: 'KB', bound: 45 },
    longestReal(),
    {
      what: '样式，最重的一页',
      value: styles.bytes,
      unit: 'KB',
      bound: 12,
      note: `/${styles.page}`,
    },
    {
      what: '点按之前的脚本，最重的一页',
      value: heaviest.bytes,
      unit: 'KB',
      bound: 10,
      note: `/${heaviest.page}`,
    },
  ];
}

/** The longest list there really is, as it stands. */
function longestReal(): Row {
  const lists = pagesOf(DIST).filter((page) => /^towns\/[^/]+\/[^/]+\/$/.test(page));
  const [longest] = lists
    .map((page) => {
      const html = readFileSync(join(DIST, page, 'index.html'), 'utf8');
      return { page, html, rows: html.match(/<tr [^>]*data-from/g)?.length ?? 0 };
    })
    .sort((a, b) => b.rows - a.rows);
  return {
    what: `最长的清单页（${longest?.rows ?? 0} 项）`,
    value: longest && compressed(longest.html),
    unit: 'KB',
    bound: 45,
    note: `/${longest?.page ?? ''}`,
  };
}

/** Builds a county with a long list beside, and weighs the list. */
function longList(): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-bench-'));
  try {
    const content = join(folder, 'content');
    writeLongList('tests/fixtures/small-county', content, ROWS);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'build', '--out', join(folder, 'dist')],
      {
        encoding: 'utf8',
        env: { ...process.env, QUANZE_CONTENT: content, QUANZE_TODAY: '2026-11-21' },
      },
    );
    if (status !== 0) {
      process.stderr.write(stderr);
      return undefined;
    }
    return compressed(readFileSync(join(folder, 'dist', LONG_LIST, 'index.html')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timings(): Promise<Row[]> {
  const [chrome, site] = await Promise.all([launchChrome(), serve({ folder: DIST, port: 0 })]);
  const browser = await chromium.connect(chrome.wsEndpoint());
  try {
    return [...(await loading(browser, site.url)), ...(await searching(browser, site.url))];
  } finally {
    await browser.close();
    await Promise.all([chrome.close(), site.close()]);
  }
}

async function loading(browser: Browser, site: string): Promise<Row[]> {
  const matter = heaviestOf('matters/') ?? '';
  const { towns } = JSON.parse(readFileSync(join(DIST, 'data/v1/towns.json'), 'utf8')) as {
    towns: { id: string }[];
  };
  const town = towns[0]?.id ?? '';
  const answer = 'town-answers > article';
  const cases = [
    { says: '还没选乡镇', address: `${site}${matter}`, remembered: undefined },
    { says: '地址里有乡镇', address: `${site}${matter}#${town}`, remembered: undefined },
    { says: '记得乡镇', address: `${site}${matter}`, remembered: town },
  ];
  const rows: Row[] = [];
  for (const { says, address, remembered } of cases) {
    const runs = [];
    const key = keyAt(new URL(site).pathname, 'town');
    const kept = remembered === undefined ? undefined : { key, value: remembered };
    const wanted = remembered ? `${answer}#${remembered}` : answer;
    for (let i = 0; i < TIMES; i++) runs.push(await loadSlowly(browser, address, wanted, kept));
    const painted = middle(runs.map((run) => run.painted));
    const shift = Math.max(...runs.map((run) => run.shift));
    rows.push(
      {
        what: `事项页的答案画出来（${says}）`,
        value: painted,
        unit: 'ms',
        bound: 1800,
        note: `/${matter}`,
      },
      { what: `事项页的版面移动（${says}）`, value: shift, unit: '', bound: 0 },
    );
  }
  return rows;
}

async function searching(browser: Browser, site: string): Promise<Row[]> {
  const bytes = '第一次出结果前传输';
  const keys = '按键到结果画出来，第 95 百分位';
  if (!existsSync(join(DIST, 'search/index.html')))
    return [bytes, keys].map((what) => ({ what, value: undefined, unit: '' }));
  const ready = '[data-results][data-state="ready"]';
  const query = encodeURIComponent(QUERIES[0] ?? '');
  const first = await transferUntil(browser, `${site}search/?q=${query}`, ready);
  const times = await typeSlowly(browser, `${site}search/`, QUERIES);
  return [
    {
      what: bytes,
      value: first.bytes,
      unit: 'KB',
      bound: 80,
      note: first.files
        .slice(0, 4)
        .map(({ path, bytes }) => `${path.replace(/^.*\//, '') || '网页'} ${kilo(bytes)}`)
        .join('，'),
    },
    {
      what: keys,
      value: times[Math.ceil(times.length * 0.95) - 1],
      unit: 'ms',
      bound: 50,
      note: `${times.length} 次按键，一半在 ${Math.round(middle(times))} ms 内`,
    },
  ];
}

/** The heaviest page of every kind, as a first visit loads it. */
function pageWeights(): PageWeight[] {
  const kinds = [
    '',
    'towns/',
    'matters/',
    'compare/',
    'stats/',
    'boundary/',
    'faq/',
    'handbook/',
    'laws/',
    'search/',
  ].filter((page) => existsSync(join(DIST, page, 'index.html')));
  const examples = ['matters/', 'towns/', 'faq/', 'departments/', 'laws/'].flatMap(
    (folder) => heaviestOf(folder) ?? [],
  );
  return [...new Set([...kinds, ...examples])].map((page) => ({
    page: `/${page}`,
    ...weighPage(DIST, page),
  }));
}

/** The heaviest page of a folder by a quick compression, which is exact enough for choosing. */
function heaviestOf(folder: string): string | undefined {
  return pagesOf(DIST)
    .filter((page) => page.startsWith(folder) && page !== folder && page !== 'matters/az/')
    .map((page) => ({ page, bytes: statSync(join(DIST, page, 'index.html')).size }))
    .sort((a, b) => b.bytes - a.bytes)[0]?.page;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
