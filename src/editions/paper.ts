/** The address a printed page carries in its code: which page, of which edition, with which bytes. */
import type { Hash } from './edition.ts';
import { fileOf } from './said.ts';

export interface Paper {
  /** File below the site: `matters/x/index.html`. */
  readonly path: string;
  readonly number: number;
  /** Its first 16 digits. */
  readonly hash: string;
}

/** As long as a hand-held scanner still reads it from a sheet of A4; 64 bits that a forger would have to hit. */
const SHOWN = 16;

export function paperAddress(page: string, number: number, hash: Hash): string {
  const url = new URL(page);
  url.search = `?edition=${number}&sha256=${hash.slice(0, SHOWN)}`;
  url.hash = '';
  return url.href;
}

/** Undefined where `text` is no such address. `base` is the sub-path the site stands under. */
export function readPaper(text: string, base: string): Paper | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  const [, number = '', hash = ''] =
    /^\?edition=(\d{1,6})&sha256=([0-9a-f]{16})$/.exec(url?.search ?? '') ?? [];
  if (!url?.pathname.startsWith(base) || hash === '') return undefined;
  return { path: fileOf(url.pathname.slice(base.length)), number: Number(number), hash };
}
