/**
 * Under which names things are kept on the device. All counties of a province may live on one origin: what belongs to
 * one of them carries its sub-path, as its offline files do; how one likes to read holds for all of them.
 */

/** The town chosen, searches, calls taken, the place in the handbook, drafts of records: of one county. */
export type OwnName = 'town' | 'recent' | 'desk' | 'reading' | `edit:${string}`;
/** Paper, type size and who signs patches: of the reader. */
export type SharedName = 'theme' | 'text' | 'editor';

/** `quanze:/anhe/:town`. public/boot.js, which is not compiled, makes the same name for itself. */
export function keyAt(root: string, name: OwnName): string {
  return `quanze:${root}:${name}`;
}

/** The key of this very site. */
export function ownKey(name: OwnName): string {
  const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
  return keyAt(new URL(base, location.origin).pathname, name);
}

export function sharedKey(name: SharedName): string {
  return `quanze:${name}`;
}
