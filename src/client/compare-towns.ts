/** 并排比: fetches the data files of the chosen towns and shows where they differ. Built with DOM calls only. */

import { type ComparedTown, type Group, type Held, sideBySide } from './comparing.ts';
import { readerDay } from './reader-day.ts';

const MOST = 3;

class CompareTowns extends HTMLElement {
  private readonly files = new Map<string, Promise<{ claims: Held[] }>>();
  private turn = 0;

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('towns')?.split(',') ?? [];
    // A choice made before this script was loaded stays.
    for (const box of this.boxes()) box.checked ||= asked.includes(box.value);
    this.addEventListener('change', () => {
      const chosen = this.chosen();
      const address = new URL(location.href);
      address.searchParams.delete('towns');
      const query = chosen.length > 0 ? `?towns=${chosen.map((box) => box.value).join(',')}` : '';
      history.replaceState(null, '', `${address.pathname}${query}${address.hash}`);
      void this.show();
    });
    if (this.chosen().length > 0) void this.show();
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private chosen(): HTMLInputElement[] {
    return this.boxes().filter((box) => box.checked);
  }

  private async show(): Promise<void> {
    const turn = ++this.turn;
    const chosen = this.chosen();
    for (const box of this.boxes()) box.disabled = !box.checked && chosen.length >= MOST;
    const status = this.querySelector('[role=status]');
    const place = this.querySelector('[data-groups]');
    if (!status || !place) return;
    if (chosen.length < 2) {
      status.textContent = chosen.length === 1 ? '再选一个。' : '';
      place.replaceChildren();
      return;
    }
    try {
      const files = await Promise.all(chosen.map((box) => this.file(box.value)));
      if (turn !== this.turn) return;
      const towns = chosen.map((box, i): ComparedTown => {
        const claims = files[i]?.claims ?? [];
        return { id: box.value, name: box.dataset['name'] ?? '', claims };
      });
      const groups = sideBySide(towns, readerDay());
      status.textContent = `${groups.map(({ title, rows }) => `${title} ${rows.length} 项`).join('；')}。`;
      place.replaceChildren(...groups.map((group) => this.section(group, towns)));
    } catch {
      status.textContent = '数据没有取到，请检查网络后再选一次。';
    }
  }

  private file(town: string): Promise<{ claims: Held[] }> {
    const known = this.files.get(town);
    if (known) return known;
    const wanted = fetch(`${this.dataset['files']}${town}.json`).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    });
    this.files.set(town, wanted);
    // A file that failed is asked for again next time.
    wanted.catch(() => this.files.delete(town));
    return wanted;
  }

  private section({ title, rows }: Group, towns: readonly ComparedTown[]): HTMLElement {
    const details = document.createElement('details');
    details.open = rows.length <= 12;
    const summary = details.appendChild(document.createElement('summary'));
    summary.textContent = `${title}，${rows.length} 项`;
    const table = details.appendChild(document.createElement('table'));
    table.className = 'cards';
    const head = table.createTHead().insertRow();
    for (const name of ['事项', ...towns.map((town) => town.name)]) {
      const th = head.appendChild(document.createElement('th'));
      th.scope = 'col';
      th.textContent = name;
    }
    const body = table.createTBody();
    for (const { matter, cells } of rows) {
      const row = body.insertRow();
      const th = row.appendChild(document.createElement('th'));
      th.scope = 'row';
      th.dataset['h'] = '事项';
      const link = th.appendChild(document.createElement('a'));
      link.href = `${this.dataset['matters']}${matter}/`;
      link.textContent = nameOf(link.pathname);
      cells.forEach((cell, i) => {
        const td = row.insertCell();
        td.dataset['h'] = towns[i]?.name ?? '';
        td.textContent = cell ? `${cell.mode}，${cell.from} 起` : '由县里办';
        if (!cell) td.className = 'quiet';
      });
    }
    return details;
  }
}

/** The table of all matters stands on the same page and knows every name. */
function nameOf(path: string): string {
  const links = document.querySelectorAll<HTMLAnchorElement>('.heat th[scope=row] a');
  return [...links].find((link) => link.pathname === path)?.textContent ?? '';
}

customElements.define('compare-towns', CompareTowns);
