import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pngOf } from './png.ts';
import { cardPng, iconPng } from './seal-picture.ts';

/** What a reader of PNG files sees: size, palette, and the number of every pixel's colour. */
function read(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    chunks.set(
      new TextDecoder().decode(png.subarray(at + 4, at + 8)),
      png.subarray(at + 8, at + 8 + length),
    );
    at += 12 + length;
  }
  const size = new DataView((chunks.get('IHDR') as Uint8Array).slice().buffer);
  const [width, height] = [size.getUint32(0), size.getUint32(4)];
  const rows = inflateSync(chunks.get('IDAT') as Uint8Array);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] =
        (rows[y * (width + 1) + 1 + x] ?? 0) + (y > 0 ? (pixels[(y - 1) * width + x] ?? 0) : 0);
  return {
    width,
    height,
    pixels,
    palette: chunks.get('PLTE') as Uint8Array,
    names: [...chunks.keys()],
  };
}

test('runs of every length come back as they were', () => {
  const pixels: number[] = [];
  for (let run = 1; run <= 600; run += run < 300 ? 1 : 37)
    pixels.push(...Array(run).fill(run % 256));
  const palette = Array.from({ length: 256 }, (_, i) => i * 257);
  const picture = { width: pixels.length, height: 1, pixels: Uint8Array.from(pixels), palette };
  expect(read(pngOf(picture)).pixels).toEqual(picture.pixels);
});

test('an icon has its size, its palette and the red of the seal on paper', () => {
  const { width, height, palette, pixels, names } = read(iconPng(192, 0.1));
  expect([width, height]).toEqual([192, 192]);
  expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(pixels[0]).toBe(0);
  expect([...palette.subarray(0, 3)]).toEqual([0xfb, 0xf9, 0xf4]);
  const red =
    palette.findIndex((_, i) => i % 3 === 0 && palette[i] === 0xa8 && palette[i + 1] === 0x32) / 3;
  expect(pixels.filter((colour) => colour === red).length).toBeGreaterThan(2000);
});

test('every card has the size chats expect, and no two are alike', () => {
  const cards = (['site', 'town', 'quan', 'ze', 'fu'] as const).map(cardPng);
  for (const card of cards) {
    const { width, height } = read(card);
    expect([width, height, card.length < 40_000]).toEqual([1200, 630, true]);
  }
  expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(5);
});
