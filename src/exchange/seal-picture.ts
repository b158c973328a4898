/** The seals as strokes instead of letters, for icons and for the cards that chats show beside a link. */
import { type Point, painted, type Shape } from './painting.ts';
import { pngOf } from './png.ts';

export type SealName = 'quan' | 'ze' | 'fu';

/** As styles/tokens.css has them on light paper. */
const INK = 0x1b2125;
const PAPER = 0xfbf9f4;
const SHEET = 0xffffff;
const TONES: Readonly<Record<SealName, number>> = { quan: 0xa8321f, ze: 0x23507c, fu: 0x2a6847 };
/** 权, 责, 服 on a field of 32 by 32. */
const STROKES: Readonly<Record<SealName, readonly (readonly Point[])[]>> = {
  quan: [
    [
      [10, 7],
      [10, 25],
    ],
    [
      [6.5, 11],
      [13.5, 11],
    ],
    [
      [10, 12],
      [6.5, 19],
    ],
    [
      [10, 13],
      [13.5, 17],
    ],
    [
      [15, 9],
      [25, 9],
      [24.2, 12.8],
      [22.6, 16.8],
      [20, 20.8],
      [15, 25],
    ],
    [
      [16.5, 12],
      [18.2, 16.2],
      [20.4, 20],
      [22.8, 22.9],
      [25.5, 25],
    ],
  ],
  ze: [
    [
      [9, 8.4],
      [23, 8.4],
    ],
    [
      [10, 11.3],
      [22, 11.3],
    ],
    [
      [7, 14.2],
      [25, 14.2],
    ],
    [
      [16, 6],
      [16, 14.2],
    ],
    [
      [11, 23],
      [11, 17.2],
      [21, 17.2],
      [21, 23],
    ],
    [
      [16, 19],
      [15.6, 21.6],
      [13.4, 24],
      [9.5, 26],
    ],
    [
      [18.2, 23.4],
      [23, 26],
    ],
  ],
  fu: [
    [
      [9, 7],
      [9, 19],
      [8.4, 22.6],
      [6.8, 25.5],
    ],
    [
      [9, 7],
      [14, 7],
      [14, 25],
      [12, 24.4],
    ],
    [
      [9, 12.8],
      [14, 12.8],
    ],
    [
      [9, 18.6],
      [14, 18.6],
    ],
    [
      [18, 25.5],
      [18, 7.2],
      [25, 7.2],
      [25, 11.6],
      [22.4, 11.2],
    ],
    [
      [18, 14.4],
      [25, 14.4],
      [23.4, 18.8],
      [21.6, 22],
      [19.4, 25.2],
    ],
    [
      [20, 16.8],
      [22.4, 21.4],
      [25.8, 25.2],
    ],
  ],
};

/** A square seal with its left upper corner at a point. */
function seal(name: SealName, [left, top]: Point, size: number): Shape[] {
  const colour = TONES[name];
  const one = size / 32;
  const field = (inset: number, round: number, of: number): Shape => ({
    box: [left + inset * one, top + inset * one, size - 2 * inset * one, size - 2 * inset * one],
    round: round * one,
    colour: of,
  });
  const strokes = STROKES[name].map((points) => ({
    line: points.map(([x, y]): Point => [left + x * one, top + y * one]),
    width: 2.1 * one,
    colour,
  }));
  // As on the pages: a thick edge, a gap, a thin edge.
  return [
    field(0.5, 4, colour),
    field(2.3, 2.6, SHEET),
    field(3, 2.2, colour),
    field(3.7, 1.8, SHEET),
    ...strokes,
  ];
}

/** An icon: the seal of the site on paper. `margin` is the part of the side left free all around. */
export function iconPng(size: number, margin: number): Uint8Array<ArrayBuffer> {
  const inner = size * (1 - 2 * margin);
  return pngOf(painted(size, size, PAPER, seal('quan', [size * margin, size * margin], inner)));
}

const CARD = { width: 1200, height: 630 };

/** The card of the whole site (all seals), of a list (its own), or of a town (all of them under one roof). */
export function cardPng(kind: SealName | 'site' | 'town'): Uint8Array<ArrayBuffer> {
  const { width, height } = CARD;
  const row = (size: number, gap: number, top: number) =>
    (['quan', 'ze', 'fu'] as const).flatMap((name, i) =>
      seal(name, [(width - 3 * size - 2 * gap) / 2 + i * (size + gap), top], size),
    );
  // The double rule above the foot of every page.
  const rules = [556, 566].map(
    (y): Shape => ({ box: [80, y, width - 160, 3], round: 0, colour: INK }),
  );
  const roof: Shape[] = [
    {
      line: [
        [220, 240],
        [600, 90],
        [980, 240],
      ],
      width: 14,
      colour: INK,
    },
    {
      line: [
        [250, 520],
        [950, 520],
      ],
      width: 14,
      colour: INK,
    },
  ];
  const shapes =
    kind === 'site'
      ? row(280, 60, 150)
      : kind === 'town'
        ? [...roof, ...row(180, 50, 280)]
        : seal(kind, [(width - 360) / 2, 105], 360);
  return pngOf(painted(width, height, PAPER, [...shapes, ...rules]));
}
