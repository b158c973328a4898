/** Whether a history can be believed: every edition follows the one before, and is sealed by a key that one named. */
import {
  type Edition,
  type Entry,
  type Hash,
  hashOf,
  type Key,
  readLine,
  type Seal,
  textOf,
} from './edition.ts';

export interface Link {
  readonly edition: Edition;
  readonly hash: Hash;
  /** Undefined: nobody seals this chain. `unchecked`: only with an algorithm this machine does not know. */
  readonly sealed: 'sealed' | 'unchecked' | undefined;
}

export interface Chain {
  /** All that hold. */
  readonly links: readonly Link[];
  /** The first line that does not, from 1, and why. Nothing of a broken chain is proof: whoever broke it may have done more. */
  readonly broken?: { readonly line: number; readonly why: string };
}

export interface Trust {
  /** True or false for a signature over `text`; undefined where the algorithm is not known here. */
  readonly check: (seal: Seal, text: string) => Promise<boolean | undefined>;
  /** Fingerprints of keys that may begin a chain, as the county has made them known elsewhere. None: the chain's own word is taken. */
  readonly pinned: readonly string[];
}

/** What people compare: the hash of a key. */
export function fingerprintOf({ algorithm, key }: Key): Promise<Hash> {
  return hashOf(`${algorithm} ${key}`);
}

/** `text` is a history: a line for each edition, oldest first, each ended by a line break. */
export async function verifyChain(text: string, trust: Trust): Promise<Chain> {
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return { links: [], broken: { line: lines.length + 1, why: '最后一行不完整' } };
  const read = lines.map(readLine);
  // Hashes and signatures of all lines at once: a browser computes them beside each other.
  const hashes = await Promise.all(read.map((entry) => entry && hashOf(textOf(entry.edition))));
  const checks = await Promise.all(
    read.map(
      (entry) =>
        entry && Promise.all(entry.seals.map((seal) => trust.check(seal, textOf(entry.edition)))),
    ),
  );
  const links: Link[] = [];
  for (const [index, entry] of read.entries()) {
    const [hash, checked] = [hashes[index], checks[index]];
    const broken = (why: string): Chain => ({ links, broken: { line: index + 1, why } });
    if (!entry || hash === undefined || checked === undefined) return broken('不是一版，或者改过');
    const before = links.at(-1);
    const wrong = whyNotAfter(entry.edition, before);
    if (wrong !== undefined) return broken(wrong);
    const { why, sealed } = whyNotSealed(entry, checked, await keysFor(entry, before, trust));
    if (why !== undefined) return broken(why);
    links.push({ edition: entry.edition, hash, sealed });
  }
  // The first seal vouches for what was before it; where there is none, the key made known elsewhere vouches for nothing.
  return trust.pinned.length > 0 && links.every(({ sealed }) => sealed === undefined)
    ? { links, broken: { line: Math.max(links.length, 1), why: '没有一版是给出的那把钥匙签的名' } }
    : { links };
}

function whyNotAfter(
  { number, day, previous }: Edition,
  before: Link | undefined,
): string | undefined {
  const expected = (before?.edition.number ?? 0) + 1;
  if (number !== expected) return `应该是第 ${expected} 版，写的是第 ${number} 版`;
  if (previous !== (before?.hash ?? null)) return '接不上前一版：前一版改过，或者不是这一条链上的';
  if (before && day < before.edition.day) return `日期 ${day} 早于前一版的 ${before.edition.day}`;
  return undefined;
}

interface Allowed {
  readonly keys: readonly Key[];
  /** True where nobody was to seal. */
  readonly open: boolean;
  /** What to say where none of the keys has sealed. */
  readonly otherwise: string;
}

async function keysFor(
  { edition }: Entry,
  before: Link | undefined,
  { pinned }: Trust,
): Promise<Allowed> {
  const named = before?.edition.keys ?? [];
  if (named.length > 0 && edition.restart === undefined)
    return { keys: named, open: false, otherwise: '没有前一版写明的钥匙签的名' };
  const fingerprints = await Promise.all(edition.keys.map(fingerprintOf));
  const known = edition.keys.filter((_, at) => pinned.includes(fingerprints[at] ?? ''));
  if (named.length > 0)
    return {
      keys: known,
      open: false,
      otherwise: '钥匙丢了、换过新的：要写上县里另外公布的新钥匙指纹才能认',
    };
  return {
    keys: pinned.length === 0 ? edition.keys : known,
    open: edition.keys.length === 0,
    otherwise: pinned.length === 0 ? '没有用自己写明的钥匙签名' : '不是给出的那把钥匙签的名',
  };
}

function whyNotSealed(
  { seals }: Entry,
  checked: readonly (boolean | undefined)[],
  { keys, open, otherwise }: Allowed,
): { readonly why?: string; readonly sealed?: Link['sealed'] } {
  const known = (seal: Seal) =>
    keys.some(({ algorithm, key }) => seal.algorithm === algorithm && seal.key === key);
  if (checked.includes(false)) return { why: '签名不对' };
  if (seals.length === 0) return open ? {} : { why: otherwise };
  if (!seals.every(known)) return { why: otherwise };
  return { sealed: checked.includes(true) ? 'sealed' : 'unchecked' };
}
