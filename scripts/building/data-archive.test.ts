import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('what did not change is taken from the earlier archive, and the bytes are those of a new one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const archive = (name: string) =>
    ['zip', 'jsonl'].map((kind) => readFileSync(join(folder, name, `data/v1/all.${kind}`)));
  const made = async (name: string, changed: string, standing?: string) => {
    const out = openOutput(join(folder, name), join(folder, 'none'));
    out.put('data/v1/matters/a.json', '{"id":"a","name":"甲"}');
    out.put('data/v1/matters/b.json', `{"id":"b","name":"${changed}"}`);
    out.put('data/v1/matters/c.json', '{"id":"c","name":"丙"}');
    const [zip, lines] = standing ? archive(standing) : [];
    const same = new Set(['data/v1/matters/a.json', 'data/v1/matters/c.json']);
    // Would be found out if it were read.
    if (standing) writeFileSync(join(folder, name, 'data/v1/matters/c.json'), '坏');
    await putDataArchive(out, zip && lines && { zip, lines, same });
    return archive(name);
  };
  await made('one', '乙');
  expect(await made('two', '改过的', 'one')).toEqual(await made('anew', '改过的'));
});
