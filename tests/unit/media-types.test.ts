import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { DATA_FILES, MEDIA } from '../../src/exchange/index.ts';

/** Endings that a web server may not know, or not rightly. */
const ENDINGS = {
  csv: MEDIA.csv,
  md: MEDIA.md,
  xlsx: MEDIA.xlsx,
  jsonld: MEDIA.jsonld,
  ics: MEDIA.ics,
};

test('the preview sends every data file with the type we document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-types-'));
  const names = [...Object.keys(ENDINGS).map((ending) => `a.${ending}`), 'feed.json'];
  for (const name of names) writeFileSync(join(folder, name), '{}');
  const serving = await serve({ folder, port: 0 });
  onTestFinished(async () => {
    await serving.close();
    rmSync(folder, { recursive: true });
  });
  const types = await Promise.all(
    names.map(async (name) => (await fetch(serving.url + name)).headers.get('content-type')),
  );
  expect(types.map((type) => type?.replace(/;.*/, ''))).toEqual([
    ...Object.values(ENDINGS),
    MEDIA.feed,
  ]);
});

test.each(Object.entries(ENDINGS))('hosts are told the type of .%s', (ending, type) => {
  const said = type.replace(/[.+]/g, '\\$&');
  const headers = readFileSync('public/_headers', 'utf8');
  expect(headers).toMatch(new RegExp(`^/\\*\\.${ending}\\n  Content-Type: ${said}(?:;|$)`, 'm'));
  const nginx = readFileSync('docs/nginx.conf', 'utf8');
  expect(nginx).toMatch(new RegExp(`^ +${said} +${ending};$`, 'm'));
});

test('every ending is either known to all servers or told to them', () => {
  const endings = new Set(DATA_FILES.map(({ path }) => path.replace(/^.*\./, '')));
  expect([...endings].sort()).toEqual([
    'csv',
    'ics',
    'json',
    'jsonl',
    'jsonld',
    'md',
    'xlsx',
    'xml',
    'zip',
  ]);
});
