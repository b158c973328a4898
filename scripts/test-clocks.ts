/**
 * `npm run test:clocks`: builds and tests as on days to come. A county must be able to publish, and a newcomer to test,
 * whatever the clock says; twenty minutes a clock, so it is no part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine } from './command-line.ts';

/** A certificate has run out; a leap day; a year's last day, when two calendars of holidays meet; far away. */
const CLOCKS = ['2027-01-11', '2028-02-29', '2030-12-31', '2036-06-01'];
const CLOCK = pathToFileURL(resolve('tests/clocks/clock.mjs')).href;

const USAGE = `npm run test:clocks   ${CLOCKS.join('、')}：在这几天各生成、测试一遍，每天二十分钟
`;

if (commandLine(USAGE, {})) testClocks();

function testClocks(): void {
  const parent = mkdtempSync(join(tmpdir(), 'quanze-clocks-'));
  const real = join(parent, 'content');
  cpSync('content', real, { recursive: true });
  const site = join(real, 'site.yaml');
  // The demonstration without a day of its own is a county that speaks for the real day.
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^today: .*\n/m, ''));

  const failed: string[] = [];
  function run(clock: string, name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    process.stdout.write(`\n== ${clock} ${name}\n`);
    const { status } = spawnSync(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, CLOCK: clock, NODE_OPTIONS: `--import=${CLOCK}`, ...env },
    });
    if (status !== 0) failed.push(`${clock} ${name}`);
  }

  const tests = (...projects: string[]) => [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
  ];
  const build = (out: string) => ['scripts/run.mjs', 'build', '--out', join(parent, out)];

  for (const clock of CLOCKS) {
    run(clock, '演示县：生成', build('demonstration'));
    run(clock, '按当天说话的县：检查', ['scripts/run.mjs', 'check'], { QUANZE_CONTENT: real });
    run(clock, '按当天说话的县：生成', build('real'), { QUANZE_CONTENT: real });
    run(clock, '单元测试、生成测试', tests('unit', 'build'));
  }
  run(CLOCKS[0] ?? '', '生成的县', tests('clocks'));
  rmSync(parent, { recursive: true, force: true });
  if (failed.length > 0) {
    process.stderr.write(`\n没有通过：\n${failed.map((one) => `  ${one}\n`).join('')}`);
    process.exitCode = 1;
  }
}
