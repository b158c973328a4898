/** Rows that carry the days on which they hold. */

export function holdsOn({ dataset }: HTMLElement, day: string): boolean {
  const { from = '', until } = dataset;
  return from <= day && (until === undefined || day <= until);
}

/** Gives the function that shows the rows of a day, or those shown as built, and counts what was in force. */
export function dayRows(scope: Element | null): (day: string | undefined) => number {
  const asBuilt = new Map<HTMLElement, boolean>();
  for (const row of scope?.querySelectorAll<HTMLElement>('[data-from]') ?? [])
    asBuilt.set(row, row.hasAttribute('hidden'));
  return (day) => {
    let count = 0;
    for (const [row, hidden] of asBuilt) {
      row.hidden = day === undefined ? hidden : !holdsOn(row, day);
      // A row may speak of several towns.
      if (!row.hidden && !row.closest('[data-today-only]'))
        count += Number(row.dataset['count'] ?? 1);
    }
    hideUncited(scope, day);
    return count;
  };
}

/** Of the documents a list rests on, those that no row of the day names. */
function hideUncited(scope: Element | null, day: string | undefined): void {
  const cited = new Set(
    [...(scope?.querySelectorAll('tr:not([hidden]) a[href^="#d"]') ?? [])]
      .filter((link) => !link.closest('[data-today-only]'))
      .map((link) => link.getAttribute('href')),
  );
  for (const item of document.querySelectorAll<HTMLElement>('[data-cited] > li'))
    item.hidden = day !== undefined && !cited.has(`#${item.id}`);
}
