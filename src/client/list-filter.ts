/**
 * Filters, sorts and groups the tables of a list that stand in `[data-scope=…]`. All of it is already on the page:
 * the values are read from the cells (headings carry `data-key`), groups are the `<tbody>` with their heading row.
 * The address carries the state. Rows an other element hid (`as-of-day`) stay hidden and are not counted.
 */
import { asSearched, asTheyStand, mayMeanMore, wordsOf } from './filtering.ts';
import { keepInAddress } from './keep-in-address.ts';
import { newGroup, OWN, type Row, readTable, type Table } from './list-table.ts';

class ListFilter extends HTMLElement {
  private scope: HTMLElement | null = null;
  private tables: Table[] = [];
  private state: Record<string, string> = {};
  private fits = asTheyStand;

  connectedCallback(): void {
    this.scope = document.querySelector(`[data-scope="${this.dataset['for']}"]`);
    if (!this.scope) return;
    this.tables = [...this.scope.querySelectorAll('table')]
      .filter((t) => t.tHead?.querySelector('[data-key]'))
      .map(readTable);
    for (const { table } of this.tables) this.addSortButtons(table);
    this.addEventListener('click', (event) => this.onLink(event));
    this.addEventListener('input', (event) => {
      const field = event.target as HTMLInputElement | HTMLSelectElement;
      if (field.name) this.change(field.name, field.value);
    });
    this.querySelector('button')?.addEventListener('click', () => this.replace({}));
    document.addEventListener('day', () => {
      this.apply();
      this.count();
    });
    addEventListener('hashchange', () => this.onHash());
    const asked = new URLSearchParams(location.search);
    // A field may have been filled before this script came, or by the browser on the way back.
    for (const name of this.names()) this.state[name] = asked.get(name) ?? this.filled(name);
    this.onHash();
    if (onOtherDay()) this.count();
    // The order the page was built in needs no sorting: moving rows makes the browser lay out the columns again.
    if (this.state['sort'] || this.state['group']) this.arrange();
    this.apply();
  }

  /** All parameters the address may carry: one for each field and each group of links. */
  private names(): string[] {
    const fields = [...this.querySelectorAll<HTMLInputElement>('input[name],select[name]')].map(
      (f) => f.name,
    );
    const links = [...this.querySelectorAll<HTMLElement>('[data-facet]')].map(
      (a) => a.dataset['facet'] ?? '',
    );
    return [...new Set([...fields, ...links])];
  }

  /** What stands in the field of that name. */
  private filled(name: string): string {
    return (
      this.querySelector<HTMLInputElement>(`input[name="${name}"],select[name="${name}"]`)?.value ??
      ''
    );
  }

  /** A link to a group works as a filter, and a second tap removes it. */
  private onLink(event: Event): void {
    const link = (event.target as Element).closest<HTMLElement>('a[data-facet]');
    const { facet, value = '' } = link?.dataset ?? {};
    if (!facet) return;
    event.preventDefault();
    this.change(facet, this.state[facet] === value ? '' : value);
  }

  /** An address that was written for a browser without scripts (`#linye`) means the same here. */
  private onHash(): void {
    const hash = decodeURIComponent(location.hash);
    if (hash === '') return;
    const link = [...this.querySelectorAll<HTMLElement>('a[data-facet]')].find(
      (a) => a.getAttribute('href') === hash,
    );
    const { facet, value } = link?.dataset ?? {};
    if (facet && value !== undefined && this.state[facet] !== value) this.change(facet, value);
  }

  private change(name: string, value: string): void {
    this.replace({ ...this.state, [name]: value });
  }

  private replace(state: Record<string, string>): void {
    const arrange = state['group'] !== this.state['group'] || state['sort'] !== this.state['sort'];
    this.state = state;
    keepInAddress(
      this.names().map((name) => [name, state[name]]),
      '',
    );
    if (arrange) this.arrange();
    this.apply();
  }

  /** Sorts and groups. Done only when asked, because moving rows costs more than hiding them. */
  private arrange(): void {
    const { group = '', sort = '' } = this.state;
    const key = sort.replace('-', '');
    const sign = sort.startsWith('-') ? -1 : 1;
    for (const { table, rows, groups } of this.tables) {
      const sorted = key
        ? [...rows].sort((a, b) => sign * compare(a.values[key], b.values[key]))
        : rows;
      const bodies = new Map<string, HTMLTableSectionElement>();
      for (const row of group === '' ? rows : sorted) {
        const name = group === 'none' ? '' : (row.values[group || OWN] ?? '');
        if (!bodies.has(name))
          bodies.set(name, (group === '' && groups.get(name)) || newGroup(table, name));
      }
      for (const row of sorted) {
        const name = group === 'none' ? '' : (row.values[group || OWN] ?? '');
        bodies.get(name)?.append(row.tr);
      }
      for (const body of [...table.tBodies]) body.remove();
      table.append(...bodies.values());
      for (const th of table.querySelectorAll<HTMLElement>('thead [data-key]'))
        mark(th, 'aria-sort', th.dataset['key'] === key && (sign > 0 ? 'ascending' : 'descending'));
    }
  }

  private apply(): void {
    const { q = '', sort: _, group: __, ...facets } = this.state;
    const words = wordsOf(q);
    const wanted = Object.entries(facets).filter(([, value]) => value);
    let shown = 0;
    for (const { table, rows } of this.tables.filter(stands)) {
      for (const { tr, values, text } of rows) {
        const fits =
          wanted.every(([key, value]) => values[key] === value) &&
          words.every((word) => this.fits(text, word));
        tr.toggleAttribute('data-off', !fits);
      }
      let inTable = 0;
      for (const body of table.tBodies) {
        const visible = [...body.rows].filter(
          (tr) => !tr.hidden && !tr.hasAttribute('data-off') && !tr.classList.contains('group'),
        );
        const count = body.querySelector('.group .num');
        if (count) count.textContent = String(visible.length);
        body.hidden = visible.length === 0;
        inTable += visible.length;
      }
      const part = table.closest<HTMLElement>('[data-part]');
      if (part) part.hidden = inTable === 0;
      shown += inTable;
    }
    this.say(shown, wanted.length + words.length > 0);
    if (this.fits === asTheyStand && mayMeanMore(words, shown)) void this.learn();
  }

  private async learn(): Promise<void> {
    const fits = await asSearched();
    if (fits === this.fits) return;
    this.fits = fits;
    this.apply();
  }

  /** How many rows of the chosen day each link leads to; where none is in force today, of those that ended. */
  private count(): void {
    const inForce = this.rowsOf(({ table }) => !table.closest('[data-today-only]'));
    const rows = inForce.length > 0 || onOtherDay() ? inForce : this.rowsOf(stands);
    for (const link of this.querySelectorAll<HTMLElement>('a[data-facet]')) {
      const { facet = '', value = '' } = link.dataset;
      const number = link.querySelector('.num');
      if (!number) continue;
      const found = rows.filter(({ values }) => values[facet] === value).length;
      number.textContent = String(found);
      link.closest('li')?.toggleAttribute('hidden', found === 0);
    }
  }

  /** All rows of the chosen day in some tables, also those filtered out. */
  private rowsOf(wanted: (table: Table) => boolean): Row[] {
    return this.tables.filter(wanted).flatMap(({ rows }) => rows.filter(({ tr }) => !tr.hidden));
  }

  private say(shown: number, filtered: boolean): void {
    for (const link of this.querySelectorAll<HTMLElement>('a[data-facet]')) {
      const { facet = '', value } = link.dataset;
      mark(link, 'aria-current', (this.state[facet] ?? '') === value && 'true');
    }
    for (const field of this.querySelectorAll<HTMLInputElement>('input[name],select[name]')) {
      const value = this.state[field.name] ?? '';
      if (field.value !== value) field.value = value;
    }
    const all = this.rowsOf(stands).length;
    const output = this.querySelector('output');
    if (output) output.textContent = filtered ? `找到 ${shown} 条（全部 ${all} 条）` : '';
    const reset = this.querySelector('button');
    if (reset) reset.hidden = !Object.values(this.state).some(Boolean);
  }

  private addSortButtons(table: HTMLTableElement): void {
    for (const th of table.querySelectorAll<HTMLElement>('thead [data-key]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-label', `按${th.textContent?.trim()}排序`);
      button.addEventListener('click', () => {
        const key = th.dataset['key'] ?? '';
        const now = this.state['sort'];
        this.change('sort', now === key ? `-${key}` : now === `-${key}` ? '' : key);
      });
      th.append(button);
      th.classList.add('sortable');
    }
  }
}

/** True while the page speaks of another day than the reader's. */
function onOtherDay(): boolean {
  return document.documentElement.hasAttribute('data-day');
}

/** Tables of today's coming and ended entries do not stand on the page of another day. */
function stands({ table }: Table): boolean {
  return !onOtherDay() || !table.closest('[data-today-only]');
}

/** Sets the attribute, or takes it away. */
function mark(element: HTMLElement, name: string, value: string | false): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

function compare(a = '', b = ''): number {
  return a.localeCompare(b, 'zh-CN', { numeric: true });
}

customElements.define('list-filter', ListFilter);
