/** Every place of the content that cites an article of a statute, whatever kind of record it stands in. */
import { parseYaml } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { County } from './revision.ts';

/** One citation. */
export interface Cited {
  /** The statute's id. */
  readonly law: string;
  readonly article: string;
  /** The file, below the content folder. */
  readonly path: string;
}

/** Citations that hold on a day: what has ended by then is history. Prose is read by the articles it links. */
export function citedOn({ register, files }: County, day: Day): Cited[] {
  const ids = new Map<unknown, string>();
  for (const { id, title } of register.laws.values()) ids.set(id, id).set(title, id);
  const found: Cited[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { law, article, until } = value as Record<string, unknown>;
    if (typeof until === 'string' && until < day) return;
    const id = ids.get(law);
    if (id !== undefined && typeof article === 'string') found.push({ law: id, article, path });
    for (const one of Object.values(value)) look(one, path);
  };
  for (const { path, file, text } of files)
    if (/\.ya?ml$/.test(path)) look(parseYaml(text, file).parsed?.value, path);
  const sections = register.handbook.flatMap((chapter) => chapter.sections);
  for (const { laws, path } of [...register.faq.values(), ...sections, ...register.cases.values()])
    for (const { law, article } of laws) if (article) found.push({ law: law.id, article, path });
  return found;
}
