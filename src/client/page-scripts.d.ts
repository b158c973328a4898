/** Made by scripts/building/portable-script.ts: the scripts of all pages, by the names of their files. */
declare module 'quanze:page-scripts' {
  export const PAGE_SCRIPTS: Readonly<Record<string, () => Promise<unknown>>>;
}
