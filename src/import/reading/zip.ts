/** An archive's entries, unpacked no further than is safe. Runs in browsers, too, which have no zlib. */
import { Inflate } from 'fflate';

export interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
}

const CENTRAL = 0x02014b50;
const END = [0x50, 0x4b, 5, 6] as const;
const CHUNK = 16_384;

/** The archive's entries by its directory; undefined when it has none. */
export function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && !END.every((byte, i) => bytes[end + i] === byte)) end--;
  if (end < 0) return undefined;
  const entries: Entry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < view.getUint16(end + 10, true); i++) {
      if (view.getUint32(at, true) !== CENTRAL) return undefined;
      const size = view.getUint32(at + 20, true);
      const length = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
        packed: bytes.subarray(from, from + size),
        method: view.getUint16(at + 10, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    return undefined;
  }
  return entries;
}

/** The entry's content, or what stands against it. The size an archive states may be a lie; only a limit is sure. */
export function unpacked(
  { packed, method }: Entry,
  most: number,
): Uint8Array | 'too large' | 'broken' {
  if (method === 0) return packed.length > most ? 'too large' : packed;
  const parts: Uint8Array[] = [];
  let size = 0;
  let done = false;
  const inflate = new Inflate((part, last) => {
    size += part.length;
    done ||= last;
    if (size <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length && size <= most && !done; at += CHUNK)
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    return 'broken';
  }
  if (size > most) return 'too large';
  if (!done) return 'broken';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
