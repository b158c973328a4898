/** What the library leaves to its users: one page wide, headings repeated on every page, page numbers, filters. */
import type { Feature, Image } from 'write-excel-file/node';
import { inXml } from '../printable.ts';

/** The library's own type for file contents, which it does not export. */
export type FileContent = Image['content'];

/** Excel's numbers for paper. */
export const A3 = 8;
export const A4 = 9;

/** How a workbook is printed; filter and `extra` belong to its first sheet. */
export interface Printing {
  readonly sheet: string;
  /** Further sheets with headings in the same rows. */
  readonly others?: readonly string[];
  readonly title: string;
  /** First and last row of the headings. */
  readonly headings: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
  /** Of each sheet. */
  readonly papers: readonly number[];
  /** Parts that stand before the print setup. */
  readonly extra?: string;
}

export function forPrinting(asked: Printing): Feature<FileContent> {
  const { sheet, others = [], title, headings, columns, rows, papers, extra = '' } = asked;
  const [first, last] = headings;
  const filter = `A${last}:${letters(columns - 1)}${last + rows}`;
  const names =
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheet}'!${absolute(filter)}</definedName>` +
    [sheet, ...others]
      .map(
        (name, i) =>
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name}'!$${first}:$${last}</definedName>`,
      )
      .join('') +
    '</definedNames>';
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => replaced(xml, '<definedNames/>', names) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const fits = replaced(
              replaced(
                xml,
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              ),
              /<pageMargins [^>]*\/><pageSetup [^>]*\/>/,
              (sheetIndex === 0 ? extra : '') +
                '<printOptions horizontalCentered="1"/>' +
                '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
                `<pageSetup paperSize="${papers[sheetIndex] ?? A4}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
                `<headerFooter><oddFooter>&amp;L${inFooter(title)}&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`,
            );
            return sheetIndex === 0
              ? replaced(fits, '</sheetData>', `</sheetData><autoFilter ref="${filter}"/>`)
              : fits;
          },
        },
      },
    },
  };
}

/** In footers & begins a code, in XML it begins an entity. */
function inFooter(title: string): string {
  return inXml(title.replaceAll('&', '&&'));
}

/** Throws where the place is not found: otherwise a workbook without its print setup would be published. */
function replaced(xml: string, what: string | RegExp, by: string): string {
  const changed = xml.replace(what, () => by);
  if (changed === xml) throw new Error(`workbook part without ${what}`);
  return changed;
}

/** Column letters: 0 → A, 26 → AA. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
