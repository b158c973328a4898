import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  checkEd25519,
  fingerprintOf,
  hashOf,
  type Key,
  lineOf,
  nextEdition,
  textOf,
  verifyChain,
} from '../../src/editions/index.ts';
import { type PortalOrder, readOrder } from '../../src/portal/index.ts';
import { published, reading, type Told, town } from '../../tests/helpers/portal-joining.ts';
import { type Signer, signerFrom } from '../editions/seals.ts';
import { takeCounty } from './editions.ts';

const ADDRESS = 'https://jia.example/qzqd/';
const CHAIN = 'editions/history/chain.jsonl';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-taking-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
  writeFileSync(join(folder, 'site', path), text);
};
const chain = () => readFileSync(join(folder, 'site', CHAIN), 'utf8');

/** Publishes what is told as the edition after those before. */
async function publish(told: Told, day: string, signers: readonly Signer[] = [], before = '') {
  const files = published({ base: ADDRESS, ...told });
  const hashes = new Map<string, string>();
  for (const path of files.keys()) {
    const text = (await reading(files)(path)) ?? '';
    put(path, text);
    hashes.set(path, await hashOf(text));
  }
  const pinned = await Promise.all(signers.map(fingerprintOf));
  const { links } = await verifyChain(before, { check: checkEd25519, pinned });
  const edition = await nextEdition(links, hashes, {
    day,
    county: '甲县',
    address: ADDRESS,
    engine: '1.0.0',
    content: 'sha256:0',
    span: { from: day, through: null },
    keys: signers.map(({ algorithm, key }): Key => ({ algorithm, key })),
  });
  if (!edition) throw new Error('nothing new');
  expect(textOf(edition)).toContain(day);
  put(CHAIN, `${before}${lineOf({ edition, seals: signers.map((one) => one.seal(edition)) })}\n`);
}

function take(site: object = {}) {
  const order = readOrder({
    province: '某省',
    address: 'https://portal.example/',
    sites: [{ from: 'site', address: ADDRESS, ...site }],
  }) as PortalOrder;
  return takeCounty(order.sites[0] as PortalOrder['sites'][number], order, {
    from: folder,
    kept: join(folder, 'kept'),
  });
}

function signer(name: string): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const file = join(folder, name);
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return signerFrom(file) as Signer;
}

test('a county elsewhere is taken as its edition proves it, with links to its own host', async () => {
  await publish({}, '2026-11-20');
  expect(await take()).toMatchObject({
    county: { base: ADDRESS, slug: 'jia.example-qzqd', edition: { number: 1, day: '2026-11-20' } },
  });
});

test('one byte other than its edition says, and the last good one stays, said with its day', async () => {
  await publish({}, '2026-11-20');
  await take();
  await publish({ towns: [town('hedong', '河东街道')] }, '2026-11-25', [], chain());
  put(
    'data/v1/towns.json',
    readFileSync(join(folder, 'site/data/v1/towns.json'), 'utf8').replace('街道', '乡'),
  );
  const { county, wrong } = await take();
  expect(county).toMatchObject({
    towns: [{ name: '河东镇' }],
    edition: { number: 1, day: '2026-11-20' },
    behind: true,
  });
  expect(wrong).toContain(
    'site 的 data/v1/towns.json 同第 2 版写明的不一样；甲县用上次核对过的第 1 版',
  );
});

test('once mended, the newest is taken again', async () => {
  await publish({}, '2026-11-20');
  await take();
  await publish({ towns: [town('hedong', '河东街道')] }, '2026-11-25', [], chain());
  expect((await take()).county).toMatchObject({
    towns: [{ name: '河东街道' }],
    edition: { number: 2 },
  });
  rmSync(join(folder, 'site'), { recursive: true });
  expect((await take()).county).toMatchObject({
    towns: [{ name: '河东街道' }],
    edition: { number: 2 },
  });
});

test('a history begun anew does not take the place of the one that was known', async () => {
  await publish({}, '2026-11-20');
  await take();
  await publish({ towns: [town('hedong', '河西镇')] }, '2026-11-25');
  const { county, wrong } = await take();
  expect(county).toMatchObject({ towns: [{ name: '河东镇' }] });
  expect(wrong).toContain('接不上以前核对过的第 1 版');
});

test('with a key made known elsewhere nobody else can publish', async () => {
  const [own, other] = [signer('own.pem'), signer('other.pem')];
  const key = await fingerprintOf(own);
  await publish({}, '2026-11-20', [other]);
  expect(await take({ key })).toEqual({
    wrong: 'site 的版次第 1 行不对：不是给出的那把钥匙签的名',
  });
  await publish({}, '2026-11-20', [own]);
  expect((await take({ key })).county).toMatchObject({ name: '甲县' });
});

test('the edition of one address is no proof for another', async () => {
  await publish({}, '2026-11-20');
  const { county, wrong } = await take({ address: 'https://yi.example/qzqd/' });
  expect(county).toBeUndefined();
  expect(wrong).toContain(`是 ${ADDRESS} 的，不是 https://yi.example/qzqd/ 的`);
});

test('what was kept is proven again: who changes it there gains nothing', async () => {
  await publish({}, '2026-11-20');
  await take();
  const kept = join(folder, 'kept/jia.example-qzqd/data/v1/towns.json');
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('河东镇', '河西镇'));
  rmSync(join(folder, 'site'), { recursive: true });
  const { county, wrong } = await take();
  expect(county).toBeUndefined();
  expect(wrong).toBeTruthy();
});

test('a county on the own origin needs no edition; when nothing comes from it, it stays as it was', async () => {
  const own = { address: '/jia/' };
  for (const [path, value] of published())
    put(path, typeof value === 'string' ? value : JSON.stringify(value));
  expect((await take(own)).county).not.toHaveProperty('behind');
  rmSync(join(folder, 'site'), { recursive: true });
  const { county, wrong } = await take(own);
  expect(county).toMatchObject({ base: '/jia/', behind: true });
  expect(wrong).toContain('甲县用上次的（2026-11-21）');
});
