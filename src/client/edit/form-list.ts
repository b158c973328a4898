/** A list in the form: entries to add, to take out, and to move up and down. Records among them are folded. */
import { make } from '../make.ts';
import { type Making, optional } from './form.ts';
import { type Field, fieldsFor } from './form-model.ts';
import { moved, type Path, pathKey } from './values.ts';

/** A list longer than this has a field to find entries with. */
const MANY = 15;

export function listOf(asked: Field, item: Field, path: Path, making: Making): HTMLElement {
  const { sheet } = making;
  const box = make('fieldset', { class: 'list', 'data-path': pathKey(path) });
  /** Which entries are unfolded; they move together with their entries. */
  let open: boolean[] = [];
  /** Only entries that say this are shown. */
  let sought = '';
  const entries = () => (sheet.get(path) as readonly unknown[] | undefined) ?? [];
  draw();
  return box;

  function draw(): void {
    const list = entries();
    const add = button('tab', `加一条${asked.title}`, () => {
      change(
        [...list, item.ask === 'group' ? {} : ''],
        [...list.map((_, i) => open[i] ?? false), true],
      );
      focusOn(list.length);
    });
    box.replaceChildren(
      make('legend', {}, asked.title, ...optional(asked)),
      make('p', { class: 'quiet small' }, asked.help),
      make('div', { class: 'said' }),
      ...(item.ask === 'group' && list.length > MANY ? [seeker()] : []),
      ...list.map((_, i) => (item.ask === 'group' ? folded(i) : plain(i))),
      add,
    );
    seek();
    making.made();
  }

  /** A field to find entries by what they say of themselves. */
  function seeker(): HTMLElement {
    const field = make('input', { type: 'search', autocomplete: 'off' });
    field.value = sought;
    field.addEventListener('input', (event) => {
      // This field filters the list; what is typed into it is no part of the record.
      event.stopPropagation();
      sought = field.value.trim().toLowerCase();
      seek();
    });
    return make('label', { class: 'seek' }, `在 ${entries().length} 条里找`, field);
  }

  function seek(): void {
    for (const entry of box.querySelectorAll<HTMLDetailsElement>(':scope > details.entry')) {
      const says = entry.querySelector('summary')?.textContent?.toLowerCase() ?? '';
      entry.hidden = sought !== '' && !entry.open && !says.includes(sought);
    }
  }

  function change(list: readonly unknown[], unfolded: boolean[]): void {
    open = unfolded;
    sheet.set(path, list.length === 0 && !asked.required ? undefined : list);
    draw();
  }

  function folded(i: number): HTMLElement {
    const here = [...path, i];
    const name = make('span', {}, `${i + 1}. ${brief(here)}`);
    const body = make('div', { class: 'inside' });
    const details = make(
      'details',
      { class: 'entry', 'data-path': pathKey(here) },
      make('summary', {}, name, make('span', { class: 'said' })),
      body,
    );
    const fill = () => {
      if (body.childElementCount > 0) return;
      body.append(...(item.ask === 'group' ? making.fields(item, here) : []), tools(i));
      making.made();
    };
    // The `toggle` event comes later; whoever opens an entry to show a field in it asks for `fill` at once.
    details.addEventListener('fill', fill);
    details.addEventListener('toggle', () => {
      open[i] = details.open;
      if (details.open) fill();
    });
    details.addEventListener('input', () => name.replaceChildren(`${i + 1}. ${brief(here)}`));
    details.open = open[i] ?? false;
    if (details.open) fill();
    return details;
  }

  function plain(i: number): HTMLElement {
    const row = making.field({ ...item, title: `第 ${i + 1} 条`, help: '', required: true }, [
      ...path,
      i,
    ]);
    row.classList.add('one');
    row.querySelector('label')?.classList.add('visually-hidden');
    row.append(tools(i));
    return row;
  }

  function tools(i: number): HTMLElement {
    const place = (to?: number) => () => {
      const list = entries();
      const unfolded = list.map((_, k) => open[k] ?? false);
      change(moved(list, i, to), moved(unfolded, i, to));
      focusOn(to ?? Math.min(i, list.length - 2));
    };
    // Beside a single line there is room for a sign only.
    const tool = (sign: string, words: string, act: () => void) =>
      button('tab', item.ask === 'group' ? words : sign, act, `${words}，第 ${i + 1} 条`);
    return make(
      'div',
      { class: 'row tools' },
      ...(i > 0 ? [tool('↑', '上移', place(i - 1))] : []),
      ...(i < entries().length - 1 ? [tool('↓', '下移', place(i + 1))] : []),
      tool('✕', '去掉', place()),
    );
  }

  function focusOn(i: number): void {
    const part = box.querySelector(`[data-path="${CSS.escape(pathKey([...path, i]))}"]`);
    const inside = part?.querySelector<HTMLElement>(
      '.inside input, .inside select, .inside textarea',
    );
    const target = inside ?? part?.querySelector<HTMLElement>('input, textarea, select, summary');
    (target ?? box.querySelector<HTMLElement>(':scope > button'))?.focus();
  }

  /** An entry by what it says first: 承接 is known by its matter, a basis by its statute and article. */
  function brief(here: Path): string {
    const said = (field: Field, at: Path): string => {
      const value = sheet.get(at);
      if (value === undefined || typeof value === 'object') return '';
      const picked =
        field.ask === 'pick' && sheet.picks(field.of, at).find(({ id }) => id === value);
      return picked ? picked.name : String(value);
    };
    const fields = item.ask === 'group' ? fieldsFor(item, sheet.get(here)) : [];
    const words = fields
      .filter(({ key }) => key !== 'id')
      .map((field) => said(field, [...here, field.key]));
    return words.filter(Boolean).slice(0, 3).join(' · ') || '还没有写';
  }
}

function button(kind: string, says: string, act: () => void, label?: string): HTMLButtonElement {
  const made = make(
    'button',
    { type: 'button', class: kind, ...(label ? { 'aria-label': label } : {}) },
    says,
  );
  made.addEventListener('click', act);
  return made;
}
