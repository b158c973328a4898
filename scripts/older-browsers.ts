/**
 * Writes styles and scripts so that the oldest browsers we look after know them: Chrome and WebView 88, Safari 14. The
 * compilers lower what they can; cascade layers, which came with Chrome 99, are laid out here in their order.
 */
import type { Plugin } from 'vite';

const OLDEST = ['chrome88', 'safari14'];

const LAYERS = ['reset', 'tokens', 'base', 'components', 'utilities'];
const ORDER = `@layer ${LAYERS.join(', ')};\n`;

export function olderBrowsers(): Plugin {
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
      return style ? { code: ORDER + code, map: null } : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = withoutLayers(String(file.source));
      },
    },
  };
}

/**
 * The rules of each layer one after another. A rule of a lower layer that is more specific would win now: styles are
 * written so that none is, and tests/old/looks.test.ts compares old browsers with the newest.
 */
export function withoutLayers(css: string): string {
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
  return [...inLayers.values(), outside].join('');
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
