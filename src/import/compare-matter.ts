/** Where a row and the catalogue disagree. The catalogue is the county's: it is not changed by a town's sheet. */
import type { Law, Matter } from '../register/index.ts';
import { readBasis, titleKey } from './basis/cell.ts';
import type { EntryRow } from './table/rows.ts';

export function compareWithMatter(
  entry: EntryRow,
  matter: Matter,
  type: string | undefined,
  laws: ReadonlyMap<string, Law>,
): string[] {
  const says: string[] = [];
  if (type !== undefined && type !== matter.type)
    says.push(`类型不同：表里是${type}，一目录是${matter.type}，没有改`);
  const { cited } = readBasis(entry.cells.get('matter.basis') ?? '');
  const strange = cited.filter(({ title, article }) => {
    const law = laws.get(titleKey(title));
    return !matter.basis.some(
      (basis) =>
        (basis.law.id === law?.id || titleKey(basis.law.title) === titleKey(title)) &&
        (article === undefined ||
          basis.article === undefined ||
          ofArticle(basis.article) === ofArticle(article)),
    );
  });
  if (strange.length > 0)
    says.push(
      `依据不同，请核对：表里有${strange.map(({ title, article }) => `《${title}》${article ?? ''}`).join('、')}，一目录里没有`,
    );
  return says;
}

/** 第三十条第一款 → 第三十条 */
function ofArticle(article: string): string {
  return article.replace(/(条(?:之.)?).*$/, '$1');
}
