/** A county whose site is not built: read anew after each change, its pages drawn when somebody asks for them. */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { lawIndexFor } from '../../src/register/law-index-file.ts';
import type { Day } from '../../src/schema/index.ts';
import { ANY_BASE, type CompiledSite, compiledSite, entryOf } from '../building/compiled.ts';
import type { Listing, Place, SitePages } from '../building/entry.ts';
import { keptTexts } from '../building/kept.ts';
import { keptValues } from '../parsed-values.ts';
import { printText } from '../print/text.ts';
import { typeOf } from '../serve.ts';

export interface LivingCounty {
  /** Reads the content. With errors, the last good pages stay, and `errors` says what the check says. */
  reread(): Promise<void>;
  /** '' where the content is right. */
  readonly errors: string;
  /** The page, file, style or script at an address below the sub-path, or the way there; undefined where nothing stands. */
  at(path: string): Promise<Response | undefined>;
}

export async function livingCounty(
  content: string,
  today: Day,
  place: Place,
  known?: CompiledSite,
): Promise<LivingCounty> {
  const compiled = known ?? (await compiledSite());
  const entry = await entryOf(compiled, { content, today });
  const values = keptValues();
  const texts = keptTexts(compiled.key);
  const read = entry.contentReader(values, lawIndexFor(content));
  let errors = '';
  let site: SitePages | undefined;
  let listed: Promise<ReadonlyMap<string, Listing>> | undefined;

  const page = async (path: string) => {
    if (!site) return undefined;
    const pages = site;
    const route = pages.routeAt(path);
    if (route) return pages.render(path, route);
    listed ??= pages.list().then((all) => new Map(all.map((one) => [one.path, one])));
    const listing = (await listed).get(path);
    return listing && pages.render(path, listing.route);
  };
  const asset = async (path: string) => {
    const bytes = await readFile(join(compiled.assets, normalize(path))).catch(() => undefined);
    if (!bytes) return undefined;
    const isCode = /\.(?:js|css)$/.test(path);
    const body = isCode ? String(bytes).replaceAll(ANY_BASE, place.base) : bytes;
    return new Response(body, { headers: { 'content-type': typeOf(path) } });
  };

  const toFolder = async (path: string) => {
    if (path.endsWith('/') || !(await page(`${path}/`))) return undefined;
    const location = encodeURI(place.base.replace(/\/$/, `${path}/`));
    return new Response(null, { status: 302, headers: { location } });
  };

  return {
    get errors() {
      return errors;
    },
    async reread() {
      const reading = read.folder(content);
      const found = reading.register
        ? entry.applyRules(reading.register, today, entry.RULES, undefined, 'error').problems
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
    at: async (path) => (await page(path)) ?? (await asset(path)) ?? toFolder(path),
  };
}
