/** The content folder as it lies on somebody's disk. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readContent } from './folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('what programs leave beside files is no content, and no error', () => {
  cpSync('tests/fixtures/small-county', folder, { recursive: true });
  const clean = readContent(folder);
  for (const name of ['~$powers.yaml', '.~lock.powers.yaml#', '.DS_Store', 'Thumbs.db', 'a.yaml~'])
    for (const place of ['', 'towns/hebian', 'departments'])
      writeFileSync(join(folder, place, name), '\u0001\u0000\xff');
  const { problems, files } = readContent(folder);
  expect(problems).toEqual(clean.problems);
  expect(files.map(({ path }) => path)).toEqual(clean.files.map(({ path }) => path));
});
