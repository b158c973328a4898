import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { putDataArchive } from './data-archive.ts';
import { openOutput } from './output.ts';

test('every record is one line, every file stands in the archive, and the same data gives the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const made = async (name: string) => {
    const out = openOutput(join(folder, name), join(folder, 'none'));
    out.put('index.html', 'no data');
    out.put('data/v1/matters.json', '{"matters":[{"id":"a"}]}');
    out.put('data/v1/matters/a.json', '{\n "id": "a",\n "name": "甲"\n}');
    out.put('data/v1/towns/linhe/powers.csv', 'a,b');
    out.put('data/v1/laws.json', '{"laws":[{"id":"l"},{"id":"m"}]}');
    await putDataArchive(out);
    return (path: string) => readFileSync(join(folder, name, 'data/v1', path));
  };
  const read = await made('one');
  expect(String(read('all.jsonl')).split('\n')).toEqual([
    '{"record":"matter","id": "a","name": "甲"}',
    '{"record":"law","id":"l"}',
    '{"record":"law","id":"m"}',
    '',
  ]);
  expect(Object.keys(unzipSync(read('all.zip'))).sort()).toEqual([
    'laws.json',
    'matters.json',
    'matters/a.json',
    'towns/linhe/powers.csv',
  ]);
  expect((await made('two'))('all.zip').equals(read('all.zip'))).toBe(true);
});
