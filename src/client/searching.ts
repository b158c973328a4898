/** Loads the search when somebody wants it, and in small steps, so that a slow phone goes on showing what is typed. */
import type { TownHandlers } from '../exchange/index.ts';
import type { Filter, Found, Searcher, SearchFile, Stage1, Stage2 } from '../search/client.ts';

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

const load = <T>(file: string) => loadJson<T>(`/search/${file}.json`);

const once = new Map<string, Promise<unknown>>();

function loadOnce<T>(file: string, make: () => Promise<T> = () => load<T>(file)): Promise<T> {
  const known = once.get(file) as Promise<T> | undefined;
  if (known) return known;
  const asked = make();
  once.set(file, asked);
  asked.catch(() => once.delete(file));
  return asked;
}

/** The searcher; with it alone results are final. */
export function searcher(): Promise<Searcher> {
  return loadOnce('searcher', async () => {
    const [{ creating }, stage1] = await Promise.all([
      import('../search/client.ts'),
      load<Stage1>('stage1'),
    ]);
    const ready = await stepwise(creating(stage1));
    warmUp(ready);
    return ready;
  });
}

/** Takes the steps one by one and lets the browser do what waits in between. */
async function stepwise<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breath();
  }
}

/** Asked for nothing but that the code has run before somebody types: a phone runs it slowly the first times. */
const PRACTICE = ['占道', '申请补贴', 'dibao', '底保', '地里'];

function warmUp(ready: Searcher, next = 0): void {
  const query = PRACTICE[next];
  if (query === undefined) return whenIdle(() => void theRest().catch(() => undefined));
  whenIdle(() => {
    ready.search(query);
    warmUp(ready, next + 1);
  });
}

/** Lets the browser do what waits, typed characters first. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
}

/** What filters by department and domain need. */
export function details(): Promise<void> {
  return loadOnce('details', async () => {
    const [ready, stage2] = await Promise.all([searcher(), load<Stage2>('stage2')]);
    ready.enrich(stage2);
  });
}

function addOnce(ready: Searcher, file: string): Promise<void> {
  return loadOnce(`added ${file}`, async () =>
    stepwise(ready.adding(file, await loadOnce<SearchFile>(file))),
  );
}

/** All names, and what the matters are about, where the register is not cut: rows stand before they come. */
export function theRest(): Promise<void> {
  return loadOnce('the rest', async () => {
    const ready = await searcher();
    for (const file of ready.later) await addOnce(ready, file);
  });
}

/** Runs once the browser has painted and has nothing better to do. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 200);
}

/** Runs in the task after the next frame, when that is painted. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => void breath().then(then));
}

/** Asks until no file is missing; a whole register needs none. */
export async function find(query: string, filter: Filter): Promise<Found> {
  const ready = await searcher();
  for (;;) {
    const found = ready.search(query, filter);
    if (found.needs.length === 0) return found;
    await Promise.all(found.needs.map((file) => addOnce(ready, file)));
  }
}

/** Who handles what in one town, or in the county where no town is chosen. */
export function handlersOf(town: string): Promise<TownHandlers> {
  return loadOnce(town === 'county' ? town : `town-${town}`);
}
