import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentReader } from '../register/folder.ts';
import { CONTENT_VERSIONS } from '../schema/index.ts';
import { upgrade } from './upgrade.ts';

const NEWEST = CONTENT_VERSIONS.at(-1);
const OLD = '# 全县的基本信息\ncounty: 青山县 # 全称\nlevel: 收录\n\ngovernment:\n  name: 甲\n';
const run = (text: string) => upgrade([{ path: 'site.yaml', text }]);

test('content from before there were versions gets the newest, and keeps every other byte', () => {
  const done = run(OLD);
  if ('refusal' in done) throw new Error(done.refusal);
  const text = done.changed.get('site.yaml') ?? '';
  expect(text).toContain(`\nengine: ${NEWEST}\n`);
  expect(text.replace(`engine: ${NEWEST}\n`, '')).toBe(OLD);
});

test('what is new already stays as it is', () => {
  const once = run(OLD);
  const text = 'changed' in once ? (once.changed.get('site.yaml') ?? '') : '';
  expect(run(text)).toEqual({ changed: new Map(), says: ['内容已经是最新的写法，没有要改的。'] });
});

test('content of a version to come is not touched', () => {
  expect(run(`${OLD}engine: 9.0.0\n`)).toMatchObject({
    refusal: expect.stringContaining('先换成新的引擎'),
  });
});

test('a folder without site.yaml is no county', () => {
  expect(upgrade([])).toMatchObject({ refusal: expect.stringContaining('没有 site.yaml') });
});

test('the demonstration as it was before there were versions becomes the committed one, byte for byte', () => {
  const now = readFileSync('content/site.yaml', 'utf8');
  const before = now.replace(/^engine: .*\n/m, '');
  expect(before).not.toBe(now);
  expect(run(before)).toMatchObject({ changed: new Map([['site.yaml', now]]) });
});

test('a newer engine’s content is told to the check, with no way to write the version down by hand', () => {
  const { problems } = contentReader(undefined, null)(
    [{ path: 'site.yaml', file: 'content/site.yaml', text: `${OLD}engine: 1.0.0-rc.9\n` }],
    'content',
  );
  const told = problems.find(({ message }) => message.includes('内容版本'));
  expect(told?.hint).toContain('换成新的引擎');
  expect(told?.fix).toBeUndefined();
});
