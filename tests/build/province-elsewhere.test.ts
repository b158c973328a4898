/** A county on its own host, of which a portal has only what its edition proves. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copiedCounty } from '../counties.ts';
import { portal, publish, run } from '../provinces.ts';

const folder = mkdtempSync(join(tmpdir(), 'quanze-elsewhere-'));
const county = copiedCounty();

afterAll(() => {
  county.dispose();
  rmSync(folder, { recursive: true, force: true });
});

test('a county on its own host is taken by its edition, and stays as it was when the next is broken', {
  timeout: 240_000,
}, async () => {
  publish(county, 'xiaoshi', folder);
  const [there, history] = [join(folder, 'public/xiaoshi'), join(folder, 'editions')];
  const edition = run(
    'publish-edition',
    '--site',
    there,
    '--history',
    history,
    '--previous',
    'none',
  );
  expect(edition.status, edition.stderr).toBe(0);
  const sites =
    'province: 某省\nsites:\n  - from: public/xiaoshi\n    address: https://elsewhere.example/xiaoshi/\n';
  const build = () => portal(folder, sites, 'portal', '--kept', join(folder, 'kept'));
  expect(build().stderr).toBe('');
  const before = readFileSync(join(folder, 'portal/index.html'), 'utf8');
  expect(before).toContain('href="https://elsewhere.example/xiaoshi/"');
  expect(before).not.toContain('这次没有更新');

  const towns = join(there, 'data/v1/towns.json');
  writeFileSync(towns, readFileSync(towns, 'utf8').replaceAll('山前镇', '山左镇'));
  const { status, stderr } = build();
  expect(stderr).toMatch(/towns\.json 同第 1 版写明的不一样；小石县用上次核对过的第 1 版/);
  expect(status).toBe(0);
  const home = readFileSync(join(folder, 'portal/index.html'), 'utf8');
  expect(home).toMatch(/<h2 id="behind"[^>]*>这次没有更新的县/);
  expect(home).toMatch(/>小石县<\/a>，用[^<]+年[^<]+的第 1 版/);
  // What people find is what the edition said, and lies on the county's host; the pages ask only their own.
  const places = readFileSync(
    join(folder, 'portal/data/counties/elsewhere.example-xiaoshi.json'),
    'utf8',
  );
  expect(JSON.parse(places)).toMatchObject({ base: 'https://elsewhere.example/xiaoshi/' });
  expect(places).toContain('山前镇');
  expect(home).toContain("default-src 'self'");
});
