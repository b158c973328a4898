import { expect, test } from 'vitest';
import { contentReader } from './folder.ts';

const read = contentReader();
const { files } = read.folder('tests/fixtures/small-county');

/** What is said when these lines of a file are left as git leaves them. */
function saidOf(path: string, line: string): string[] {
  const both = `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> 别人的修改\n`;
  const text = (of: string) => of.replace(`${line}\n`, both);
  const changed = files.map((file) =>
    file.path === path ? { ...file, text: text(file.text) } : file,
  );
  expect(changed).not.toEqual(files);
  return read(changed, 'small-county').problems.map(
    ({ at, message }) => `${at.file}:${at.line} ${message}`,
  );
}

test('a conflict of two changes is one message', () => {
  const path = 'towns/shanqian/town.yaml';
  const town = files.find((file) => file.path === path)?.text ?? '';
  const line = town.split('\n').find((one) => one.startsWith('name:')) ?? '';
  const at = town.split('\n').indexOf(line) + 1;
  expect(saidOf(path, line)).toEqual([
    `small-county/${path}:${at} 两个人改了同一处，git 没有合到一起，两种写法都留在这里`,
  ]);
});

test('nothing else is said of a text of prose', () => {
  const text =
    '---\ntitle: 问\naudience: 群众\ntopic: 安全\nanswer: 答\nreviewed: 2026-01-01\n---\n\n<<<<<<< HEAD\n<b>一\n=======\n二\n>>>>>>> x\n';
  const path = 'faq/jianfang/wen.mdx';
  const { problems } = read(
    [...files, { path, file: `small-county/${path}`, text }],
    'small-county',
  );
  expect(problems.map(({ at }) => `${at.file}:${at.line}`)).toEqual([`small-county/${path}:9`]);
});
