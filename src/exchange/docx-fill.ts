/** Writes into the named places of a Word file's `word/document.xml`. Runs in browsers, too. */
import type { Fills } from '../answers/index.ts';
import { inXml } from './printable.ts';

/** Places without a text of their own keep what stands there. */
export function filledXml(xml: string, fills: Fills): string {
  return xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (place) => {
    const name = /<w:tag w:val="([^"]*)"\/>/.exec(place)?.[1];
    const text = fills[name as keyof Fills];
    if (text === undefined) return place;
    // What is left to write has a line below it; what is written has none.
    return place
      .replace(/<w:u(?: [^>]*)?\/>/, '')
      .replace(
        /(?:<w:tab\/>)+|<w:t(?: [^>]*)?>[^<]*<\/w:t>/,
        () => `<w:t xml:space="preserve">${inXml(text)}</w:t>`,
      );
  });
}
