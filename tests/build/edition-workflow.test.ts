/** The publication workflow's job of editions: its shell lines are run as they stand, against a repository on disk. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '../..');
const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8'));
const steps: readonly Step[] = jobs.edition.steps.filter(
  ({ run }: Step) => run && run !== 'npm install',
);
const publish = `"${process.execPath}" "${join(ROOT, 'scripts/run.mjs')}" publish-edition`;

const folder = mkdtempSync(join(tmpdir(), 'quanze-edition-workflow-'));
afterAll(() => rmSync(folder, { recursive: true }));
const remote = join(folder, 'forge/county.git');
const key = join(folder, 'county.pem');

const shell = (line: string, cwd: string, env: Readonly<Record<string, string>> = {}) =>
  execFileSync('bash', ['-e', '-c', line], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });

/** What a job would do that starts in an empty folder with this site: gives what was printed. */
function job(home: string, says: string): string {
  const cwd = join(folder, home);
  mkdirSync(join(cwd, 'dist/data/v1/matters'), { recursive: true });
  writeFileSync(
    join(cwd, 'dist/data/v1/index.json'),
    `{"county":"某县","hash":"sha256:${says}","span":{"from":"2026-01-01"}}`,
  );
  writeFileSync(join(cwd, 'dist/index.html'), says);
  return steps
    .map(({ run = '', env = {} }) =>
      shell(run.replace('npm run publish-edition --', publish), cwd, {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.file://${folder}/forge/.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://x-access-token:token@forge.invalid/',
        GITHUB_SERVER_URL: 'https://forge.invalid',
        GITHUB_REPOSITORY: 'county.git',
        RUNNER_TEMP: folder,
        ...(env['TOKEN'] ? { TOKEN: 'token' } : {}),
        ...(env['KEY'] ? { KEY: readFileSync(key, 'utf8') } : {}),
      }),
    )
    .join('');
}

const editions = () => shell('git log --oneline editions', remote).trim().split('\n').length;

beforeAll(() => {
  shell('openssl genpkey -algorithm ed25519 -out county.pem', folder);
  shell(`git init --quiet --bare "${remote}"`, folder);
});

test('without the history nothing is made: it is not begun anew in silence', () => {
  expect(() => job('lost', '一')).toThrow();
  expect(shell('git branch --list', remote)).toBe('');
});

test('each change adds one edition to the branch, no change none, and the key stays nowhere', () => {
  const first = join(folder, 'first');
  expect(() => job('first', '一')).toThrow();
  shell(`${publish} --previous none --today 2026-01-01 --key "${key}"`, first);
  shell(
    `git init --quiet -b editions && git add editions && git -c user.name=a -c user.email=a@b commit --quiet -m 一 && git push --quiet "${remote}" editions`,
    first,
  );
  expect(job('same', '一')).toContain('内容没有变');
  expect(editions()).toBe(1);
  expect(job('changed', '二')).toContain('出了第 2 版');
  expect(editions()).toBe(2);
  expect(job('again', '二')).toContain('还是第 2 版');
  expect(editions()).toBe(2);
  const shown = JSON.parse(readFileSync(join(folder, 'again/dist/edition.json'), 'utf8'));
  expect(shown.number).toBe(2);
  expect(() => readFileSync(join(folder, 'key.pem'))).toThrow();
  expect(shell('git ls-tree -r --name-only editions', remote)).not.toContain('.pem');
});
