/**
 * For tests: html-validate with the configuration of the repository.
 *
 * `.htmlvalidate.json` keeps all recommended rules. One of them is told that our class `tel` keeps a number on one
 * line (white-space: nowrap): with special hyphens and spaces instead, as it would have it, a number copied from the
 * page would not be found again by whoever pastes it into a search.
 */
import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltSite } from '../../scripts/published/built-site.ts';

/** Everything wrong with the HTML of a site, as "page:line:column rule message". */
export async function invalidHtml(site: BuiltSite): Promise<string[]> {
  const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
  const loader = new StaticConfigLoader(config);
  // It would work out the same rules for every page: a quarter of the time.
  const resolved = await loader.getConfigFor('index.html');
  loader.getConfigFor = () => resolved;
  const validator = new HtmlValidate(loader);
  const found: string[] = [];
  for (const { path, html } of site.pages) {
    const { results } = await validator.validateString(html, path);
    for (const { ruleId, line, column, message } of results.flatMap((result) => result.messages))
      found.push(`${path || '/'}:${line}:${column} ${ruleId} ${message}`);
  }
  return found;
}
