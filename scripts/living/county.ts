/** A county that is being edited: read anew after each change, its pages drawn when somebody asks for them. */
import { lawIndexFor } from '../../src/register/law-index-file.ts';
import type { Day } from '../../src/schema/index.ts';
import { compiledSite, entryOf } from '../building/compiled.ts';
import type { Listing, Place, SitePages } from '../building/entry.ts';
import { keptTexts } from '../building/kept.ts';
import { keptValues } from '../parsed-values.ts';
import { printText } from '../print/text.ts';

export interface LivingCounty {
  /** Reads the content. With errors, the last good pages stay, and `errors` says what the check says. */
  reread(): Promise<void>;
  /** '' where the content is right. */
  readonly errors: string;
  /** What stands at an address below the sub-path; undefined where nothing does. */
  page(path: string): Promise<Response | undefined>;
  /** Folder of styles and scripts. */
  readonly assets: string;
}

export async function livingCounty(
  content: string,
  today: Day,
  place: Place,
): Promise<LivingCounty> {
  const compiled = await compiledSite();
  const entry = await entryOf(compiled, { content, today });
  const values = keptValues();
  const texts = keptTexts(compiled.key);
  const read = entry.contentReader(values, lawIndexFor(content));
  let errors = '';
  let site: SitePages | undefined;
  let listed: Promise<ReadonlyMap<string, Listing>> | undefined;

  return {
    assets: compiled.assets,
    get errors() {
      return errors;
    },
    async reread() {
      const reading = read.folder(content);
      const found = reading.register
        ? entry.judge(reading.register, today, entry.RULES, undefined, 'error').problems
        : [];
      const wrong = [...reading.problems, ...found]
        .filter(({ severity }) => severity === 'error')
        .sort(entry.byPosition);
      errors = wrong.length > 0 ? printText(wrong, reading, false) : '';
      values.keep();
      if (!reading.register || reading.problems.some(({ severity }) => severity === 'error'))
        return;
      site = entry.openSite(reading, place, content, texts.find);
      listed = undefined;
    },
    async page(path) {
      if (!site) return undefined;
      const pages = site;
      listed ??= pages.list().then((all) => new Map(all.map((one) => [one.path, one])));
      const listing = (await listed).get(path);
      return listing && pages.render(path, listing.route);
    },
  };
}
