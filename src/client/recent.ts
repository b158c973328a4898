/** The last few searches. Kept on the device only. */
import { ownKey } from './storage-key.ts';

const MOST = 6;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(ownKey('recent')) ?? '[]');
    return Array.isArray(kept) ? kept.filter((q) => typeof q === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const asked = query.trim();
  if (!asked) return;
  try {
    const kept = [asked, ...recentSearches().filter((q) => q !== asked)].slice(0, MOST);
    localStorage.setItem(ownKey('recent'), JSON.stringify(kept));
  } catch {
    // Storage may be forbidden; nothing is remembered then.
  }
}
