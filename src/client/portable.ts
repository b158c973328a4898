/**
 * Runs the pages of an archive copy that is opened from a disc (`file://`), where a browser loads neither modules nor
 * data: all scripts of the site stand in this one classic script, data comes from scripts, and a link to a page leads
 * to its file. Compiled by scripts/building/portable-script.ts; what the copy is, see scripts/building/portable.ts.
 */
import { PAGE_SCRIPTS } from 'quanze:page-scripts';

const own = document.currentScript as HTMLScriptElement;
/** The folder of the copy, from where this script lies. */
const root = new URL('..', own.src);

/** Files that were asked for, until their script has run. */
const waiting = new Map<string, (text: string) => void>();

declare global {
  interface Window {
    /** What stands for the sub-path in the site's scripts. */
    quanzeRoot: string;
    /** Called by the scripts that carry data: path below the root, text of the file. */
    quanzeFile: (path: string, text: string) => void;
  }
}
window.quanzeRoot = root.pathname;
window.quanzeFile = (path, text) => waiting.get(path)?.(text);

/** A file of the copy, brought by the script beside it. */
function fromDisc(input: RequestInfo | URL): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (!url.href.startsWith(root.href)) return Promise.reject(new TypeError(`${url} is elsewhere`));
  const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    waiting.set(path, (text) => done(new Response(text)));
    script.src = `${root.href}${path}.js`;
    script.onerror = () => fail(new TypeError(`${path} is not in this copy`));
    script.onload = () => script.remove();
    document.head.append(script);
  });
}
window.fetch = fromDisc;

/** Scripts write addresses as a server takes them, a disc wants the file. */
addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : undefined;
    if (!link?.href.startsWith(root.href)) return;
    const url = new URL(link.href);
    if (url.pathname.endsWith('/')) {
      url.pathname += 'index.html';
      link.href = url.href;
    }
  },
  true,
);

/** Browsers differ in whether a page from a disc may change its own address; no page depends on it. */
for (const name of ['pushState', 'replaceState'] as const) {
  const change = history[name].bind(history);
  history[name] = (...given) => {
    try {
      change(...given);
    } catch {
      // The address then stays.
    }
  };
}

/** The scripts of this page, in their order. */
(own.dataset['run'] ?? '')
  .split(' ')
  .filter((name) => name in PAGE_SCRIPTS)
  .reduce((before, name) => before.then(() => PAGE_SCRIPTS[name]?.()), Promise.resolve<unknown>(0));
