/**
 * What a county may put into content/site/ beside its texts: one style sheet, pictures and forms. They are published as they
 * are, so nothing in them may fetch from elsewhere or run.
 */
import { colourFaults } from './look-colours.ts';
import type { Problem, ReadingCheck } from './problem.ts';

/** The folder below the content folder. */
export const LOOK = 'site';
/** Comes after ours, so that it wins. */
export const STYLE = 'style.css';
/** Media types by ending. */
export const LOOK_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** Forms to fill in, by what their bytes begin with. */
const FORMS: Readonly<Record<string, string>> = { pdf: '%PDF', docx: 'PK', xlsx: 'PK' };
const MAX_FORM_KB = 2048;
/** Every page loads the style sheet and the logo. */
const MAX_KB = 100;
const NAME = /^(?:style\.css|[\w-]+\.(?:svg|png|pdf|docx|xlsx))$/;
const PNG = '\x89PNG';

/** A file of the folder, by its path in it; `beside` are the names of all its files. */
export interface LookFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly beside: readonly string[];
}

type Fault = readonly [message: string, hint: string, offset?: number];

/** What must not be published, each with its line. `file` is the path as in messages. */
export function lookFaults(file: string, look: LookFile): Problem[] {
  const text = look.bytes.length > MAX_KB * 1024 ? '' : new TextDecoder().decode(look.bytes);
  return faultsOf(look, text).map(([message, hint, offset = 0]) => {
    const before = text.slice(0, offset).split('\n');
    const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { rule: 'look' satisfies ReadingCheck, severity: 'error', at, message, hint };
  });
}

function faultsOf({ path, bytes, beside }: LookFile, text: string): readonly Fault[] {
  if (!NAME.test(path))
    return [
      [
        `${path} 不能放在 content/${LOOK}/ 里`,
        `这里只放网页（.mdx）、叫法（labels.yaml）、样式（${STYLE}）、图片（.svg、.png）和表格（.pdf、.docx、.xlsx），不分文件夹；文件名用字母、数字、短横线`,
      ],
    ];
  const size = Math.ceil(bytes.length / 1024);
  const begins = FORMS[path.slice(path.lastIndexOf('.') + 1)];
  if (begins !== undefined) return formFaults(bytes, size, begins);
  if (size > MAX_KB)
    return [[`文件太大：${size} KB，上限 ${MAX_KB} KB`, '每一页都要用它，请压小再放']];
  if (path === STYLE) return styleFaults(text, beside);
  if (path.endsWith('.svg')) return drawingFaults(text);
  if (String.fromCharCode(...bytes.subarray(0, 4)) === PNG) return [];
  return [['不是 PNG 图片', '请用图片软件另存为 PNG，只改扩展名没有用']];
}

/** People open the form they download, so it must be of the type its name says and contain nothing that runs. */
function formFaults(bytes: Uint8Array, size: number, begins: string): readonly Fault[] {
  if (size > MAX_FORM_KB)
    return [[`文件太大：${size} KB，上限 ${MAX_FORM_KB} KB`, '去掉扫描的图片，或者压小再放']];
  if (String.fromCharCode(...bytes.subarray(0, begins.length)) !== begins)
    return [['打开来不是它的扩展名说的那种文件', '请用原来的软件另存，只改扩展名没有用']];
  const names = new TextDecoder('latin1').decode(bytes);
  return /vbaProject|\/JavaScript\b/.test(names)
    ? [['表格里有宏或者程序', '请另存为不带宏的文件']]
    : [];
}

/** Forms that a guide names and that are not there, each with its line. */
export function formsMissing(
  { file, text }: { readonly file: string; readonly text: string },
  there: readonly string[],
): Problem[] {
  return text.split('\n').flatMap((line, i): Problem[] => {
    const [, lead = '', name = ''] = NAMED.exec(line) ?? [];
    if (name === '' || there.includes(name)) return [];
    return [
      {
        rule: 'look' satisfies ReadingCheck,
        severity: 'error',
        at: { file, line: i + 1, column: lead.length + 1 },
        message: `content/${LOOK}/ 里没有 ${name}`,
        hint: `把文件放进 content/${LOOK}/；没有这份表的，删掉这一行`,
      },
    ];
  });
}

const NAMED = /^(\s*-?\s*(?:blank|sample):\s*)["']?([\w-]+\.(?:pdf|docx|xlsx))/;

const OWN_ORIGIN = '网页不向别的网站要东西；图片放在 content/site/ 里，样式里写 url(文件名)';

/** A letter or sign written as its number: `\75rl(` is `url(` to a browser. */
const HIDDEN = /\\(?:0{0,4}[2-7][0-9a-f](?![0-9a-f])|[g-z:/@(])/gi;

function styleFaults(sheet: string, beside: readonly string[]): Fault[] {
  // Remarks may say anything; a `/*` inside quotation marks begins none.
  const text = sheet.replaceAll(/"[^"\n]*"|'[^'\n]*'|\/\*[\s\S]*?(?:\*\/|$)/g, (part) =>
    part.startsWith('/*') ? part.replaceAll(/[^\n]/g, ' ') : part,
  );
  const faults: Fault[] = [];
  for (const { 0: found, index } of text.matchAll(HIDDEN))
    faults.push([`样式里写了“${found}”`, '字母和符号请直接写', index]);
  for (const { index } of text.matchAll(/@\s*import\b/gi))
    faults.push(['样式里不能用 @import', `都写在 ${STYLE} 一个文件里`, index]);
  for (const found of text.matchAll(/(?:\b[a-z][a-z+.-]*:)?\/\/[^\s"')]*|\bdata:/gi))
    faults.push([`样式里写了“${found[0]}”`, OWN_ORIGIN, found.index]);
  for (const { index, 1: address = '' } of text.matchAll(/\burl\(\s*["']?([^"')]*)/gi)) {
    const name = address.trim();
    if (name.startsWith('#') || /\/\/|^data:/i.test(name) || beside.includes(name)) continue;
    faults.push([`content/site/ 里没有图片“${name}”`, OWN_ORIGIN, index]);
  }
  return [...faults, ...colourFaults(text)];
}

/** In a page a picture runs nothing; opened by itself it would. */
const ACTIVE =
  /<\s*(?:script|foreignObject|iframe|!ENTITY)\b|\son[a-z]+\s*=|javascript:|@import\b|\bhref\s*=\s*["'](?!#)|\burl\(\s*["']?(?!#)/gi;

function drawingFaults(text: string): Fault[] {
  if (!/<svg[\s>]/.test(text)) return [['不是 SVG 图片', '请用图片软件另存为 SVG']];
  return [...text.matchAll(ACTIVE)].map(({ 0: found, index }) => [
    `图片里有“${found.trim()}”`,
    '图片里不能有程序和别处的地址；请在图片软件里另存为“普通 SVG”，或者改用 PNG',
    index,
  ]);
}
