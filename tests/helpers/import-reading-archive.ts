/** For tests only: archives of one's own, good and bad. */
import { deflateRawSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';

/** A zip of these texts. `claimed` is the size its directory pretends the first one has. */
export function zipped(
  files: Readonly<Record<string, string | Buffer>>,
  claimed?: number,
): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimed ?? raw.length, 22);
    local.writeUInt16LE(title.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(claimed ?? raw.length, 24);
    central.writeUInt16LE(title.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, title, packed);
    directory.push(central, title);
    at += local.length + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...locals, ...directory, end]));
}

/** So many MB of zeros that pretend to be ten bytes. */
export function bombed(name: string, megabytes: number): Uint8Array {
  return zipped({ [name]: Buffer.alloc(megabytes * 1024 * 1024) }, 10);
}

/** An old `.xls` with one name and one formula that looks into the book at `path`; without one, a book of its own. */
export function oldWorkbook(path?: string): Uint8Array {
  const bound = (at: number) => record(0x85, u32(at), [0, 0, 2, 0], latin('QD'));
  const globals = (at: number) =>
    Buffer.concat([
      record(0x809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      record(0x42, u16(1200)),
      bound(at),
      // This book itself, or another one and its sheet.
      path === undefined
        ? record(0x1ae, u16(1), u16(0x0401))
        : record(0x1ae, u16(1), unicode(`\u0001${path}`), unicode('Sheet1')),
      record(0x17, u16(1), u16(0), u16(0), u16(0)),
      record(0x0a),
    ]);
  const label = (row: number, text: string) =>
    record(0x204, u16(row), u16(0), u16(0), unicode(text));
  const sheet = Buffer.concat([
    record(0x809, [0, 6, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    record(0x200, u32(0), u32(3), u16(0), u16(1), u16(0)),
    label(0, '事项名称'),
    label(1, '林木采伐许可'),
    // A number seen before, and behind it the formula: cell A1 of the first sheet of the book.
    record(
      0x06,
      u16(2),
      u16(0),
      u16(0),
      new Array(8).fill(0),
      u16(0),
      u32(0),
      u16(7),
      [0x5a],
      u16(0),
      u16(0),
      u16(0),
    ),
    record(0x0a),
  ]);
  const box = CFB.utils.cfb_new();
  CFB.utils.cfb_add(box, 'Workbook', Buffer.concat([globals(globals(0).length), sheet]));
  return Uint8Array.from(CFB.write(box, { type: 'buffer' }) as Buffer);
}

function record(kind: number, ...parts: (readonly number[] | Buffer)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([...u16(kind), ...u16(content.length)]), content]);
}

function unicode(text: string): Buffer {
  return Buffer.concat([Buffer.from([...u16(text.length), 1]), Buffer.from(text, 'utf16le')]);
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function u16(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value), ...u16(value >>> 16)];
}
