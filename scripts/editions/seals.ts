/** Keys as openssl writes them, and both algorithms: what a browser cannot check, a command can. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  checkEd25519,
  type Edition,
  type Key,
  type Seal,
  textOf,
} from '../../src/editions/index.ts';

/** SM2 curve in a SubjectPublicKeyInfo (1.2.156.10197.1.301); Node names the curve of no other key like it. */
const SM2_CURVE = '06082a811ccf5501822d';

export interface Signer extends Key {
  seal(edition: Edition): Seal;
}

/** A private key in PEM, or a sentence why it is none. */
export function signerFrom(file: string): Signer | string {
  const key = keyIn(file, createPrivateKey);
  if (typeof key === 'string') return key;
  const named = publicOf(createPublicKey(key));
  if (!named) return `${file}：只认 Ed25519 和 SM2 的钥匙`;
  const digest = named.algorithm === 'SM2' ? 'sm3' : null;
  return {
    ...named,
    seal: (edition) => ({
      ...named,
      signature: sign(digest, Buffer.from(textOf(edition)), key).toString('hex'),
    }),
  };
}

/** A public key in PEM, or a sentence why it is none. */
export function publicKeyFrom(file: string): Key | string {
  const key = keyIn(file, createPublicKey);
  if (typeof key === 'string') return key;
  return publicOf(key) ?? `${file}：只认 Ed25519 和 SM2 的钥匙`;
}

function publicOf(key: KeyObject): Key | undefined {
  const hex = key.export({ type: 'spki', format: 'der' }).toString('hex');
  if (key.asymmetricKeyType === 'ed25519') return { algorithm: 'Ed25519', key: hex };
  return hex.includes(SM2_CURVE) ? { algorithm: 'SM2', key: hex } : undefined;
}

function keyIn(file: string, read: (pem: string) => KeyObject): KeyObject | string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch {
    return `${file} 打不开`;
  }
  try {
    return read(pem);
  } catch {
    return `${file} 里不是能用的钥匙（PEM）`;
  }
}

export async function checkSeal(seal: Seal, text: string): Promise<boolean | undefined> {
  if (seal.algorithm !== 'SM2') return checkEd25519(seal, text);
  try {
    const key = createPublicKey({ key: Buffer.from(seal.key, 'hex'), format: 'der', type: 'spki' });
    return verify('sm3', Buffer.from(text), key, Buffer.from(seal.signature, 'hex'));
  } catch {
    return false;
  }
}
