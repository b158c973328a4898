/** Zip archives without a clock, so that the same files give the same bytes; compressed by Node, in threads of its own. */
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
/** 1980-01-01, the first day a zip can say: date in the high half, time in the low one. */
const EPOCH = 0x0021_0000;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

/** A file as it lies in an archive. */
interface Packed {
  readonly crc: number;
  readonly size: number;
  readonly body: Uint8Array;
}

/** What lies in an archive that `zipOf` has made, by path. */
export function packedIn(archive: Buffer): Map<string, Packed> {
  const files = new Map<string, Packed>();
  const end = archive.readUInt32LE(archive.length - 6);
  for (let at = 0; at < end; ) {
    const from = at + 30 + archive.readUInt16LE(at + 26);
    const until = from + archive.readUInt32LE(at + 18);
    files.set(archive.toString('utf8', at + 30, from), {
      crc: archive.readUInt32LE(at + 14),
      size: archive.readUInt32LE(at + 22),
      body: archive.subarray(from, until),
    });
    at = until;
  }
  return files;
}

/** Path → bytes, or what was packed before, in the order given. */
export async function zipOf(
  files: ReadonlyMap<string, Uint8Array | Packed>,
  level: number,
): Promise<Uint8Array> {
  const entries: { readonly name: Buffer; readonly common: Buffer; readonly body: Uint8Array }[] =
    [];
  // One after another: each at work holds a quarter of a megabyte, and a county has thousands.
  for (const [path, file] of files) {
    const { crc, size, body } = 'body' in file ? file : await packed(file, level);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt32LE(EPOCH, 6);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(path), 22);
    entries.push({ name: Buffer.from(path), common, body });
  }
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, common, body } of entries) {
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x0201_4b50, 0);
    central.writeUInt16LE(VERSION, 4);
    common.copy(central, 6);
    central.writeUInt32LE(at, 42);
    directory.push(central, name);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, body);
    at += 4 + common.length + name.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

async function packed(bytes: Uint8Array, level: number): Promise<Packed> {
  return { crc: crc32(bytes), size: bytes.length, body: await deflate(bytes, { level }) };
}
