import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nothingDeleted } from '../src/rules/nothing-deleted.ts';
import { checkFolder } from './checking.ts';
import { readEarlier } from './earlier.ts';

const SMALL = join(import.meta.dirname, '../tests/fixtures/small-county');
const DAY = '2026-11-21';

/** A repository with the small county in it, published once. */
function published(): string {
  const repository = mkdtempSync(join(tmpdir(), 'quanze-since-'));
  onTestFinished(() => rmSync(repository, { recursive: true, force: true }));
  const content = join(repository, 'county', 'content');
  mkdirSync(join(repository, 'county'));
  cpSync(SMALL, content, { recursive: true });
  writeFileSync(join(content, '说明.txt'), '不是内容');
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', repository, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
      {
        stdio: 'ignore',
      },
    );
  git('init');
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '-m', 'first');
  return content;
}

test('a revision is read from git as it was, under the name of the folder as it is', () => {
  const content = published();
  rmSync(join(content, 'towns/hebian/services.yaml'));
  const earlier = readEarlier('HEAD', content);
  if (typeof earlier === 'string') throw new Error(earlier);
  expect(earlier.problems).toEqual([]);
  expect(earlier.files.map(({ file }) => file)).toContain('content/towns/hebian/services.yaml');
  const { problems } = checkFolder(content, DAY, [nothingDeleted], undefined, earlier.register);
  expect(
    problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/hebian/town.yaml:1 河边乡“最低生活保障申请受理”从 2026-07-01 起的承接公布过，从公共服务清单里删掉了",
    ]
  `);
});

test('another folder will do, and so will a copy of the repository around it', () => {
  const content = published();
  for (const where of [SMALL, join(content, '..')]) {
    const earlier = readEarlier(where, content);
    if (typeof earlier === 'string') throw new Error(earlier);
    expect(earlier.files[0]?.file).toMatch(/^content\//);
    expect(
      checkFolder(content, DAY, [nothingDeleted], undefined, earlier.register).problems,
    ).toEqual([]);
  }
});

test('what is neither is said in a sentence', () => {
  const content = published();
  expect(readEarlier('no-such-revision', content)).toMatchInlineSnapshot(`
    "没有找到 no-such-revision：它既不是内容文件夹，也不是 git 里的版本。没有用 git 的，写以前存下的内容文件夹
    "
  `);
  expect(readEarlier('--help', content)).toMatchInlineSnapshot(`
    "没有找到 --help：它既不是内容文件夹，也不是 git 里的版本。没有用 git 的，写以前存下的内容文件夹
    "
  `);
});
