/** A text file of the content, and its bytes as text. */

/** One text file of the content folder. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  readonly path: string;
  /** Path as shown in messages: content folder's name + path. */
  readonly file: string;
  readonly text: string;
}

/** UTF-8 text without its byte order mark, or the line of the first byte that is not UTF-8. */
export function decode(bytes: Uint8Array): string | { line: number; guess: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { line: 1, guess: '像是 UTF-16' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: firstBadLine(bytes), guess: '像是 GBK 或者 GB18030' };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line++;
    start = i + 1;
  }
  return 1;
}
