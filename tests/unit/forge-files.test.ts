/** Templates and workflows of GitHub, GitLab and Gitea: nobody runs them here, so what can be known about them is checked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countyTemplate } from '../../scripts/packing/template.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const inFolder = (folder: string) => readdirSync(join(ROOT, folder)).map((f) => `${folder}/${f}`);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly strategy?: {
    readonly 'fail-fast': boolean;
    readonly matrix: Readonly<Record<string, unknown>>;
  };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const PROVINCE = 'docs/province/github.yml';
const GITHUB = [...inFolder('.github/workflows'), PROVINCE];
const GITLAB = ['.gitlab-ci.yml', 'docs/province/gitlab.yml'];
const WORKFLOWS = [...GITHUB, ...inFolder('.gitea/workflows')];
const workflow = (file: string) => parse(read(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);

/** Every shell line there is, with the file it stands in. */
function commands(): [string, string][] {
  return [
    ...WORKFLOWS.flatMap((file) =>
      stepsOf(file).flatMap(({ run = '' }) =>
        run.split('\n').map((line): [string, string] => [file, line]),
      ),
    ),
    ...GITLAB.flatMap((file) =>
      Object.values(parse(read(file)) as Record<string, { script?: string[] }>).flatMap(
        ({ script = [] }) =>
          script
            .join('\n')
            .split('\n')
            .map((line): [string, string] => [file, line]),
      ),
    ),
  ];
}

/** Names of a script and the options it is given, wherever one is started. */
const STARTED =
  /(?:npm run(?: --silent)? ([\w:-]+)(?: --(?= ))?|node scripts\/([\w-]+)\.ts)([^|>&]*)/g;

test('every command they start exists and knows the options it is given', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const started = commands().flatMap(([file, line]) =>
    [...line.matchAll(STARTED)].map(([, npm, script, rest = '']) => ({ file, npm, script, rest })),
  );
  expect(started.length).toBeGreaterThan(15);
  for (const { file, npm, script, rest } of started) {
    if (npm !== undefined) expect(Object.keys(scripts), file).toContain(npm);
    const name = script ?? /^node scripts\/run\.mjs ([\w-]+)$/.exec(scripts[npm ?? ''] ?? '')?.[1];
    // What runs our tests takes no options.
    if (name === undefined) expect(rest.trim(), file).toBe('');
    if (name === undefined) continue;
    const source = read(`scripts/${name}.ts`);
    for (const [, option] of rest.matchAll(/ --([\w-]+)/g))
      expect(source, `${file}: ${name} --${option}`).toMatch(
        new RegExp(`\\b'?${option}'?: \\{ type: '(?:string|boolean)'`),
      );
    for (const [, format] of rest.matchAll(/--format (\w+)/g))
      expect(source, `${file}: ${name} --format ${format}`).toContain(`'${format}'`);
  }
});

test('a name that does not exist would be found', () => {
  const line = 'npm run --silent check -- --format gitlab --since 合并前 > x || true';
  expect([...line.matchAll(STARTED)].map((found) => found.slice(1))).toEqual([
    ['check', undefined, ' --format gitlab --since 合并前 '],
  ]);
});

/** An action by the commit somebody has seen; a tag may be moved. The version it had then stands behind it. */
const PINNED = /^ *(?:- )?uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

describe.each([
  ...WORKFLOWS.map((file): [string, string] => [file, read(file)]),
  ...countyTemplate()
    .around.filter(({ path }) => /workflows\/|gitlab-ci/.test(path))
    .map(({ path, text }): [string, string] => [`a county's ${path}`, text]),
])('%s', (_, text) => {
  test('is YAML, and takes actions at one exact commit', () => {
    expect(Object.keys(parse(text)).length).toBeGreaterThan(1);
    for (const line of text.split('\n').filter((each) => /\buses:/.test(each)))
      expect(line).toMatch(PINNED);
  });
});

test('one version of an action is one commit, wherever it is taken', () => {
  const taken = WORKFLOWS.flatMap((file) => [...read(file).matchAll(/uses: (\S+)@(\S+) # (\S+)/g)]);
  const commits = Map.groupBy(taken, ([, action, , version]) => `${action} ${version}`);
  for (const [name, found] of commits)
    expect([...new Set(found.map(([, , commit]) => commit))], name).toHaveLength(1);
  expect(taken.length).toBeGreaterThan(15);
});

test.each(WORKFLOWS.filter((file) => !file.endsWith('test.yml')))(
  '%s keeps what a build remembers',
  (file) => {
    const kept = stepsOf(file).find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(kept?.with?.['path']).toBe('.cache');
  },
);

test('in a province every county of the folder builds apart, and the portal is built whatever becomes of one', () => {
  const { counties, county, portal } = workflow(PROVINCE).jobs;
  expect(county?.strategy?.['fail-fast']).toBe(false);
  expect(county?.strategy?.matrix['county']).toContain('fromJSON(needs.counties.outputs.names)');
  expect(counties?.steps.at(-1)?.run).toContain('ls counties');
  expect([county?.needs, portal?.needs]).toEqual(['counties', 'county']);
  expect(portal?.if).toContain('!cancelled()');
  const given = (name: string, job = portal) =>
    job?.steps.filter(({ uses }) => uses?.startsWith(`actions/${name}@`)).map((step) => step.with);
  // What the portal keeps and what it takes lies where its command looks for it.
  expect(given('cache')).toMatchObject([{ path: 'portal-kept' }]);
  expect(given('download-artifact')).toEqual([{ path: 'public' }]);
  expect(given('upload-artifact', county)?.[0]?.['path']).toMatch(/^public\/.+matrix\.county/);
  expect(JSON.stringify(portal?.steps)).toContain('--kept portal-kept');
});

test('the same on GitLab', () => {
  const { county, portal } = parse(read('docs/province/gitlab.yml'));
  expect(county.parallel.matrix).toEqual([{ COUNTY: ['county-001', 'county-002'] }]);
  expect(county.allow_failure).toBe(true);
  expect(portal.cache.paths).toEqual(['portal-kept/']);
});

describe.each(WORKFLOWS)('%s', (file) => {
  test('leaves no token behind in the checkout', () => {
    for (const { uses, with: given } of stepsOf(file))
      if (uses?.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
  });

  test('knows no secret but the token of the job and the key of editions, and runs no text of a stranger as a command', () => {
    expect(read(file)).not.toMatch(/secrets\.(?!EDITION_KEY \})|pull_request_target/);
    for (const { run = '' } of stepsOf(file)) expect(run).not.toContain('${{');
  });
});

test('on GitHub a job may read, unless it must write; the one that comments runs nothing of the branch', () => {
  for (const file of GITHUB) expect(workflow(file).permissions).toEqual({ contents: 'read' });
  const writing = GITHUB.flatMap((file) =>
    Object.entries(workflow(file).jobs)
      .filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'))
      .map(([name]) => name),
  );
  expect(writing).toEqual(['comment', 'edition', 'pages']);
});

test.each(['.github/workflows/check.yml', '.gitea/workflows/check.yml'])(
  'what comments in %s comes from the base branch, and nothing else is given the token',
  (file) => {
    const { comment, ...others } = workflow(file).jobs;
    const checkout = comment?.steps.find(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkout?.with?.['ref']).toContain('base.sha');
    expect(comment?.steps.some(({ run }) => run?.includes('npm'))).toBe(false);
    expect(JSON.stringify(comment)).toContain('github.token');
    expect(JSON.stringify(others)).not.toContain('github.token');
  },
);

test.each([...WORKFLOWS, '.gitlab-ci.yml'])(
  '%s looks at the links of what it has built',
  (file) => {
    const text = read(file);
    const builds = text.match(/npm run build$/gm)?.length ?? 0;
    expect(text.match(/npm run --silent check -- --site dist$/gm)?.length ?? 0).toBe(builds);
  },
);

test('GitLab shows problems and changes in the merge request', () => {
  const { check } = parse(read('.gitlab-ci.yml'));
  const report = check.artifacts.reports.codequality;
  expect(check.script.some((line: string) => line.includes(`> ${report}`))).toBe(true);
  expect(check.artifacts.when).toBe('always');
});

test.each(inFolder('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml')))(
  'form %s asks, and every answer has a name of its own',
  (file) => {
    const form = parse(read(file));
    expect(form.name).toMatch(/\p{Script=Han}/u);
    expect(form.description).toMatch(/\p{Script=Han}/u);
    const ids: string[] = [];
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else {
        ids.push(id);
        expect(attributes.label).toMatch(/\p{Script=Han}/u);
      }
      if (type === 'dropdown') expect(attributes.options.length).toBeGreaterThan(1);
    }
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('GitLab asks the same as GitHub', () => {
  const forms = inFolder('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
  const asked = forms.map((file) => {
    const { name, body } = parse(read(file));
    const labels = body.flatMap(({ attributes }: { attributes: { label?: string } }) =>
      attributes.label === undefined ? [] : [attributes.label],
    );
    return [name, labels];
  });
  for (const [name, labels] of asked) {
    const text = read(`.gitlab/issue_templates/${name}.md`);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(labels);
  }
  expect(inFolder('.gitlab/issue_templates')).toHaveLength(forms.length);
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(
    read('.github/PULL_REQUEST_TEMPLATE.md'),
  );
});

test('CODEOWNERS has a line ready for every domain, for folders that exist, and invents nobody', () => {
  const lines = read('CODEOWNERS').split('\n');
  const folders = lines.flatMap((line) => /^# (\/\S+)\s+@/.exec(line)?.[1] ?? []);
  for (const folder of folders) expect(existsSync(join(ROOT, folder)), folder).toBe(true);
  for (const domain of inFolder('content/matters')) expect(folders).toContain(`/${domain}/`);
  for (const line of lines) {
    expect(line).toMatch(/^(?:#|$)/);
    for (const [owner] of line.matchAll(/@\S+/g)) expect(owner).toMatch(/^@这里填/);
  }
});
