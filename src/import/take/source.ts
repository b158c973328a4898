/** Where an item stands written, and which documents its row names. */
import type { Item } from '../item.ts';

/** Cells of columns that name what handed the power over: 赋权依据, 公布文件. */
export function documentsIn({ entry }: Item): string[] {
  const bases = entry.bases.map(({ heading, text }) => [heading, text] as const);
  return [...bases, ...entry.unknown]
    .filter(([heading]) => /赋权|下放|授权|承接|公布|文件|文号/.test(heading))
    .map(([heading, text]) => `${heading}：${text}`);
}

/** 东滩镇赋权事项清单 第 3 项 */
export function sourceOf({ no, row }: Item, title: string): string {
  const plain = title
    .replace(/\.[a-z]{2,4}$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${plain} ${/^[\w-]{1,12}$/.test(no) ? `第 ${no} 项` : `第 ${row} 行`}`;
}
