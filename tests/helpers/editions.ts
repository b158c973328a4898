/** For tests: keys that sign, and histories of editions. */
import {
  checkEd25519,
  type Edition,
  type Entry,
  type Facts,
  hashOf,
  hexOf,
  type Key,
  type Link,
  lineOf,
  nextEdition,
  textOf,
  verifyChain,
} from '../../src/editions/index.ts';

export interface Signer extends Key {
  sign(edition: Edition): Promise<Entry>;
}

export async function signer(): Promise<Signer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const key = hexOf(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  const named = { algorithm: 'Ed25519', key } as const;
  return {
    ...named,
    async sign(edition) {
      const text = new TextEncoder().encode(textOf(edition));
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, text);
      return { edition, seals: [{ ...named, signature: hexOf(new Uint8Array(signature)) }] };
    },
  };
}

export const facts = (day: string, keys: readonly Key[], restart?: string): Facts => ({
  day,
  county: '某县',
  address: 'https://qzqd.example/',
  engine: '1.0.0',
  content: 'sha256:1',
  span: { from: day, through: null },
  keys: keys.map(({ algorithm, key }) => ({ algorithm, key })),
  ...(restart === undefined ? {} : { restart }),
});

export type Site = Readonly<Record<string, string>>;
export const filesOf = async (site: Site) =>
  new Map(
    await Promise.all(
      Object.entries(site).map(async ([path, text]) => [path, await hashOf(text)] as const),
    ),
  );

export interface Step {
  readonly day: string;
  readonly site: Site;
  readonly by?: Signer | undefined;
  readonly next?: readonly Signer[];
  readonly restart?: string;
}

/** A history in which each step is an edition. */
export async function historyOf(steps: readonly Step[]): Promise<string> {
  const links: Link[] = [];
  let text = '';
  for (const { day, site, by, next, restart } of steps) {
    const keys = next ?? (by ? [by] : []);
    const edition = await nextEdition(links, await filesOf(site), facts(day, keys, restart));
    if (!edition) continue;
    links.push({ edition, hash: await hashOf(textOf(edition)), sealed: 'sealed' });
    text += `${lineOf(by ? await by.sign(edition) : { edition, seals: [] })}\n`;
  }
  return text;
}

export const check = (text: string, pinned: readonly string[] = []) =>
  verifyChain(text, { check: checkEd25519, pinned });
export const why = async (text: string, pinned: readonly string[] = []) =>
  (await check(text, pinned)).broken?.why;
