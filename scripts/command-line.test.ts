import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { COUNTY_COMMANDS } from './packing/commands.ts';

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], { encoding: 'utf8' });
const SCREEN = ['screen', '--content', 'tests/fixtures/small-county'];
const COMMANDS = ['import', 'export', 'new', 'fmt', 'close', 'merge-town', 'replace-law'];

for (const command of COMMANDS)
  test(`${command} knows no other flags`, () => {
    const wrong = run(command, ...(command === 'new' ? [] : ['--hlep']));
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr.split('\n')[0]).toBe(
      command === 'new' ? '要写新建什么' : '不认识 --hlep，是不是 --help？',
    );
    expect(wrong.stderr).not.toMatch(/Error|node:|\.ts:/);
  }, 30_000);

test.runIf(process.platform === 'linux')(
  'a disk that takes nothing is told in a sentence',
  () => {
    const { status, stderr } = run(
      'export',
      '--town',
      'linhe',
      '--list',
      'powers',
      '--out',
      '/sys/a.csv',
    );
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^\/sys\/a\.csv：没有权限，没有做完。/),
    ]);
  },
  30_000,
);

test.runIf(process.platform === 'linux')(
  'where no folder can be made is told in a sentence',
  () => {
    const wrong = run('report', '--out', '/proc/quanze/report');
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      '/proc/quanze：这里建不了文件夹，请换一个地方\n',
    ]);
  },
  30_000,
);

/** Every command there is, here and in a county: name of the script → what one types. */
const ALL = new Map(
  Object.entries<string>(JSON.parse(readFileSync('package.json', 'utf8')).scripts).flatMap(
    ([name, started]): [string, string][] => {
      const script = /^node scripts\/run\.mjs ([\w-]+)$/.exec(started)?.[1];
      return script ? [[script, name === 'start' ? 'npm start' : `npm run ${name}`]] : [];
    },
  ),
);
for (const name of Object.keys(COUNTY_COMMANDS))
  if (!ALL.has(name)) ALL.set(name, `npm run ${name}`);

test('--help of every command is one screen and does nothing else', async () => {
  const left = [...ALL];
  const help = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [script, typed] = next;
      const run = spawn(process.execPath, ['scripts/run.mjs', script, '--help']);
      const [said, wrong, [status]] = await Promise.all([
        text(run.stdout),
        text(run.stderr),
        once(run, 'close'),
      ]);
      expect.soft([status, wrong], script).toEqual([0, '']);
      expect.soft(said.startsWith(typed), `${script} says: ${said.split('\n')[0]}`).toBe(true);
      expect.soft(said.split('\n').length, script).toBeLessThan(20);
      if (COMMANDS.includes(script)) expect.soft(said, script).toContain(`例如：${typed} -- `);
    }
  };
  expect(left.length).toBeGreaterThan(25);
  await Promise.all([help(), help()]);
}, 90_000);

test('what else may be wrong is one plain sentence', () => {
  const first = (...words: string[]) => run(...words).stderr.split('\n')[0];
  expect([
    first('import', 'a.xlsx', '--town'),
    first('import', 'a.xlsx', 'linhe', 'powers'),
    first('import', 'nowhere.xlsx', '--town', 'linhe', '--list', 'powers'),
    first('import', 'package.json', '--town', 'linhe', '--list', 'powers', '--map', 'nowhere.yaml'),
    first('export', 'linhe'),
    first('close', '--dry-run=yes'),
    first('fmt', 'nowhere.yaml'),
    first('fmt', '--content', 'nowhere', '--check'),
    first('replace-law', '--from', '2026-08-15', '--map', 'nowhere.yaml'),
    first('preview', '--nonsense'),
    first('diff', '--formt', 'md'),
    first('report', '--today', '2026-11-9'),
    first('law', 'newer', 'package.json'),
    first('law', 'take', '--list', 'src'),
    first('law', 'take', '--list', 'LICENSE', '--taken', '2026-05-16', '--out', 'nowhere'),
    first('comment', '--text', 'README.md'),
    first('comment', '--txt', 'README.md'),
    first('portal', '--sites', 'src', '--out', 'nowhere'),
    first(...SCREEN, 'README.zh-CN.md', '--reply', 'nowhere/a.docx'),
  ]).toMatchInlineSnapshot(`
    [
      "--town 后面没有内容",
      "要写一个文件，现在是 a.xlsx、linhe、powers。npm run import 后面先写一个 --，再写文件和选项",
      "没有找到文件 nowhere.xlsx",
      "没有找到文件 nowhere.yaml",
      "不认识“linhe”，选项前面要写 --",
      "--dry-run 后面不写内容",
      "内容文件夹里没有找到 nowhere.yaml",
      "没有找到内容文件夹 nowhere：到有 content/ 的文件夹里运行，或者用 --content 指定",
      "没有找到文件 nowhere.yaml",
      "不认识 --nonsense",
      "不认识 --formt，是不是 --format？",
      "--today 要写成 2026-11-21 这样的日期，现在是 2026-11-9",
      "package.json 不是法律索引：没有写是哪一天的（# taken 2026-05-16）",
      "--list 要写清单文件",
      "LICENSE 里没有读到一部：第一行要是列名，每部要有 id 和 title",
      "comment 只在平台的流程里用：没有 PULL_NUMBER、GITHUB_REPOSITORY",
      "没有这样的选项。",
      "没有找到文件 src",
      "nowhere/a.docx：没有这个文件或者文件夹",
    ]
  `);
}, 240_000);
