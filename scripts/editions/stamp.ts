/** Time stamps of an authority (RFC 3161), by openssl: asked for and checked, never made. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The authority's answer for a hash; undefined where it gives none. */
export async function stampFrom(authority: string, hash: string): Promise<Uint8Array | undefined> {
  const query = openssl('ts', '-query', '-digest', hash, '-sha256', '-cert');
  const answer = await fetch(authority, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(query),
    signal: AbortSignal.timeout(30_000),
  }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return new Uint8Array(await answer.arrayBuffer());
}

/** True where `stamp` is the authority's word for `hash`; `roots` is a file of certificates. */
export function isStampOf(stamp: string, hash: string, roots: string): boolean {
  try {
    openssl('ts', '-verify', '-digest', hash, '-in', stamp, '-CAfile', roots);
    return true;
  } catch {
    return false;
  }
}

/** When, as the stamp says it: not proven until `isStampOf`. */
export function timeOf(stamp: string): string | undefined {
  try {
    const told = openssl('ts', '-reply', '-in', stamp, '-text').toString('utf8');
    return /^Time stamp: (.+)$/m.exec(told)?.[1];
  } catch {
    return undefined;
  }
}

function openssl(...words: string[]): Buffer {
  // Of its own: what a machine's settings say of policies is no matter of ours.
  const folder = mkdtempSync(join(tmpdir(), 'quanze-stamp-'));
  try {
    const settings = join(folder, 'openssl.cnf');
    writeFileSync(settings, '');
    return execFileSync('openssl', words, {
      env: { ...process.env, OPENSSL_CONF: settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
