/** Whether a folder may be replaced by a new site: what somebody else put there would be gone. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { WrongSetting } from '../../src/read-settings.ts';

/**
 * The folder a site is written into, where `out` leads: servers often have a link there. Refuses one that holds what
 * the site is made of, or anything that is no site of ours.
 */
export function placeFor(out: string, content: string): string {
  const place = existsSync(out) ? realpathSync(out) : resolve(out);
  const holds = (inner: string) =>
    `${real(inner)}${sep}`.startsWith(`${place}${sep}`.replace(/\/+$/, '/'));
  if (holds(content) || holds('.') || `${place}${sep}`.startsWith(`${real(content)}${sep}`))
    throw refused(out, '里面是内容或者正在用的文件夹，写成网站就没有了');
  if (!existsSync(place)) return place;
  if (!statSync(place).isDirectory()) throw refused(out, '已经有一个同名的文件');
  const foreign = readdirSync(place).filter((name) => !isOurs(place, name));
  if (foreign.length > 0)
    throw refused(out, `里面有不是网站的东西：${foreign.slice(0, 5).join('、')}`);
  return place;
}

/** True for what a site has at its top, of this version or an earlier one: columns have a page, the others these names. */
function isOurs(place: string, name: string): boolean {
  return OURS.test(name) || existsSync(join(place, name, 'index.html'));
}

const OURS =
  /^(?:_astro|_quanze|cards|content|data|fonts|handbook|icons|look|pagefind|posters|search|site|404\.html|_headers|atom\.xml|boot\.js|changes\.ics|edition\.json|favicon\.\w+|feed\.(?:json|xml)|index\.html|llms\.txt|manifest\.webmanifest|offline\.json|robots\.txt|sitemap[^/]*\.xml|sw\.js)$/;

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function refused(out: string, why: string): WrongSetting {
  const shown = relative('.', out) || out;
  return new WrongSetting(`没有动 ${shown}：${why}。请先挪走，或者用 --out 换一个文件夹。`);
}
