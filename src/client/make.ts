/** A DOM element from a few words. Text goes in as text, never as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const SEALS = {
  权力清单: ['权', 'quan'],
  责任清单: ['责', 'ze'],
  公共服务清单: ['服', 'fu'],
} as const;

/** The seal of a list, as components/Seal.astro draws it. */
export function seal(list: keyof typeof SEALS): HTMLElement {
  const [mark, tone] = SEALS[list];
  return make('span', { class: `seal ${tone}`, role: 'img', 'aria-label': list }, mark);
}
