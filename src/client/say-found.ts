/** What is said above the results: how many, how sure, and where to turn. */
import type { Found } from '../search/client.ts';

export function sayFound(found: Found | undefined, hotline: string): string {
  const [first] = found?.hits ?? [];
  if (!found || !first) return `没有找到。换个说法，从下面找，或者打 ${hotline}。`;
  if (first.kind === '不归乡镇')
    return `${found.match === 'sure' ? '这' : '可能'}不归乡镇管，找${first.body}；说不清就打 ${hotline}。`;
  if (found.match === 'none') return `没有正好对上的，可以打 ${hotline} 问；最接近的是：`;
  return `找到 ${found.count} 条`;
}
