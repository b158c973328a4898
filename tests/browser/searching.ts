/** For tests of the search: its addresses, and where results stand. */
export { addressOf, hold, open, siteUrl } from './browser.ts';

/** Path of the search for words; `more` is added as it is. */
export const asking = (query: string, more = '') =>
  `/search/?q=${encodeURIComponent(query)}${more}`;
export const READY = '[data-results][data-state="ready"]';
/** Rows of matters. */
export const IDS = '[data-results] [data-result]';
