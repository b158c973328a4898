/**
 * At the foot of any page once a service worker stands: says when data came from the device, and that the site has
 * another version, which a tap takes over. Where nobody has agreed to a download it does nothing at all.
 */
import { sayDay } from '../answers/client.ts';
import { make } from './make.ts';
import { listNow, stateHere, toFetch } from './offline/here.ts';
import { sayBytes, sizeOf } from './offline/list.ts';
import { otherThanKept } from './offline/state.ts';

class OfflineNotice extends HTMLElement {
  connectedCallback(): void {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers?.controller) return;
    workers.addEventListener('message', ({ data }) => {
      if (data?.note) this.say(data.note as string);
    });
    workers.startMessages();
    // A new worker is how the device hears of a new version.
    workers.addEventListener('controllerchange', () => void this.announce());
    void this.announce();
    // The browser would look for a new worker by itself, but possibly hours later.
    void workers.ready.then((registration) => registration.update()).catch(() => undefined);
  }

  private async announce(): Promise<void> {
    const state = await stateHere();
    const other = otherThanKept(state);
    // A page that came from the device has its own notice, and without network the new version could not be fetched.
    if (!state.kept || !other || document.querySelector('.from-device')) return;
    const { town, townName } = state.kept;
    const sent = await sentFor(town);
    const [what, tap] = other.newer
      ? [`离线内容有新版本（${sayDay(other.day)}）`, '更新']
      : ['存在本机的内容和网上现在的不一样', '换成网上的'];
    const button = make('button', { type: 'button', class: 'button' }, tap);
    button.addEventListener('click', () => void this.update(button, town, townName));
    this.say(`${what}${sent}。`, button);
  }

  private async update(button: HTMLButtonElement, town: string, townName: string): Promise<void> {
    button.disabled = true;
    const { take } = await import('./offline/take.ts');
    try {
      const kept = await take(town, townName, (done, all) => {
        this.say(`更新中 ${Math.floor((100 * done) / all)}%`);
      });
      this.say(`离线内容已更新到 ${sayDay(kept.day)}的版本。`);
    } catch (error) {
      button.disabled = false;
      this.say((error as Error).message, button);
    }
  }

  private say(text: string, ...buttons: HTMLElement[]): void {
    const close = make('button', { type: 'button', class: 'tab' }, '知道了');
    close.addEventListener('click', () => this.replaceChildren());
    this.replaceChildren(make('p', { role: 'status' }, text), ...buttons, close);
  }
}

/** How much an update sends; nothing where the list cannot be had just now. */
async function sentFor(town: string): Promise<string> {
  try {
    return `，要下载约 ${sayBytes(sizeOf(await toFetch(await listNow(), town)).sent)}`;
  } catch {
    return '';
  }
}

customElements.define('offline-notice', OfflineNotice);
