/**
 * PNG files of flat colours, written by hand: no web font, no native library, and the same bytes on every machine,
 * which a compressor that differs from processor to processor would not give.
 */
import { crc32 } from 'node:zlib';

/** Pixels in rows from the top left, each the number of a colour. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** At most 256, as 0xrrggbb. */
  readonly palette: readonly number[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Filter “up”: a row is written as its difference from the row above, so that what stands still is all zeros. */
const UP = 2;

export function pngOf({ width, height, pixels, palette }: Picture): Uint8Array<ArrayBuffer> {
  if (palette.length > 256) throw new Error(`${palette.length} colours do not fit into a palette`);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const at = y * (width + 1);
    rows[at] = UP;
    for (let x = 0; x < width; x++) {
      const above = y === 0 ? 0 : (pixels[(y - 1) * width + x] ?? 0);
      rows[at + 1 + x] = (pixels[y * width + x] ?? 0) - above;
    }
  }
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', zlibOf(rows)),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + body.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, body.length);
  whole.set(new TextEncoder().encode(name), 4);
  whole.set(body, 8);
  view.setUint32(8 + body.length, crc32(whole.subarray(4, 8 + body.length)));
  return whole;
}

/** RFC 1950 around RFC 1951: one block with the fixed codes, in which only runs of one byte are made short. */
function zlibOf(raw: Uint8Array): Uint8Array {
  const bytes: number[] = [0x78, 0x01];
  let buffer = 0;
  let held = 0;
  const put = (value: number, bits: number) => {
    buffer |= value << held;
    held += bits;
    while (held >= 8) {
      bytes.push(buffer & 255);
      buffer >>>= 8;
      held -= 8;
    }
  };
  // Codes go in from their highest bit, everything else from its lowest.
  const code = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit--) put((value >> bit) & 1, 1);
  };
  const symbol = (n: number) => {
    if (n < 144) code(0x30 + n, 8);
    else if (n < 256) code(0x190 + n - 144, 9);
    else if (n < 280) code(n - 256, 7);
    else code(0xc0 + n - 280, 8);
  };
  put(0b011, 3);
  for (let at = 0; at < raw.length; ) {
    const byte = raw[at] ?? 0;
    symbol(byte);
    at++;
    let run = 0;
    while (run < 258 && raw[at + run] === byte) run++;
    // The longest length has a code of its own; the others go in steps with extra bits (RFC 1951, 3.2.5).
    if (run === 258) symbol(285);
    else if (run >= 11) {
      const extra = 29 - Math.clz32(run - 3);
      const step = (run - 3) >> extra;
      symbol(257 + 4 * extra + step);
      put((run - 3) & ((1 << extra) - 1), extra);
    } else if (run >= 3) symbol(254 + run);
    else continue;
    // Distance 1.
    code(0, 5);
    at += run;
  }
  symbol(256);
  if (held > 0) bytes.push(buffer & 255);
  return Uint8Array.from([...bytes, ...adler32(raw)]);
}

function adler32(raw: Uint8Array): number[] {
  let a = 1;
  let b = 0;
  for (const byte of raw) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return [b >> 8, b & 255, a >> 8, a & 255];
}
