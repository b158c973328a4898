import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Piece, proseHtml } from '../../src/prose-html.ts';
import { readMdx } from '../../src/register/mdx.ts';

test('every text of the demonstration county has the components the reading found in it, in their order', () => {
  const files = globSync('content/{faq,handbook,cases,consultations}/**/*.mdx');
  expect(files.length).toBeGreaterThan(200);
  const named = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.name, ...named(piece.inside)],
    );
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const { pieces } = proseHtml(text);
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    const { uses } = readMdx({ text: body, firstLine: 1 });
    expect(named(pieces), file).toEqual(uses.map(({ name }) => name));
    const strings = pieces.map((piece) => typeof piece === 'string');
    expect(
      strings.some((is, i) => is && strings[i + 1]),
      file,
    ).toBe(false);
  }
});
