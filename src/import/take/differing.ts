/** What a sheet says and a draft says otherwise, cell by cell, for a person to decide. */
import { type Disagreement, supplement } from '../../editing/index.ts';
import { kindOf, type Register } from '../../register/index.ts';
import { infoOf, schemaAt } from '../../schema/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Ids of the county in the words people know. */
export function namesIn({ laws, departments, towns }: Register): (id: string) => string {
  return (id) => laws.get(id)?.short ?? departments.get(id)?.name ?? towns.get(id)?.name ?? id;
}

/** “电话”现在是 0000-610 2300，表里是 0000-610 2301，没有改 */
export function sayDiffering(
  path: string,
  value: unknown,
  all: readonly Disagreement[],
  nameOf: (id: string) => string = (id) => id,
): string[] {
  const schema = kindOf(path)?.kind.schema;
  return all.map(({ path: at, stands, said }) => {
    const place = Array.isArray(value) ? ['0', ...at] : at;
    const own = schema && schemaAt(schema, place, value);
    const title = (own && infoOf(own).title) ?? at[at.length - 1] ?? '';
    const now = stands === undefined ? '没有写' : `是${inWords(stands, nameOf)}`;
    return `“${title}”现在${now}，表里是${inWords(said, nameOf)}，没有改`;
  });
}

/** The cells of a sheet that a draft which somebody edited has otherwise. What the import guessed is no cell. */
export function differingCells(
  path: string,
  stands: unknown,
  said: Fields,
  nameOf: (id: string) => string,
): string[] {
  const before = fieldsOf(stands);
  const { id: _, name: _name, domain: _guess, source: _source, basis, ...cells } = said;
  const cited = new Set(recordsIn(before['basis']).map(articleOf));
  const uncited = recordsIn(basis).filter((one) => !cited.has(articleOf(one)));
  const { disagreements, fresh = {} } = supplement(before, cells);
  const all = [
    ...disagreements,
    ...Object.entries(fresh).map(([key, value]) => ({
      path: [key],
      stands: before[key],
      said: value,
    })),
    ...(uncited.length > 0
      ? [{ path: ['basis'], stands: before['basis'], said: uncited.map(articleAlone) }]
      : []),
  ];
  return sayDiffering(path, stands, all, nameOf);
}

/** How to decide between a sheet and the draft at `path`. */
export function wayOut(path: string): string {
  return `草稿 drafts/${path} 有人改过：照表的，删掉草稿里的这一处再导一次；照草稿的，把表改成一样`;
}

function articleAlone({ law, article }: Fields): Fields {
  return { law, ...(article === undefined ? {} : { article }) };
}

function articleOf(basis: Fields): string {
  return JSON.stringify(articleAlone(basis));
}

function inWords(value: unknown, nameOf: (id: string) => string): string {
  if (Array.isArray(value)) return value.map((one) => inWords(one, nameOf)).join('、');
  if (typeof value !== 'object' || value === null) return nameOf(String(value));
  const { law, article, ...rest } = value as Fields;
  return law === undefined
    ? Object.values(rest)
        .map((one) => inWords(one, nameOf))
        .join(' ')
    : `${nameOf(String(law))}${article === undefined ? '' : String(article)}`;
}

function recordsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
