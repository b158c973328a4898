import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, proseHtml } from '../../src/prose-html.ts';
import { contentReader, readContent } from '../../src/register/folder.ts';

const { files } = readContent('tests/fixtures/small-county');
const read = contentReader();
const PATH = 'faq/zhongdi/prose.mdx';
const HEAD =
  '---\ntitle: 能不能烧？\naudience: 群众\ntopic: 种地\nanswer: 不能。\nreviewed: 2026-11-21\n---\n\n';

/** What the check of a county, and with it the editor, says of a text. */
function faultsOf(text: string): string[] {
  const { problems } = read([...files, { path: PATH, file: `content/${PATH}`, text }], 'content');
  return problems.map(({ at, rule, message }) => `${at.file}:${at.line} [${rule}] ${message}`);
}

/** Said of a text that could be shown: an address in its words, or a record that is not there. */
const OF_WHAT_IT_NAMES = /\[(?:address|unknown-id)\]/;

/** The text as HTML; components stand as empty elements around what they enclose. Undefined where there is no page. */
function pageOf(text: string): string | undefined {
  const html = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : `<q>${html(piece.inside)}</q>`))
      .join('');
  try {
    return html(proseHtml(text).pieces);
  } catch {
    return undefined;
  }
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;
const ALONE = ['br', 'hr'];

/** What is wrong with HTML: tags that do not close in order, signs that would be markup, code that would run. */
function faultsOfHtml(html: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, closing, name = '', attributes = ''] of html.matchAll(TAG)) {
    if (closing ? open.pop() !== name : false) faults.push(`${tag} closes what is not open`);
    if (!closing && !ALONE.includes(name)) open.push(name);
    if (/^(?:script|style|iframe|object|img|svg|form|input)$/.test(name)) faults.push(tag);
    for (const [, key = '', value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      if (key === 'src' || key === 'style' || key.startsWith('on')) faults.push(tag);
      if (key === 'href' && !/^(?:https:\/\/|mailto:|tel:|#|\/(?![/\\]))/.test(value))
        faults.push(tag);
    }
  }
  if (/[<>]/.test(html.replace(TAG, ''))) faults.push('a sign that is no markup');
  return [...faults, ...open.map((name) => `<${name}> is left open`)];
}

/** All that has ever been read in two ways, and what stands around it. */
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n## ',
    '\n```\n',
    '\n    ',
    ' ',
    '  \n',
    '\t',
    '\r\n',
  ],
  ...['甲', '乙', '。', '“', '"', "'", 'a', '3', '&', '&lt;', '&#106;', '&amp;lt;', '\\', '\\\\'],
  ...['*', '**', '***', '_', '~~', '`', '``', '~~~', '|', '\n|-|-|\n', '\n---\n', '\n===\n', '#'],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '{',
    '}',
    '{a}',
    '\\{',
  ],
  ...['<script>', '</script>', '<img src=x onerror=a()>', '\nimport a from "b"\n', '\nexport {a}'],
  ...['<Matter id="fenshao-jiegan">', '</Matter>', '<Matter id="fenshao-jiegan" />', '<Matter>'],
  ...[
    '<Law id="xingzheng-chufa-fa" />',
    '<Law id="xingzheng-chufa-fa" article="第一条" />',
    '</Law>',
  ],
  ...[
    '<Town id="hebian">',
    '</Town>',
    '<Town\n id="hebian"\n/>',
    '<Town {...a} />',
    '<Law id={a} />',
  ],
  ...['<Deadline id="fuyi" />', '\n\n<Deadline id="fuyi" />\n\n', '<Unknown />', '<Matter id="a>b'],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '](<',
    '>)',
    '[甲]: ',
    '[甲]',
    '[^1]',
    '[^1]: ',
    ' "题"',
    '#为什么',
  ],
  ...['https://www.example.gov.cn/a', '<https://www.example.gov.cn/>', 'a@example.gov.cn', 'www.'],
  ...['javascript:alert(1)', 'JaVaScRiPt:a', 'java\nscript:a', 'data:text/html,a', 'vbscript:a'],
  ...[
    '//example.gov.cn',
    '/\\example.gov.cn',
    'ftp://a.gov.cn',
    '/deadlines/',
    '/matters/',
    'tel:0550-1234567',
    'mailto:a@b.cn',
  ],
];

test('what the check lets pass can be shown, what cannot be shown it refuses, and nothing shown runs or leads astray', () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
      const text = `${HEAD}${pieces.join('')}\n`;
      const faults = faultsOf(text);
      const page = pageOf(text);
      expect(faults.filter((fault) => !fault.startsWith(`content/${PATH}:`))).toEqual([]);
      if (page === undefined) {
        expect(faults).not.toEqual([]);
        return;
      }
      expect(faults.filter((fault) => !OF_WHAT_IT_NAMES.test(fault))).toEqual([]);
      passed++;
      expect(faultsOfHtml(page), page).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(40);
});

test('whatever the letters, a text is read without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const page = pageOf(`${HEAD}${text}`);
      if (page !== undefined) expect(faultsOfHtml(page), page).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('every text of the demonstration county is a page whose pieces are as few as can be', () => {
  const texts = globSync('content/{faq,handbook,cases,consultations}/**/*.mdx');
  expect(texts.length).toBeGreaterThan(200);
  for (const file of texts) {
    const { pieces } = proseHtml(readFileSync(file, 'utf8'));
    const strings = pieces.map((piece) => typeof piece === 'string');
    expect(
      strings.some((is, i) => is && strings[i + 1]),
      file,
    ).toBe(false);
  }
});
