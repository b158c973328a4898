/** Two switches, remembered on the device only: 长辈版 (large type) and dark paper. Without JavaScript they are absent. */

const root = document.documentElement;

class ReadingPreferences extends HTMLElement {
  connectedCallback(): void {
    this.append(
      toggle('长辈版', '字大一些', root.dataset['text'] === 'large', (on) => {
        remember('text', on ? 'large' : undefined);
      }),
      toggle('夜间', '深色底', isDark(), (on) => {
        remember('theme', on ? 'dark' : 'light');
      }),
    );
  }
}

function toggle(
  name: string,
  title: string,
  on: boolean,
  change: (on: boolean) => void,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tab';
  button.textContent = name;
  button.title = title;
  button.setAttribute('aria-pressed', String(on));
  button.addEventListener('click', () => {
    const now = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(now));
    change(now);
  });
  return button;
}

function isDark(): boolean {
  const { theme } = root.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function remember(key: 'text' | 'theme', value: string | undefined): void {
  if (value === undefined) delete root.dataset[key];
  else root.dataset[key] = value;
  try {
    if (value === undefined) localStorage.removeItem(`quanze:${key}`);
    else localStorage.setItem(`quanze:${key}`, value);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}

customElements.define('reading-preferences', ReadingPreferences);
