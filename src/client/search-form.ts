/** The form of the search page: words, town and filters. The address carries them, and a new address fills the form. */
import type { Filter } from '../search/client.ts';
import { rememberSearch } from './recent.ts';
import { rememberedTown, rememberTown } from './town.ts';

const FILTERS = ['list', 'type', 'domain', 'department'] as const;

export interface SearchForm {
  readonly input: HTMLInputElement;
  query(): string;
  town(): string;
  filter(): Filter;
  /** What is asked, as an address. */
  address(): string;
}

/** `ask` is told of every change, and whether somebody is typing. */
export function searchForm(page: HTMLElement, ask: (typing: boolean) => void): SearchForm {
  const input = page.querySelector('input[name="q"]') as HTMLInputElement;
  const field = (name: string): HTMLSelectElement | null =>
    page.querySelector(`select[name="${name}"]`);
  const query = () => input.value.trim();
  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    for (const name of FILTERS) {
      const one = field(name);
      if (one) one.value = asked.get(name) ?? '';
    }
    const town = field('town');
    if (town) town.value = asked.get('town') ?? rememberedTown() ?? '';
  };
  const address = () => {
    const kept = new URLSearchParams();
    if (query()) kept.set('q', query());
    for (const name of ['town', ...FILTERS]) {
      const value = field(name)?.value;
      if (value) kept.set(name, value);
    }
    const asked = String(kept);
    return `${location.pathname}${asked ? `?${asked}` : ''}`;
  };
  const submit = () => {
    history.pushState(null, '', address());
    ask(false);
  };

  // On a slow line people type before this script arrives.
  const typed = input.value;
  fromAddress();
  input.value ||= typed;
  let composing = false;
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    ask(true);
  });
  input.addEventListener('input', () => !composing && ask(true));
  page.addEventListener('change', (event) => {
    if (event.target === input) return;
    const changed = event.target as HTMLSelectElement;
    if (changed.name === 'town') rememberTown(changed.value);
    submit();
  });
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    submit();
  });
  addEventListener('popstate', () => {
    fromAddress();
    ask(false);
  });

  return {
    input,
    query,
    town: () => field('town')?.value ?? '',
    filter: () =>
      Object.fromEntries(
        FILTERS.map((name) => [name, field(name)?.value]).filter(([, value]) => value),
      ),
    address,
  };
}
