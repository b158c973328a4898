/** The tables of a list as they stand on the page, read into rows that can be filtered, sorted and grouped. */

/** A row with what its cells say, by the key of their column. */
export interface Row {
  readonly tr: HTMLTableRowElement;
  readonly values: Readonly<Record<string, string>>;
  readonly text: string;
}

/** One table with its rows in the order of the file. */
export interface Table {
  readonly table: HTMLTableElement;
  readonly rows: readonly Row[];
  readonly groups: ReadonlyMap<string, HTMLTableSectionElement>;
}

/** The key of the group a row stands in on the page. */
export const OWN = 'domain';

export function readTable(table: HTMLTableElement): Table {
  const keys = [...(table.tHead?.rows[0]?.cells ?? [])].map((th) => th.dataset['key']);
  const rows: Row[] = [];
  const groups = new Map<string, HTMLTableSectionElement>();
  for (const body of table.tBodies) {
    const heading = body.querySelector<HTMLElement>('.group')?.dataset['name'] ?? '';
    groups.set(heading, body);
    for (const tr of body.rows) {
      if (tr.classList.contains('group')) continue;
      const values: Record<string, string> = { [OWN]: heading };
      keys.forEach((key, i) => {
        if (key) values[key] = firstWords(tr.cells[i]);
      });
      rows.push({ tr, values, text: (tr.textContent ?? '').toLowerCase() });
    }
  }
  return { table, rows, groups };
}

/** What a cell says first: the label of its seal, or its text up to the first small print. */
function firstWords(cell: HTMLElement | undefined): string {
  const label = cell?.firstElementChild?.getAttribute('aria-label');
  return label ?? cell?.firstChild?.textContent?.trim() ?? '';
}

/** A new group with its heading row; without a name a bare one. */
export function newGroup(table: HTMLTableElement, name: string): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  if (!name) return body;
  const th = document.createElement('th');
  th.colSpan = table.tHead?.rows[0]?.cells.length ?? 1;
  th.scope = 'rowgroup';
  const count = document.createElement('span');
  count.className = 'num';
  th.append(`${name} `, count);
  const tr = body.insertRow();
  tr.className = 'group';
  tr.append(th);
  return body;
}
