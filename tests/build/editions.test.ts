/** Editions by command: published, sealed, stamped, verified; a site of three files is enough. */
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'quanze-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...path: string[]) => join(folder, ...path);
const openssl = (...words: string[]) =>
  execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });

async function run(command: string, ...words: string[]) {
  const script = [join(import.meta.dirname, '../../scripts/run.mjs'), command, ...words];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: folder });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

const publish = (...words: string[]) => run('publish-edition', '--site', at('site'), ...words);
const verify = (...words: string[]) => run('verify', ...words);
const put = (path: string, text: string) => {
  mkdirSync(dirname(at('site', path)), { recursive: true });
  writeFileSync(at('site', path), text);
};
const matter = (handler: string) =>
  JSON.stringify({
    periods: [{ town: 'linhe', handler, appliesFrom: '2024-01-01', appliesThrough: null }],
  });

beforeAll(() => {
  put('data/v1/index.json', '{"county":"某县","hash":"sha256:1","span":{"from":"2026-12-01"}}');
  put('data/v1/matters/m.json', matter('某局'));
  put('index.html', '一');
  openssl('genpkey', '-algorithm', 'ed25519', '-out', 'one.pem');
  openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:SM2', '-out', 'sm2.pem');
});

describe('an edition', () => {
  test('is the first only where somebody says so: a lost history is not begun anew in silence', async () => {
    const { code, said } = await publish('--today', '2026-12-01', '--key', 'one.pem');
    expect([code, said]).toEqual([2, expect.stringContaining('写 --previous none')]);
  });

  test('is shown by the site, and there is no other while nothing changes', async () => {
    const first = ['--previous', 'none', '--today', '2026-12-01', '--key', 'one.pem'];
    expect((await publish(...first)).said).toContain('出了第 1 版');
    copyFileSync(at('site/index.html'), at('saved.html'));
    expect(JSON.parse(readFileSync(at('site/edition.json'), 'utf8'))).toMatchObject({
      number: 1,
      day: '2026-12-01',
    });
    const again = await publish('--today', '2026-12-02', '--key', 'one.pem');
    expect(again.said).toContain('内容没有变，还是第 1 版');
  });

  test('follows the one before, by its hash, its day and its keys', async () => {
    put('index.html', '二');
    put('data/v1/matters/m.json', matter('另一局'));
    const refused = [
      await publish('--today', '2026-12-03', '--key', 'sm2.pem'),
      await publish('--today', '2026-12-03'),
      await publish('--today', '2026-11-30', '--key', 'one.pem'),
      await publish('--today', '2026-12-03', '--key', 'one.pem', '--previous', 'ab'),
    ];
    expect(refused.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    const next = ['--today', '2026-12-03', '--key', 'one.pem', '--next-key', 'sm2.pub'];
    openssl('pkey', '-in', 'sm2.pem', '-pubout', '-out', 'sm2.pub');
    expect((await publish(...next)).said).toContain('出了第 2 版');
    put('index.html', '三');
    // SM2 with SM3, by the key the second edition has named.
    expect((await publish('--today', '2026-12-05', '--key', 'sm2.pem')).said).toContain('第 3 版');
  });
});

describe('verify', () => {
  test('tells when the site said a saved page, and that it never said a forged one', async () => {
    const told = await verify('saved.html', '--on', '2026-12-02');
    expect([told.code, told.said]).toEqual([
      0,
      expect.stringContaining('2026-12-01 第 1 版起，到 2026-12-03 第 2 版换掉'),
    ]);
    expect((await verify('saved.html', '--on', '2026-12-04')).code).toBe(1);
    writeFileSync(at('forged.html'), '一。');
    const forged = await verify('forged.html');
    expect([forged.code, forged.said]).toEqual([1, expect.stringContaining('没有这样说过')]);
  });

  test('tells what the site said on one day about another', async () => {
    const about = ['--matter', 'm', '--town', 'linhe', '--about', '2024-05-01'];
    expect((await verify(...about, '--on', '2026-12-02')).said).toContain('去找某局');
    expect((await verify(...about, '--on', '2026-12-04')).said).toContain('去找另一局');
  });

  test('holds the key against the one made known elsewhere', async () => {
    const { keys } = JSON.parse((await verify('--format', 'json')).said);
    expect((await verify('--key', keys[0])).code).toBe(1);
    const first = JSON.parse(readFileSync(at('editions/chain.jsonl'), 'utf8').split('\n')[0] ?? '');
    const { fingerprintOf } = await import('../../src/editions/index.ts');
    const known = await fingerprintOf(first.edition.keys[0]);
    expect((await verify('--key', known)).said).toContain('签名都对，钥匙指纹');
  });

  test('believes nothing of a history in which one word was changed', async () => {
    const chain = readFileSync(at('editions/chain.jsonl'), 'utf8');
    mkdirSync(at('forged'), { recursive: true });
    writeFileSync(at('forged/chain.jsonl'), chain.replace('某县', '某市'));
    const { code, said } = await verify('saved.html', '--history', 'forged');
    expect([code, said]).toEqual([1, expect.stringContaining('第 1 版不对：签名不对')]);
  });
});

describe('a time stamp', () => {
  let authority: Server;
  beforeAll(async () => {
    writeFileSync(at('tsa.cnf'), AUTHORITY);
    writeFileSync(at('serial'), '01\n');
    const certificate = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', '/CN=t'];
    openssl('req', ...certificate, '-config', 'tsa.cnf', '-keyout', 'tsa.key', '-out', 'tsa.crt');
    authority = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        writeFileSync(at('query.tsq'), Buffer.concat(parts));
        const reply = [
          '-reply',
          '-config',
          'tsa.cnf',
          '-queryfile',
          'query.tsq',
          '-inkey',
          'tsa.key',
        ];
        response.end(openssl('ts', ...reply, '-signer', 'tsa.crt'));
      });
    });
    await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => authority.close());

  test('of a local authority is asked for, and proven by its certificate', async () => {
    put('index.html', '四');
    const place = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/`;
    const made = await publish('--today', '2026-12-06', '--key', 'sm2.pem', '--stamp', place);
    expect(made.said).toContain('出了第 4 版');
    const told = await verify('--stamps', 'tsa.crt');
    expect([told.code, told.said]).toEqual([0, expect.stringContaining('时间戳：')]);
    // A stamp of other words proves nothing.
    copyFileSync(at('editions/stamps/4.tsr'), at('editions/stamps/3.tsr'));
    expect((await verify('--stamps', 'tsa.crt')).said).toContain('第 3 版的时间戳不对');
    rmSync(at('editions/stamps/3.tsr'));
  });

  test('that no authority gave is said, and the edition stands without it', async () => {
    put('index.html', '五');
    const nobody = ['--stamp', 'http://127.0.0.1:9/'];
    const made = await publish('--today', '2026-12-07', '--key', 'sm2.pem', ...nobody);
    expect([made.code, made.said]).toEqual([1, expect.stringContaining('时间戳机构没有答复')]);
    expect((await verify('--format', 'json')).said).toContain('"editions": 5');
  });
});

const AUTHORITY = `[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = t
[stamping]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = critical, timeStamping
keyUsage = critical, digitalSignature
[tsa]
default_tsa = one
[one]
serial = ./serial
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
`;
