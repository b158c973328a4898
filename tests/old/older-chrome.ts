/**
 * The oldest Chromium the site is made for, and one between it and today's: from packages of those years, which the
 * package manager fetches when they are first asked for, and unpacked in `.cache/browsers/`.
 */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { besideOf, cacheFolder } from '../../scripts/cache.ts';
import { type Chrome, newestChrome } from '../../scripts/chrome.ts';

interface Packed {
  readonly name: string;
  readonly integrity: string;
}

const OLDER_CHROMES = {
  88: {
    name: 'chrome-aws-lambda@5.5.0',
    integrity:
      'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  107: {
    name: '@sparticuz/chromium@107.0.0',
    integrity:
      'k5J8y36j5YRYfzBwnyBIiN4zsy6ZZMRIAVj8em7IqISrf/9lB/bpdEK1i/sUXtxr1S4qTDAopVNSqBLbTFL0GQ==',
  },
} as const satisfies Record<number, Packed>;

/** Throws where the package cannot be had or is not the one it was. */
export async function olderChrome(version: keyof typeof OLDER_CHROMES): Promise<Chrome> {
  const folder = join(cacheFolder, 'browsers', String(version));
  if (!existsSync(folder)) {
    const fresh = besideOf(folder);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    unpack(OLDER_CHROMES[version], fresh);
    renameSync(fresh, folder);
  }
  // Its system libraries are those of the newest: the machine may have none.
  const { env } = await newestChrome();
  const libraries = [env['LD_LIBRARY_PATH'], join(folder, 'lib')].filter(Boolean).join(':');
  return { executablePath: join(folder, 'chromium'), env: { ...env, LD_LIBRARY_PATH: libraries } };
}

function unpack({ name, integrity }: Packed, folder: string): void {
  run('npm', ['pack', name, '--silent', '--pack-destination', folder], folder);
  const [archive = ''] = readdirSync(folder);
  if (hash('sha512', readFileSync(join(folder, archive)), 'base64') !== integrity)
    throw new Error(`${name} is not the package it was`);
  run('tar', ['xzf', archive], folder);
  const bin = join(folder, 'package/bin');
  for (const packed of readdirSync(bin)) {
    const file = packed.replace(/\.br$/, '');
    writeFileSync(join(folder, file), brotliDecompressSync(readFileSync(join(bin, packed))), {
      mode: 0o755,
    });
    if (file.endsWith('.tar')) run('tar', ['xf', file], folder);
  }
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(join(folder, archive));
}

function run(command: string, options: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${options.join(' ')}\n${stderr}`);
}
