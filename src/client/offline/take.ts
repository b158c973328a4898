/** Agreed: download, register the worker, and only then show the new version. Loaded when somebody taps. */
import { DownloadStopped, download, type Trouble } from './download.ts';
import { listNow, siteRoot } from './here.ts';
import type { OfflineList } from './list.ts';
import { adopt, type Kept } from './state.ts';

const SAYS: Readonly<Record<Trouble, string>> = {
  network: '网络断了。下好的部分留着，连上网再点一次，接着下。',
  different:
    '下到的内容和目录对不上：可能是网站刚更新，也可能是公共网络要先登录。请过一会儿再点一次。',
  full: '存储空间不够，腾出一些再试。',
};

/** Ends with what is kept now; an error says in plain words why not, and then nothing that was kept has changed. */
export async function take(
  town: string,
  townName: string,
  progress: (done: number, all: number) => void,
  known?: OfflineList,
): Promise<Kept> {
  const scope = siteRoot();
  const order = { town, townName, scope, store: caches, get: fetch.bind(window), progress };
  try {
    const list = known ?? (await listNow());
    const kept = await download({ ...order, list });
    const registration = await navigator.serviceWorker.register(new URL('sw.js', scope), { scope });
    // A worker that is registered already may be of an older version, so it is updated.
    await registration.update().catch(() => undefined);
    await navigator.serviceWorker.ready;
    await adopt(caches, scope, kept);
    // Only asks that the browser spare it when space gets short.
    await navigator.storage?.persist?.();
    return kept;
  } catch (error) {
    const said = error instanceof DownloadStopped ? SAYS[error.trouble] : SAYS.network;
    throw new Error(said, { cause: error });
  }
}
