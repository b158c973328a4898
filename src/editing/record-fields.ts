/** Fields of a record in block style: a new one, one written again, one taken out. */
import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { placeOf, toYaml } from './write.ts';
import { below, endOf, indented, leadOf, lineStart, type Splice, startOf } from './yaml-places.ts';

/** New fields at the places the schema has for them, others at the end; those with the same neighbour in one piece. */
export function adding(
  map: YAMLMap,
  text: string,
  order: readonly string[],
  fields: Readonly<Record<string, unknown>>,
): Splice[] | undefined {
  const lead = leadOf(text, startOf(map.items[0]?.key));
  if (lead === undefined) return undefined;
  const present = map.items.map((pair, i) => ({ i, place: placeOf(order, nameOf(pair)) }));
  const added = new Map<number, Record<string, unknown>>();
  for (const [key, value] of Object.entries(fields).sort(
    ([a], [b]) => placeOf(order, a) - placeOf(order, b),
  )) {
    const { i } = present
      .filter(({ place }) => place <= placeOf(order, key))
      .reduce((a, b) => (b.place >= a.place ? b : a), { i: 0, place: -1 });
    added.set(i, { ...added.get(i), [key]: value });
  }
  return [...added].map(([i, entries]) =>
    below(text, endOf(map.items[i]), indented(toYaml(entries), lead)),
  );
}

/** The field written again at its place. A remark behind it stands above it where it now takes several lines. */
export function anew(text: string, pair: Pair, to: unknown): Splice[] | undefined {
  const start = startOf(pair.key);
  const lead = leadOf(text, start);
  if (start === undefined || lead === undefined) return undefined;
  const written = toYaml({ [nameOf(pair)]: to }).trimEnd();
  const last = endOf(pair);
  const stop = text[last - 1] === '\n' ? last - 1 : last;
  const rest = text.slice(stop, text.indexOf('\n', stop)).trim();
  const above = rest.startsWith('#') && written.includes('\n');
  return [
    {
      start,
      end: above ? text.indexOf('\n', stop) : stop,
      by: indented(above ? `${rest}\n${written}` : written, lead).slice(lead.length),
    },
  ];
}

/** Whole lines. The first field of an entry shares its line with the dash, which cannot go. */
export function dropped(text: string, pair: Pair): Splice[] | undefined {
  const start = startOf(pair.key);
  if (start === undefined || /\S/.test(text.slice(lineStart(text, start), start))) return undefined;
  return [{ start: lineStart(text, start), end: below(text, endOf(pair), '').start, by: '' }];
}

/** The name of a field. */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}
