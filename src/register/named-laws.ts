/** Statutes that running text names in plain words: 《大气污染防治法》第一百一十九条. */
import { titleKey } from '../law/index.ts';
import type { WrittenText } from './check-texts.ts';
import type { Linking } from './linking.ts';
import type { Law } from './model.ts';
import type { RecordFile } from './read.ts';

/** One article named in plain words. */
export interface NamedLaw {
  /** As written, without the brackets. */
  readonly title: string;
  readonly article: string;
  /** The county's record of it; undefined where there is none of that title. */
  readonly law: Law | undefined;
  /** All statutes that the same file names in plain words. */
  readonly beside: readonly NamedLaw[];
}

const NAMED =
  /《([^《》\n]{2,60}(?:〈[^〉]*〉[^《》\n]*)?)》(?:（[^（）\n]*）)?(第(?:[一二三四五六七八九十百千零]+|\d+)条(?:之[一二三四五六七八九十]+)?)/g;

/** What a file names, each with its place, so that rules can say where it stands. */
export function namedLaws(
  { origins, laws }: Linking,
  file: RecordFile,
  texts: readonly WrittenText[],
): NamedLaw[] {
  const named: NamedLaw[] = [];
  let known: Map<string, Law> | undefined;
  for (const { text, path, line } of texts)
    for (const [, title = '', article = ''] of text.includes('》') ? text.matchAll(NAMED) : []) {
      known ??= byTitle(laws.map.values());
      const one = { title, article, law: known.get(titleKey(title)), beside: named };
      named.push(one);
      const at = line === undefined ? {} : { at: { file: file.parsed.file, line, column: 1 } };
      origins.set(one, { file, path: path(), ...at });
    }
  return named;
}

function byTitle(laws: Iterable<Law>): Map<string, Law> {
  const known = new Map<string, Law>();
  for (const law of laws) for (const name of [law.title, law.short]) known.set(titleKey(name), law);
  return known;
}
