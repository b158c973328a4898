/** What was changed and not handed over yet, kept on the device file by file. Nothing leaves it. */
import type { FileContent } from '../../editing/index.ts';
import { ownKey, sharedKey } from '../storage-key.ts';

export interface Draft {
  /** The text that was changed. */
  readonly base: string;
  readonly content: FileContent;
  /** What the file would say; absent while the record has no shape yet. */
  readonly text?: string;
  /** What the change means, in sentences. */
  readonly says?: readonly string[];
}

/** Who signs patches, as typed here before. */
export interface Author {
  readonly name: string;
  readonly mail: string;
}

export function draftOf(path: string): Draft | undefined {
  return read<Draft>(ownKey(`edit:${path}`));
}

export function keepDraft(path: string, draft: Draft): void {
  keep(ownKey(`edit:${path}`), draft);
}

export function dropDraft(path: string): void {
  try {
    localStorage.removeItem(ownKey(`edit:${path}`));
  } catch {
    // Without storage there are no drafts to remove.
  }
}

export function author(): Author | undefined {
  return read<Author>(sharedKey('editor'));
}

export function keepAuthor(who: Author): void {
  keep(sharedKey('editor'), who);
}

function read<T>(key: string): T | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage may be forbidden or full; then the work is kept only until the page is closed.
  }
}
