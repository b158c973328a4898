import { expect, test } from 'vitest';
import { readContent, readSources } from './folder.ts';
import { textReader } from './reading.ts';

const { files } = readSources('content');

function problemsOf(change: (text: string) => string) {
  const changed = files.map((file) =>
    file.path === 'site.yaml' ? { ...file, text: change(file.text) } : file,
  );
  return textReader()(changed, 'content', []).problems.filter(({ at }) =>
    at.file.endsWith('site.yaml'),
  );
}

test('the demonstration may stand on a day of its own', () => {
  expect(readContent('content').register?.site.today).toBeDefined();
  expect(problemsOf((text) => text)).toEqual([]);
});

test('an official county may not, and is told at the line', () => {
  const found = problemsOf((text) => text.replace('demo: true', 'demo: false'));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'error', at: { line: 6 } });
  expect(found[0]?.message).toMatch(/^正式公布的内容不能停在 \d{4}-\d{2}-\d{2} 这一天$/);
});
