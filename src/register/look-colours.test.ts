import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourFaults, OUR_COLOURS } from './look-colours.ts';

const said = (text: string) =>
  colourFaults(text).map(([message, , at]) => `${text.slice(0, at).split('\n').length} ${message}`);

test('our own colours are those of the sheet, and can all be read', () => {
  const sheet = readFileSync('src/styles/tokens.css', 'utf8');
  const all = Object.entries(OUR_COLOURS);
  for (const [name, [light, dark]] of all)
    expect(sheet).toContain(`${name}: light-dark(${light}, ${dark});`);
  expect(
    said(`:root{${all.map(([n, [l, d]]) => `${n}: light-dark(${l}, ${d})`).join(';')}}`),
  ).toEqual([]);
});

const DARK_TOO = `:root { --link: #17507a; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --link: #8cc4ee; } }
:root[data-theme="dark"] { --link: #8cc4ee; }`;

test('colours for the day and for the dark, as the guide has them, are no fault', () => {
  expect(said(DARK_TOO)).toEqual([]);
  expect(said(':root { --serif: serif } .note { --ink: #eee; color: #fff }')).toEqual([]);
  expect(said('@media print { :root { --link: #fff } }')).toEqual([]);
});

test.each([
  [
    ':root {\n  --ink: #999;\n}',
    '2 白天字看不清：--ink（#999）在 --paper（#fbf9f4）上，对比度 2.7',
  ],
  [
    'html{--paper:rgb(40, 40, 40)}',
    '1 白天字看不清：--ink（#1b2125）在 --paper（rgb(40, 40, 40)）上，对比度 1.1',
  ],
  [
    ':root { --link: #17507a }',
    '1 夜里字看不清：--link（#17507a）在 --paper（#15181b）上，对比度 2.0',
  ],
  [
    DARK_TOO.replace(/\n:root.*$/, ''),
    '1 读者选了夜间时字看不清：--link（#17507a）在 --paper（#15181b）上，对比度 2.0',
  ],
  [
    DARK_TOO.replace(':not([data-theme="light"])', ''),
    '2 读者选了白天时字看不清：--link（#8cc4ee）在 --paper（#fbf9f4）上，对比度 1.7',
  ],
  [
    ':root { --quan: light-dark(#a8321f, #333) }',
    '1 夜里字看不清：--quan（#333）在 --paper（#15181b）上，对比度 1.4',
  ],
  [':root { --fu: teal }', '1 颜色“teal”没有认出来'],
])('%s', (text, message) => {
  expect(said(text)).toEqual([message]);
});
