/** Cells of a workbook that are struck through: in counties' lists, entries that are no more. */
import { decoded, piecesOf } from './markup.ts';
import { entriesOf, unpacked } from './zip.ts';

/** Parts above this size hold no list a person struck entries out of. */
const MOST_BYTES = 64 * 1024 * 1024;

export interface StruckCells {
  /** By name of the sheet, addresses of the cells: B4. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  /** Texts of which a part is struck through, and what remains of them. */
  readonly texts: ReadonlyMap<string, { readonly kept: string; readonly struck: string }>;
}

/** Undefined where nothing is struck through, as in most files. */
export function struckIn(bytes: Uint8Array): StruckCells | undefined {
  const entries = entriesOf(bytes) ?? [];
  const part = (name: string) => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const content = entry ? unpacked(entry, MOST_BYTES) : '';
    return typeof content === 'string' ? '' : new TextDecoder().decode(content);
  };
  const styles = struckStyles(part('xl/styles.xml'));
  const texts = partlyStruck(part('xl/sharedStrings.xml'));
  const cells = new Map<string, Set<string>>();
  for (const [name, path] of sheetParts(
    part('xl/workbook.xml'),
    part('xl/_rels/workbook.xml.rels'),
  )) {
    const sheet = part(path);
    if (styles.size > 0) cells.set(name, struckCells(sheet, styles));
    for (const [whole, parts] of partlyStruck(sheet)) texts.set(whole, parts);
  }
  return styles.size + texts.size > 0 ? { cells, texts } : undefined;
}

const said = (own: string, key: string) =>
  new RegExp(`(?:^|[\\s:])${key}="([^"]*)"`).exec(own)?.[1] ?? '';
const off = (own: string) => /^(?:0|false)$/.test(said(own, 'val'));

/** Numbers of cell formats whose font is struck through. */
function struckStyles(xml: string): Set<string> {
  if (!xml.includes('<strike')) return new Set();
  const fonts: boolean[] = [];
  const formats = new Set<string>();
  let within = '';
  let format = 0;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') continue;
    const { name, closes, own } = piece;
    if (name === 'fonts' || name === 'cellxfs') within = closes ? '' : name;
    else if (closes) continue;
    else if (within === 'fonts' && name === 'font') fonts.push(false);
    else if (within === 'fonts' && name === 'strike') fonts[fonts.length - 1] = !off(own);
    else if (within === 'cellxfs' && name === 'xf') {
      if (fonts[Number(said(own, 'fontId'))]) formats.add(String(format));
      format++;
    }
  }
  return formats;
}

function struckCells(xml: string, styles: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const [, own = ''] of xml.matchAll(/<c\s([^>]*)>/g))
    if (styles.has(said(own, 's'))) found.add(said(own, 'r'));
  return found;
}

/** Names of sheets and where they lie. */
function sheetParts(book: string, relations: string): [name: string, path: string][] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s([^>]*)>/g)].map(([, own = '']) => [
      said(own, 'Id'),
      said(own, 'Target'),
    ]),
  );
  return [...book.matchAll(/<sheet\s([^>]*)>/g)].map(([, own = '']) => {
    const target = targets.get(said(own, 'id')) ?? '';
    return [decoded(said(own, 'name')), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}

/** Of shared strings, and of those written into the cells of a sheet. */
function partlyStruck(xml: string): Map<string, { kept: string; struck: string }> {
  const found = new Map<string, { kept: string; struck: string }>();
  if (!xml.includes('<strike')) return found;
  for (const [, item = ''] of xml.matchAll(/<(?:si|is)>(.*?)<\/(?:si|is)>/gs)) {
    if (!item.includes('<strike')) continue;
    let [kept, struck, whole] = ['', '', ''];
    for (const [, run = ''] of item.matchAll(/<r>(.*?)<\/r>/gs)) {
      const text = decoded(/<t(?:\s[^>]*)?>(.*?)<\/t>/s.exec(run)?.[1] ?? '');
      const strike = /<strike(\s[^>]*)?\/?>/.exec(run);
      whole += text;
      if (strike && !off(strike[1] ?? '')) struck += text;
      else kept += text;
    }
    if (struck !== '') found.set(whole, { kept, struck });
  }
  return found;
}
