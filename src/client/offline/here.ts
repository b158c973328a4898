/** Where this site is, and what the device keeps of it, for pages. */
import { changedOf, groupsFor, type OfflineGroup, type OfflineList } from './list.ts';
import { keptFiles, readState, type State } from './state.ts';

/** Address of the site's root, with its slash: also the scope of the service worker. */
export function siteRoot(): string {
  return new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/`, location.origin).href;
}

/** False where the browser cannot, or the site is not served over https. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window && crypto.subtle !== undefined;
}

export function stateHere(): Promise<State> {
  return readState(caches, siteRoot());
}

/** What this device would have to fetch for a town: of what it keeps already, only what changed. */
export async function toFetch(list: OfflineList, town: string): Promise<readonly OfflineGroup[]> {
  const { kept } = await stateHere();
  return changedOf(groupsFor(list, town), await keptFiles(caches, siteRoot(), kept));
}

/** What there is to download now; fails without network. */
export async function listNow(): Promise<OfflineList> {
  const reply = await fetch(new URL('offline.json', siteRoot()), { cache: 'no-store' });
  if (!reply.ok) throw new Error(`offline.json: ${reply.status}`);
  return (await reply.json()) as OfflineList;
}
