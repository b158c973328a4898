import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], { encoding: 'utf8' });
const COMMANDS = ['import', 'export', 'new', 'fmt', 'close', 'merge-town', 'replace-law'];

for (const command of COMMANDS)
  test(`${command} explains itself with an example, and knows no other flags`, () => {
    const help = run(command, '--help');
    expect([help.status, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toMatch(new RegExp(`^npm run ${command} -- `));
    expect(help.stdout).toContain(`例如：npm run ${command} -- `);
    expect(help.stdout.split('\n').length).toBeLessThan(20);
    const wrong = run(command, ...(command === 'new' ? [] : ['--hlep']));
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr.split('\n')[0]).toBe(
      command === 'new' ? '要写新建什么' : '不认识 --hlep，是不是 --help？',
    );
    expect(wrong.stderr).not.toMatch(/Error|node:|\.ts:/);
  }, 30_000);

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
    first('replace-law', '--from', '2026-08-15', '--map', 'nowhere.yaml'),
    first('preview', '--nonsense'),
    first('diff', '--nonsense'),
    first('report', '--today', '2026-11-9'),
  ]).toMatchInlineSnapshot(`
    [
      "--town 后面没有内容",
      "要写一个文件，现在是 a.xlsx、linhe、powers。npm run import 后面先写一个 --，再写文件和选项",
      "没有找到文件 nowhere.xlsx",
      "没有找到文件 nowhere.yaml",
      "不认识“linhe”，选项前面要写 --",
      "--dry-run 后面不写内容",
      "内容文件夹里没有找到 nowhere.yaml",
      "没有找到文件 nowhere.yaml",
      "不认识 --nonsense",
      "不认识 --nonsense",
      "--today 要写成 2026-11-21 这样的日期，现在是 2026-11-9",
    ]
  `);
}, 60_000);
