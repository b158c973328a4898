/** Changes of files as a mail that `git am` takes: who, when, what for, and the lines. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Day } from '../../schema/index.ts';

/** What the mail says. Nothing of it is made up here. */
export interface Letter {
  readonly from: { readonly name: string; readonly mail: string };
  readonly day: Day;
  /** One line. */
  readonly subject: string;
  /** What a reviewer reads first, sentence by sentence. */
  readonly says: readonly string[];
}

/** One file of the repository before and after. */
export interface FileChange {
  /** Below the root of the repository. */
  readonly path: string;
  readonly before: string;
  readonly now: string;
}

const CONTEXT = 3;
/** `git am` splits mails at such a line; the hash is a placeholder git itself uses for what is no commit yet. */
const ENVELOPE = `From ${'0'.repeat(40)} Mon Sep 17 00:00:00 2001`;

export function mailPatch(
  { from, day, subject, says }: Letter,
  changes: readonly FileChange[],
): string {
  const body = [
    // A dash before each keeps a sentence from being taken for a header or for the end of the message.
    ...says.map((sentence) => `- ${oneLine(sentence)}`),
    '---',
    '',
    `${changes.map(unifiedDiff).join('')}-- `,
    'quanze',
    '',
  ].join('\n');
  // In plain text mail git would take the carriage returns of Windows files for line ends of the mail; so such a patch is encoded.
  const wrapped = body.includes('\r');
  return [
    ENVELOPE,
    `From: ${inHeader(from.name)} <${from.mail}>`,
    `Date: ${mailDay(day)}`,
    `Subject: ${inHeader(`[PATCH] ${oneLine(subject)}`)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    `Content-Transfer-Encoding: ${wrapped ? 'base64' : '8bit'}`,
    '',
    wrapped ? base64(body).replace(/.{76}/g, '$&\n') : body,
  ].join('\n');
}

/** As `git diff` prints it, without the hashes, which `git apply` does not need. */
export function unifiedDiff({ path, before, now }: FileChange): string {
  if (before === now) return '';
  const [from, to] = [`a/${path}`, `b/${path}`];
  const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY };
  const hunks = createTwoFilesPatch(from, to, before, now, undefined, undefined, options);
  return `diff --git ${from} ${to}\n${hunks}`;
}

/** Noon in China, because only the day is known. */
function mailDay(day: Day): string {
  return new Date(day).toUTCString().replace('00:00:00 GMT', '12:00:00 +0800');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Headers are ASCII: anything else is written as encoded words of at most 75 characters (RFC 2047). */
function inHeader(text: string): string {
  if (/^[\w .[\]-]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (encoded(word + character).length > 75) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map(encoded).join('\n ');
}

function encoded(text: string): string {
  return `=?UTF-8?B?${base64(text)}?=`;
}

function base64(text: string): string {
  return btoa(
    Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''),
  );
}
