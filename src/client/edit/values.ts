/** What the form holds: a plain value, changed by path. Nothing is ever changed in place. */

export type Path = readonly (string | number)[];

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (here as Record<string | number, unknown> | undefined)?.[step],
    root,
  );
}

/** The same with another value at `path`; undefined takes a field away. */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.with(Number(step), withValue(root[Number(step)], rest, value));
  const record = (root ?? {}) as Readonly<Record<string, unknown>>;
  const inside = withValue(record[step], rest, value);
  if (inside !== undefined) return { ...record, [step]: inside };
  const { [step]: _, ...others } = record;
  return others;
}

/** A list without one entry, or with it at another place. */
export function moved<T>(list: readonly T[], from: number, to?: number): T[] {
  const others = list.toSpliced(from, 1);
  const [entry] = list.slice(from, from + 1);
  return to === undefined || entry === undefined ? others : others.toSpliced(to, 0, entry);
}

/** How a path is written in the page and in an address. */
export function pathKey(path: Path): string {
  return path.join('.');
}

/** A number as typed; what is none stays the text it is, for the check to object to. */
export function numberFrom(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
