/** What the documents promise: their links lead somewhere, their pictures are light, their commands exist. */
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const DOCS = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('docs/**/*.md', { cwd: ROOT }),
];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(DOCS)('%s', (doc) => {
  const text = readFileSync(join(ROOT, doc), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  for (const link of links.filter((one) => !/^(?:[a-z]+:|\/)/.test(one)))
    expect(existsSync(join(ROOT, dirname(doc), link)), link).toBe(true);
  for (const [, command = ''] of text.matchAll(/npm run ([a-z][\w:-]*)/g))
    expect(Object.keys(scripts), command).toContain(command);
});

test('a picture weighs no more than 120 KB', () => {
  const pictures = ['docs', 'docs/pictures'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.png'))
      .map((file) => `${folder}/${file}`),
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const file of pictures) expect(statSync(join(ROOT, file)).size, file).toBeLessThan(120_000);
});

test('both READMEs name the command the tests are run with, and it is all of .ci/run', () => {
  const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8').trim().split('\n').at(-1);
  for (const doc of ['README.md', 'README.zh-CN.md'])
    expect(readFileSync(join(ROOT, doc), 'utf8')).toContain(`\n${ci} `);
});

test('the contract names commands and addresses that are there', () => {
  const design = readFileSync(join(ROOT, 'docs/design.md'), 'utf8');
  const [, commands = ''] = /^Commands .*?: `([^`]+)`\.$/m.exec(design) ?? [];
  expect(commands.split(' · ').filter((name) => !(name in scripts))).toEqual([]);
  const [, routes = ''] = /^Routes .*?: (.*)$/m.exec(design) ?? [];
  const folders = [...routes.matchAll(/`\/([a-z]+)\//g)].map(([, name = '']) => name);
  const missing = folders.filter(
    (name) =>
      !['', '.astro', '.mdx'].some((ending) =>
        existsSync(join(ROOT, `src/pages/${name}${ending}`)),
      ),
  );
  expect([folders.length > 15, missing]).toEqual([true, []]);
});
