/** Headings, captions and counts that name the day: `data-then` says what they are on another one. */

/** Gives the function that says them all for a day in words, or as they were built. `{n}` is what is in force. */
export function dayWords(): (day: string | undefined, count: number) => void {
  const asBuilt = new Map<Element, readonly Node[]>();
  const { title } = document;
  return (day, count) => {
    document.title = day === undefined ? title : `${day} · ${title}`;
    for (const element of document.querySelectorAll<HTMLElement>('[data-then]')) {
      const built = asBuilt.get(element) ?? [...element.childNodes];
      asBuilt.set(element, built);
      const then = element.dataset['then'] ?? '';
      if (day === undefined) element.replaceChildren(...built);
      else element.textContent = then.replace('{day}', day).replace('{n}', String(count));
    }
  };
}
