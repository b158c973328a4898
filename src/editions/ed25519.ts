/** Ed25519 (RFC 8032), which Node and browsers check by themselves. */
import { bytesOf, type Seal } from './edition.ts';

/** Undefined for another algorithm, and where a browser is too old to know this one. */
export async function checkEd25519(seal: Seal, text: string): Promise<boolean | undefined> {
  if (seal.algorithm !== 'Ed25519') return undefined;
  try {
    const key = await keyOf(seal.key);
    return await crypto.subtle.verify(
      'Ed25519',
      key,
      bytesOf(seal.signature),
      new TextEncoder().encode(text),
    );
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? undefined : false;
  }
}

/** Thousands of editions are sealed by the same few keys. */
const keys = new Map<string, Promise<CryptoKey>>();

function keyOf(hex: string): Promise<CryptoKey> {
  const known = keys.get(hex);
  if (known) return known;
  const made = crypto.subtle.importKey('spki', bytesOf(hex), 'Ed25519', false, ['verify']);
  keys.set(hex, made);
  return made;
}
