/**
 * The service worker, built into sw.js. It is registered only once somebody has agreed to a download, changes with
 * every version of the site — that is how a device hears of a new one — and answers when the network does not.
 */
import { type Answered, answer, concerns } from './offline/answer.ts';
import type { OfflineVersion } from './offline/list.ts';
import { heardOf } from './offline/state.ts';

/** The version this file was built with; put in by scripts/building/offline.ts. */
declare const BUILT: OfflineVersion;

/** What the DOM's types lack; those for workers do not go together with those for pages. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(reply: Promise<Response>): void;
}
interface Client {
  postMessage(message: object): void;
}
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<Client | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: AskEvent) => void): void;
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
/** Milliseconds; who waits longer for a page has given up. */
const PATIENCE = 3000;
/** Pages that came from the device, remembered until this worker ends. */
const keptPages = new Set<string>();

// Written down before this worker takes over: pages hear of the change of workers, and look.
worker.addEventListener('install', (event) =>
  event.waitUntil(heardOf(caches, scope, BUILT).then(() => worker.skipWaiting())),
);

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (!concerns(request, scope)) return;
  const asked = answer({
    request,
    scope,
    store: caches,
    get: (wanted) => fetch(wanted),
    patience: PATIENCE,
    keptPage: keptPages.has(clientId),
  });
  event.respondWith(asked.then(({ reply }) => reply));
  event.waitUntil(asked.then((answered) => tell(event, answered)));
});

/** A page that came from the device says so itself; one that only got some data from there must be told. */
async function tell(
  { request, clientId, resultingClientId }: AskEvent,
  { note }: Answered,
): Promise<void> {
  if (!note) return;
  if (request.mode === 'navigate') keptPages.add(resultingClientId);
  else (await worker.clients.get(clientId))?.postMessage({ note });
}
