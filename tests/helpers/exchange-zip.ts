/** For tests only: reads the texts out of a small archive. */
import { inflateRawSync } from 'node:zlib';

export function unzipped(archive: Uint8Array): Map<string, string> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - 22;
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    const size = view.getUint32(at + 20, true);
    const name = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = archive.subarray(from, from + size);
    const text = view.getUint16(at + 10, true) === 0 ? packed : inflateRawSync(packed);
    files.set(
      new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name)),
      new TextDecoder().decode(text),
    );
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}
