/**
 * Puts the order of the cascade layers at the head of every style sheet. Astro bundles component styles in the order
 * pages happen to import them, and the first mention of a layer fixes its rank.
 */
import type { Plugin } from 'vite';

const ORDER = '@layer reset, tokens, base, components, utilities;\n';

export function cssLayers(): Plugin {
  return {
    name: 'quanze-css-layers',
    enforce: 'pre',
    transform(code, id) {
      const style = id.endsWith('.css') || id.includes('lang.css');
      return style ? { code: ORDER + code, map: null } : undefined;
    },
  };
}
