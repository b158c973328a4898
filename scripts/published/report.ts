/** `check --site`: what stands in a built site and leads nowhere, for a person or a workflow to read. */
import { builtSite, isBuilt } from './built-site.ts';
import { brokenLinks } from './links.ts';

/** As many are listed; a wrong part of every page would fill the screen with one mistake. */
const LISTED = 50;

/** What to print, and the status to end with: 0 sound, 1 not, 2 no site there. */
export function siteReport(folder: string, base: string): { status: 0 | 1 | 2; text: string } {
  if (!isBuilt(folder))
    return { status: 2, text: `${folder} 里没有生成好的网站，请先运行 npm run build\n` };
  const site = builtSite(folder);
  const pages = `${site.pages.length} 页里`;
  const found = brokenLinks(site, base);
  if (found.length === 0) return { status: 0, text: `${pages}的链接都打得开。\n` };
  const lines = found.slice(0, LISTED).map(({ file, link, why }) => `${file}：${link} ${why}`);
  const rest = found.length - lines.length;
  if (rest > 0) lines.push(`还有 ${rest} 处没有列出`);
  return { status: 1, text: `${lines.join('\n')}\n\n${pages}有 ${found.length} 处链接打不开。\n` };
}
