/** What pages with running text share: the rendered body of a page, and records its components name. */
import { getEntry, render } from 'astro:content';

/** The text of a page, by its path below the content folder: `faq/zhongdi/shao-jiegan.mdx`. */
export async function proseOf({ path }: { readonly path: string }) {
  const room = path.split('/')[0] as 'faq' | 'handbook' | 'cases';
  const entry = await getEntry(room, path);
  if (!entry) throw new Error(`没有正文：${path}`);
  return render(entry);
}

/** A record a component names. The reading has checked that it is there. */
export function known<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`没有编号为 ${id} 的记录，请先运行 npm run check`);
  return record;
}
