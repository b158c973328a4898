/**
 * One edition: what the site said from a day on, as a link of a chain. It holds facts only, so that the same content on
 * the same day has the same hash; seals and time stamps stand beside it.
 */
import type { Day } from '../schema/index.ts';

export const FORMAT = 'quanze-edition/1';

/** SHA-256 in 64 small hexadecimal digits. */
export type Hash = string;

/** A public key: SubjectPublicKeyInfo (RFC 5280), DER, in small hexadecimal digits. */
export interface Key {
  readonly algorithm: (typeof ALGORITHMS)[number];
  readonly key: string;
}
/** SM2 signs over SM3 (GB/T 32918.2, GB/T 32905); browsers know only the first. */
export const ALGORITHMS = ['Ed25519', 'SM2'] as const;

/** A signature over the bytes of `textOf(edition)`, in small hexadecimal digits. */
export interface Seal extends Key {
  readonly signature: string;
}

export interface Edition {
  readonly format: typeof FORMAT;
  /** Counts from 1. */
  readonly number: number;
  /** The day of publication; not earlier than that of the edition before. */
  readonly day: Day;
  /** Hash of the edition before; null in the first. */
  readonly previous: Hash | null;
  readonly county: string;
  /** Where the site stands, sub-path included; null where it does not know its own address. */
  readonly address: string | null;
  /** Version of the engine. */
  readonly engine: string;
  /** Hash of the open data, as its index.json tells it. */
  readonly content: string;
  /** For which days the site as a whole is true; `through` null: nothing later is known. */
  readonly span: { readonly from: Day; readonly through: Day | null };
  /** Hash of the list of all files, as `sha256sum` would print them, sorted by path. */
  readonly site: Hash;
  /** Who may seal the next edition, and the first one itself. None: the chain is not sealed. */
  readonly keys: readonly Key[];
  /** Why this one is sealed by keys the edition before did not name: a key was lost. */
  readonly restart?: string;
  /** Path below the site → hash, of all that is new or other than in the edition before. */
  readonly changed: Readonly<Record<string, Hash>>;
  /** Paths that are no more. */
  readonly gone: readonly string[];
}

/** A line of the history. */
export interface Entry {
  readonly edition: Edition;
  readonly seals: readonly Seal[];
}

/** The words that are hashed and signed. */
export function textOf(edition: Edition): string {
  return JSON.stringify(edition);
}

export function lineOf({ edition, seals }: Entry): string {
  return JSON.stringify({ edition, seals });
}

/** Undefined for anything but the very bytes `lineOf` writes: another spelling of the same facts is a forgery. */
export function readLine(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) && lineOf(value) === line ? value : undefined;
  } catch {
    return undefined;
  }
}

export async function hashOf(bytes: string | Uint8Array): Promise<Hash> {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', data as BufferSource)));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const HASH = /^[0-9a-f]{64}$/;
const HEX = /^(?:[0-9a-f]{2})+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Looks at what is reckoned with; of the rest the signature speaks. */
function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !isObject(value['edition']) || !Array.isArray(value['seals']))
    return false;
  const { format, number, day, previous, site, keys, changed, gone } = value['edition'];
  return (
    format === FORMAT &&
    Number.isInteger(number) &&
    matches(day, DAY) &&
    (previous === null || matches(previous, HASH)) &&
    matches(site, HASH) &&
    Array.isArray(keys) &&
    keys.every(isKey) &&
    isObject(changed) &&
    Object.values(changed).every((hash) => matches(hash, HASH)) &&
    Array.isArray(gone) &&
    value['seals'].every((seal) => isKey(seal) && isObject(seal) && matches(seal['signature'], HEX))
  );
}

function isKey(value: unknown): value is Key {
  return (
    isObject(value) &&
    ALGORITHMS.some((name) => name === value['algorithm']) &&
    matches(value['key'], HEX)
  );
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
