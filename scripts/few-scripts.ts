/** Scripts in few files: on a slow line every further file costs a page as much as a kilobyte. */
import type { Plugin } from 'vite';

/** What the scripts of every page share. */
const SHARED =
  /\/src\/(?:client\/(?:make|past-span|reader-day|recent|searching|storage-key|town)|answers\/say-day)\.ts$|preload-helper/;
/** Vite's own waits for style sheets of what is loaded later; we have none, and every page would carry it. */
const PRELOADING = '\0vite/preload-helper.js';

export function fewScripts(): Plugin {
  return {
    name: 'quanze-few-scripts',
    enforce: 'pre',
    load: (id) =>
      id === PRELOADING ? 'export const __vitePreload = (load) => load();' : undefined,
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
              },
            },
          }
        : undefined,
  };
}
