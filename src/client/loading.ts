/** Loads what the site publishes for its own scripts. */

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page or file of this site. */
export function address(path: string): string {
  return `${BASE}${path}`;
}

/** A file of this site. If the network fails, an older copy kept for offline use is given. */
export async function loadJson<T>(path: string): Promise<T> {
  const from = address(path);
  try {
    return await parsed<T>(await fetch(from));
  } catch (error) {
    const kept = 'caches' in window ? await caches.match(from).catch(() => undefined) : undefined;
    if (!kept) throw error;
    return parsed<T>(kept);
  }
}

/** Only JSON is an answer: a portal says 200 with a page of its own. */
async function parsed<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}
