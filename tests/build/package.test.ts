/** The engine as a county gets it: installed from its archive without a network, under the Node it has. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The tests run under a Node of their own; whoever started them has the county's. */
const PATH = (process.env['PATH'] ?? '')
  .split(':')
  .filter((part) => !part.includes('node_modules'))
  .join(':');
const parent = mkdtempSync(join(tmpdir(), 'quanze-package-'));
/** Node 24, whatever the county has. */
const NEWER = `${join(process.cwd(), 'node_modules/node/bin')}:${PATH}`;
// Blanks, Chinese and characters that mean something in addresses.
const county = join(parent, '青山县 #1%');
const second = join(parent, '白水区');
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const environment = () => ({
  PATH,
  HOME: parent,
  QUANZE_TODAY: '2026-11-29',
  npm_config_cache: join(parent, 'npm'),
});

function run(command: string, ...args: readonly string[]) {
  const options = { cwd: county, env: environment(), timeout: 170_000 } as const;
  return spawnSync(command, args, { ...options, encoding: 'utf8' });
}
const quanze = (...args: readonly string[]) => run('npx', 'quanze', ...args);

/** In the second county, under Node 24. */
function elsewhere(...args: readonly string[]) {
  const env = { ...environment(), PATH: NEWER };
  return spawnSync('npx', ['quanze', ...args], { cwd: second, env, encoding: 'utf8' });
}

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', 'package', '--', '--out', parent], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const archive = readdirSync(parent).find((name) => /^quanze-\d.+\.tgz$/.test(name)) ?? '';
  mkdirSync(county);
  writeFileSync(join(county, 'package.json'), '{"private":true}');
  const installed = run(
    'npm',
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    join(parent, archive),
  );
  expect(installed.status, installed.stderr).toBe(0);
  const made = quanze(
    'new-county',
    '--county',
    '青山县',
    '--towns',
    '石桥镇,河口乡,城东街道',
    '--yes',
  );
  expect(made.status, made.stderr).toBe(0);
});

test('it is one package of at most 90 MB, without compilers', () => {
  const modules = join(county, 'node_modules');
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  expect(bytes).toBeLessThan(90e6);
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['quanze']);
  const template = readFileSync(join(modules, 'quanze/docs/editing/templates/matter.md'), 'utf8');
  expect(template).toContain('# content/matters/');
});

test('a county in a folder of its own takes the same archive', () => {
  const words = ['--county', '分水区', '--towns', '甲水镇'];
  expect(quanze('new-county', '分水区', ...words).status).toBe(0);
  const { dependencies } = JSON.parse(readFileSync(join(county, '分水区/package.json'), 'utf8'));
  expect(dependencies.quanze).toMatch(/^file:\.\.\/\.\.\/quanze-\d.+\.tgz$/);
});

test('a new county is checked and built, and knows nothing of the one we show', () => {
  expect(quanze('check').status).toBe(0);
  const built = quanze('build');
  expect(built.status, built.stderr).toBe(0);
  // Nothing but the steps it is at: no warning of Node or of a library.
  expect(built.stderr.replace(/^.+…\n/gm, '')).toBe('');
  expect(readFileSync(join(county, 'dist/index.html'), 'utf8')).toContain('青山县乡镇权责清单');
  for (const folder of ['content', 'dist'])
    for (const entry of readdirSync(join(county, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        expect(readFileSync(join(entry.parentPath, entry.name), 'utf8'), entry.name).not.toContain(
          '安禾',
        );
});

test('a mistake is told in its file and line, and the site stays', () => {
  const site = join(county, 'content/site.yaml');
  const before = readFileSync(site, 'utf8');
  appendFileSync(site, 'countty: 青山县\n');
  const index = statSync(join(county, 'dist/index.html')).mtimeMs;
  const { status, stderr } = quanze('build');
  writeFileSync(site, before);
  expect(status).toBe(1);
  expect(stderr).toContain('content/site.yaml');
  expect(statSync(join(county, 'dist/index.html')).mtimeMs).toBe(index);
});

test('another county has its own look, words and pages, and is told what could not be published', () => {
  cpSync(join(county, 'node_modules'), join(second, 'node_modules'), { recursive: true });
  const order = ['--county', '白水区', '--towns', '甲水镇', '--yes'];
  expect(elsewhere('new-county', ...order).stderr).toBe('');
  const look = join(second, 'content/site');
  const put = (name: string, text: string) => writeFileSync(join(look, name), text);
  const built = (path: string) => readFileSync(join(second, 'dist', path), 'utf8');
  mkdirSync(look);
  put('style.css', ':root { --link: light-dark(#006400, #8cc4ee); }');
  put('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put('labels.yaml', 'faq: 常见问题\nfooter: 清单由县委编办解释\n');
  put(
    'qingdan.mdx',
    '---\ntitle: 清单怎么定\nsummary: 谁起草、谁审\ninHeader: true\nreviewed: 2026-11-20\n---\n\n## 谁起草\n\n看[事项](/matters/)。\n',
  );
  const { status: first, stderr: told } = elsewhere('build');
  expect(first, told).toBe(0);
  const page = built('towns/index.html');
  const header = page.slice(page.indexOf('<header'), page.indexOf('</header>'));
  const footer = page.slice(page.indexOf('<footer'));
  expect(header).toContain('常见问题');
  expect(header).toContain('href="/about/qingdan/"');
  expect(footer).toContain('清单怎么定');
  expect(footer).toContain('清单由县委编办解释');
  expect(/<h1[^>]*>常见问题</.test(built('faq/index.html'))).toBe(true);
  expect(built('about/sitemap/index.html')).toContain('谁起草、谁审');
  expect(built('about/qingdan/index.html')).toMatch(/<article data-pagefind-body.*谁起草/s);
  expect(built('offline.json')).toContain('about/qingdan/');
  expect(page).toContain('<link rel="stylesheet" href="/site/style.css">');
  expect(page).toContain('src="/site/logo.svg"');
  expect(built('site/style.css')).toContain('#006400');
  expect(built('offline.json')).toContain('site/style.css');

  put('说明.docx', '');
  put('style.css', 'a {}\nb { background: url(https://example.org/a.png) }');
  const { status, stderr } = elsewhere('build');
  expect(status).toBe(1);
  expect(stderr).toContain('说明.docx 不能放在 content/site/ 里');
  expect(stderr).toMatch(/style\.css\s+2:21 .*https:\/\/example\.org/);
});

test('a folder that has content is not written over', () => {
  const { status, stderr } = quanze('new-county', '--yes');
  expect(status).toBe(1);
  expect(stderr).toContain('不覆盖');
});

test('dev shows a change at once, lays a mistake over the page, and recovers', async () => {
  const options = { cwd: county, env: environment(), detached: true } as const;
  const dev = spawn('npx', ['quanze', 'dev', '--port', '0'], options);
  try {
    let said = '';
    dev.stdout.on('data', (chunk) => {
      said += String(chunk);
    });
    await expect.poll(() => said, { timeout: 120_000 }).toMatch(/http:\S+\s/);
    const url = /http:\S+/.exec(said)?.[0] ?? '';
    const text = async (path: string) => (await fetch(new URL(path, url))).text();
    expect(await text('/')).toContain('青山县乡镇权责清单');
    expect((await fetch(new URL('/towns/', url))).headers.get('content-type')).toContain(
      'text/html',
    );
    expect((await fetch(new URL('/nirgends/', url))).status).toBe(404);
    expect((await fetch(`${url}%`)).status, 'an address that is none').toBe(400);

    const heard = (await fetch(new URL('/.quanze/changes', url))).body?.getReader();
    const next = async () => new TextDecoder().decode((await heard?.read())?.value);
    const site = join(county, 'content/site.yaml');
    const before = readFileSync(site, 'utf8');
    writeFileSync(site, before.replace('title: 青山县乡镇权责清单', 'title: 青山县清单'));
    expect(await next()).toContain('reload');
    expect(await text('/')).toContain('青山县清单');
    writeFileSync(site, `${before}countty: 青山县\n`);
    expect(await next()).toContain('errors');
    expect(await text('/.quanze/overlay.js')).toContain('countty');
    expect(await text('/'), 'the last good page stays').toContain('青山县清单');
    writeFileSync(site, before);
    expect(await next()).toContain('reload');
    expect(await text('/.quanze/overlay.js')).not.toContain('countty');
  } finally {
    if (dev.pid !== undefined) process.kill(-dev.pid);
  }
});

test('the server for assistants answers with the engine of the county it stands in', async () => {
  const modules = join(county, 'node_modules');
  cpSync(join(parent, 'quanze-mcp'), join(modules, 'quanze-mcp'), { recursive: true });
  mkdirSync(join(modules, '@modelcontextprotocol'));
  const sdk = '@modelcontextprotocol/sdk';
  symlinkSync(realpathSync(join('node_modules', sdk)), join(modules, sdk));
  const client = new Client({ name: 'test', version: '1' });
  const started = join(modules, 'quanze-mcp/start.mjs');
  const wrong = spawnSync('node', [started], {
    env: { ...environment(), QUANZE_CONTENT: '/nowhere' },
    encoding: 'utf8',
  });
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringMatching(/^QUANZE_CONTENT .+\n$/)]);
  const server = { command: 'node', args: [started], cwd: county };
  await client.connect(new StdioClientTransport({ ...server, env: environment() }));
  const found = await client.callTool({
    name: 'list_on_day',
    arguments: { town: '石桥镇' },
  });
  await client.close();
  expect(found).toMatchObject({ structuredContent: { town: '石桥镇', day: '2026-11-29' } });
});

test('an unknown command is answered with those there are', () => {
  const { status, stderr } = quanze('chekc');
  expect(status).toBe(2);
  expect(stderr).toContain('check ');
});
