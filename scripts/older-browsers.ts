/**
 * Writes styles and scripts so that the oldest browsers we look after know them: Chrome and WebView 88, Safari 14. The
 * compilers lower what they can; cascade layers, which came with Chrome 99, are laid out here in their order.
 */
import type { Plugin } from 'vite';
import { furtherSheets, inItsLayer, LAYERS } from './style-sheets.ts';

const OLDEST = ['chrome88', 'safari14'];
const ORDER = `@layer ${LAYERS.join(', ')};\n`;

export function olderBrowsers(): Plugin {
  let further: ReturnType<typeof furtherSheets> = [];
  return {
    name: 'quanze-older-browsers',
    enforce: 'pre',
    config: () => ({ build: { cssTarget: OLDEST } }),
    // Not what runs in Node and draws the pages: classes written for old browsers made that a tenth slower.
    // Lists of what a part loaded later needs in its turn would weigh on pages that may never load it.
    configEnvironment: (name) =>
      name === 'client' ? { build: { target: OLDEST, modulePreload: false } } : undefined,
    // Astro bundles component styles in the order pages happen to import them, and the first mention of a layer fixes its
    // rank.
    transform(code, id) {
      const style = id.endsWith('.css') || id.includes('lang.css');
      return style ? { code: ORDER + inItsLayer(code, id), map: null } : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const code = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
        for (const file of files) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
          const css = String(file.source);
          const all = code.map((chunk) => chunk.code).join('');
          const made = furtherSheets(all, (layers) => withoutLayers(css, layers));
          const apart = made.map(({ layer }) => layer as string);
          file.source = withoutLayers(
            css,
            LAYERS.filter((layer) => !apart.includes(layer)),
          );
          for (const { name, standIn } of made)
            for (const chunk of code) chunk.code = chunk.code.replaceAll(standIn, name);
          if (made.length > 0) further = made;
        }
        // Of what is made with the pages Astro keeps only the sheets it knows; what comes with the scripts it keeps all.
        if (this.environment.name === 'client')
          for (const { name, source } of further)
            this.emitFile({ type: 'asset', fileName: `_quanze/${name}`, source });
      },
    },
  };
}

/**
 * The rules of these layers one after another, and in the first sheet those of none. A rule of a lower layer that is more
 * specific would win now: styles are written so that none is, and tests/old/looks.test.ts compares old browsers with the
 * newest.
 */
export function withoutLayers(css: string, layers: readonly string[] = LAYERS): string {
  const inLayers = new Map(LAYERS.map((name) => [name, '']));
  let outside = '';
  for (const rule of rulesOf(css)) {
    const [, names = '', block] = /^\s*@layer\s+([^{;]+)(?:\{(.*)\}|;)\s*$/s.exec(rule) ?? [];
    const name = names.trim();
    if (block !== undefined && inLayers.has(name))
      inLayers.set(name, `${inLayers.get(name)}${block}`);
    // The line that only names our layers is done with.
    else if (block !== undefined || !names.split(',').every((one) => inLayers.has(one.trim())))
      outside += rule;
  }
  const wanted = layers.map((name) => inLayers.get(name));
  return [...wanted, ...(layers.includes('base') ? [outside] : [])].join('');
}

/** The rules a style sheet holds side by side. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let begun = 0;
  // Braces of texts and remarks are none.
  for (const { 0: sign, index } of css.matchAll(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*.*?\*\/|[{};]/gs,
  )) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth > 0 || (sign !== '}' && sign !== ';')) continue;
    rules.push(css.slice(begun, index + 1));
    begun = index + 1;
  }
  return rules;
}
