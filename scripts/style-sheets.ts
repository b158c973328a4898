/**
 * One style sheet for what people ask first — home, search, matters, towns and their lists — and two for the pages few
 * open: a phone on a slow line waits for the sheet of a page before it paints anything. Which sheet styles go into, the
 * place of their file decides.
 */
import { hash } from 'node:crypto';

/** The layers in their order; each of the last but one is a sheet of its own, where pages ask for it. */
const FURTHER = ['reading', 'working'] as const;
export const LAYERS = ['reset', 'tokens', 'base', 'components', ...FURTHER, 'utilities'];

const FIRST =
  /\/src\/(?:portal|styles|layouts\/Base|components\/(?:[^/]+\.astro|(?:changes|consultations|home|list|matter|town)\/|prose\/FindBox)|pages\/(?:index|search|matters|towns))/;
const WORKING =
  /\/src\/(?:components|pages)\/(?:data|deadlines|desk|documents|edit|guide|posters?)(?:\/|\.astro)/;

/** Styles of a file, in the layer that is theirs. */
export function inItsLayer(code: string, file: string): string {
  const layer = FIRST.test(file) ? 'components' : WORKING.test(file) ? 'working' : 'reading';
  return code.replaceAll('@layer components', `@layer ${layer}`);
}

/** What stands in the code of pages for the name of a sheet, which its content decides. */
const standIn = (layer: string) => `__${layer}.css`;

/** The sheets for which this code asks. A further one ends with the utilities, which have the last word in each. */
export function furtherSheets(code: string, written: (layers: readonly string[]) => string) {
  return FURTHER.filter((layer) => code.includes(standIn(layer))).map((layer) => {
    const source = written([layer, 'utilities']);
    const name = `${layer}.${hash('sha256', source).slice(0, 8)}.css`;
    return { layer, source, name, standIn: standIn(layer) };
  });
}
