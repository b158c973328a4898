import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

test('a file that is replaced by renaming is still followed, and so are folders that come later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  const file = join(folder, 'towns/linhe/town.yaml');
  mkdirSync(join(folder, 'towns/linhe'), { recursive: true });
  writeFileSync(file, 'a');
  const told: string[] = [];
  watchFolder(folder, (name) => told.push(name));
  const next = async (change: () => void, name: string) => {
    told.length = 0;
    change();
    await vi.waitFor(() => expect(told).toContain(name), 5000);
  };
  await next(() => {
    writeFileSync(`${file}.new`, 'b');
    renameSync(`${file}.new`, file);
  }, 'town.yaml');
  await next(() => writeFileSync(file, 'c'), 'town.yaml');
  await next(() => mkdirSync(join(folder, 'faq')), 'faq');
  await next(() => writeFileSync(join(folder, 'faq/a.mdx'), 'd'), 'a.mdx');
  rmSync(folder, { recursive: true });
});
