/** The tables an index is taken from, as rows by the names in their first line. */

/** Rows of a table of tab-separated values. */
export function rowsOf(text: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.split(/\r?\n/);
  const names = head.split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? '').trim()]));
    });
}
