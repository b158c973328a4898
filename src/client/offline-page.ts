/** The page 离线使用: what there is, how large, a button to agree, progress, what is kept, and a way to remove it. */
import { sayDay } from '../answers/client.ts';
import { canKeep, listNow, siteRoot, stateHere, toFetch } from './offline/here.ts';
import { groupsFor, type OfflineList, sayBytes, sizeOf } from './offline/list.ts';
import { clear, type Kept } from './offline/state.ts';
import { take } from './offline/take.ts';
import { rememberedTown, rememberTown } from './town.ts';

class OfflinePage extends HTMLElement {
  private list: OfflineList | undefined;
  private kept: Kept | undefined;

  connectedCallback(): void {
    if (!canKeep()) {
      this.piece('agree').toggleAttribute('disabled', true);
      this.status().textContent =
        '这个浏览器不能离线保存。换系统自带的浏览器，或者更新微信、浏览器后再试。';
      return;
    }
    this.select().value ||= rememberedTown() ?? '';
    this.select().addEventListener('change', () => void this.showSizes());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.agree();
    });
    this.piece('forget').addEventListener('click', () => void this.forget());
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.refresh());
    void this.refresh();
  }

  private async refresh(): Promise<void> {
    this.kept = (await stateHere()).kept;
    if (this.kept) this.select().value = this.kept.town;
    this.list = await listNow().catch(() => undefined);
    await this.showSizes();
    this.showKept();
  }

  /** Room for all of it; on the way, for an update, only what changed. */
  private async showSizes(): Promise<void> {
    const { list } = this;
    this.piece('agree').toggleAttribute('disabled', list === undefined);
    if (!list) return;
    const town = this.select().value;
    const groups = groupsFor(list, town);
    const fetched = await toFetch(list, town);
    for (const row of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const wanted = row.dataset['group'] === 'town' ? town : row.dataset['group'];
      const these = ({ id }: { id: string }) => wanted === 'all' || id === wanted;
      const { bytes } = sizeOf(groups.filter(these));
      const { sent } = sizeOf(fetched.filter(these));
      const [there, onTheWay] = row.querySelectorAll('td');
      if (there) there.textContent = bytes > 0 ? sayBytes(bytes) : '—';
      if (onTheWay) onTheWay.textContent = sent > 0 ? sayBytes(sent) : '—';
    }
  }

  private showKept(): void {
    const { kept, list } = this;
    const button = this.piece('agree');
    const same = kept?.version === list?.version;
    button.textContent = !kept
      ? '下载'
      : !list || same
        ? '重新下载'
        : list.day > kept.day
          ? `更新到 ${sayDay(list.day)}的版本`
          : '换成网上现在的版本';
    this.piece('forget').hidden = !kept;
    this.status().textContent = kept
      ? `已可离线使用 · 版本 ${sayDay(kept.day)} · ${kept.townName || '没有选乡镇'} · ${sayBytes(kept.bytes)}`
      : list
        ? '还没有下载。点“下载”之前什么都不会存到本机。'
        : '现在没有网络，连上网再来下载。';
    this.dataset['state'] = kept ? 'kept' : 'none';
  }

  private async agree(): Promise<void> {
    const button = this.piece('agree') as HTMLButtonElement;
    const bar = this.querySelector('progress') as HTMLProgressElement;
    const town = this.select().value;
    rememberTown(town);
    button.disabled = true;
    bar.hidden = false;
    this.dataset['state'] = 'busy';
    try {
      this.kept = await take(
        town,
        this.townName(),
        (done, all) => {
          bar.max = all;
          bar.value = done;
          this.status().textContent = `下载中 ${Math.floor((100 * done) / all)}%（${sayBytes(done)}，共 ${sayBytes(all)}）`;
        },
        await listNow().catch(() => undefined),
      );
      await this.refresh();
    } catch (error) {
      const before = this.kept ? `原来 ${sayDay(this.kept.day)}的版本没有动，照样能用。` : '';
      this.status().textContent = `${(error as Error).message}${before}`;
      this.dataset['state'] = 'stopped';
    }
    button.disabled = false;
    bar.hidden = true;
  }

  private async forget(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(siteRoot());
    await registration?.unregister();
    await clear(caches, siteRoot());
    await this.refresh();
  }

  private townName(): string {
    return this.select().value ? (this.select().selectedOptions[0]?.textContent ?? '') : '';
  }

  private select(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  private status(): HTMLElement {
    return this.piece('status');
  }

  private piece(name: string): HTMLElement {
    return this.querySelector(`[data-piece="${name}"]`) as HTMLElement;
  }
}

customElements.define('offline-page', OfflinePage);
