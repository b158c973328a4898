/** Two switches, remembered on the device only: 长辈版 (large type) and dark paper. Without JavaScript they are hidden. */
import { sharedKey } from './storage-key.ts';

const root = document.documentElement;

class ReadingPreferences extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      const isText = button.dataset['sets'] === 'text';
      show(button, isText ? root.dataset['text'] === 'large' : isDark());
      button.addEventListener('click', () => {
        const on = button.getAttribute('aria-pressed') !== 'true';
        show(button, on);
        if (isText) remember('text', on ? 'large' : undefined);
        else remember('theme', on ? 'dark' : 'light');
      });
      // Pressed before this script came (public/boot.js).
      if ('pressed' in button.dataset) button.click();
    }
  }
}

function show(button: HTMLElement, on: boolean): void {
  button.setAttribute('aria-pressed', String(on));
}

function isDark(): boolean {
  const { theme } = root.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function remember(key: 'text' | 'theme', value: string | undefined): void {
  if (value === undefined) delete root.dataset[key];
  else root.dataset[key] = value;
  try {
    if (value === undefined) localStorage.removeItem(sharedKey(key));
    else localStorage.setItem(sharedKey(key), value);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}

customElements.define('reading-preferences', ReadingPreferences);
