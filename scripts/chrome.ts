/** Where the browser of tests and benchmark comes from: `CHROME_PATH`, or Chromium out of an npm package, unpacked once. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser on this machine, and what its process needs to be told. */
export interface Chrome {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** One browser for all tests; files connect to it. */
export async function launchChrome(chrome?: Chrome): Promise<BrowserServer> {
  const { executablePath, env } = chrome ?? (await newestChrome());
  return chromium.launchServer({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}

export async function newestChrome(): Promise<Chrome> {
  const own = process.env['CHROME_PATH'];
  return own ? { executablePath: own, env: {} } : unpacked();
}

/**
 * The package unpacks into the temporary folder and takes whatever lies there for finished. Unpacked here beside
 * its place and then renamed, a killed run or another version leaves nothing half-done to trip over.
 */
async function unpacked(): Promise<Chrome> {
  const { version } = JSON.parse(
    readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'),
  ) as { version: string };
  const folder = join(tmpdir(), `quanze-chromium-${version}-${process.arch}`);
  if (!existsSync(folder)) {
    const { inflate } = await import('@sparticuz/chromium');
    const bin = 'node_modules/@sparticuz/chromium/bin';
    const fresh = mkdtempSync(`${folder}-`);
    const outer = process.env['TMPDIR'];
    process.env['TMPDIR'] = fresh;
    try {
      for (const pack of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
        await inflate(join(bin, pack));
    } finally {
      if (outer === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = outer;
    }
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another run has put the same browser there meanwhile.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  // The package brings libnss3 and its like, for this process only; the machine's fonts know Chinese, so they go first.
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023', 'lib')];
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'), ...fonts },
  };
}
