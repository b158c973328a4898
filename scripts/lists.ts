/** What people type for a town or a list: the id or the name. */
import { nearest, type Register, type Town } from '../src/register/index.ts';
import { LIST_OF_SLUG, LISTS, type List, type ListSlug } from '../src/schema/index.ts';

/** Undefined where there is no such list. */
export function listNamed(name: string): List | undefined {
  return LIST_OF_SLUG[name as ListSlug] ?? LISTS.find((list) => list === name);
}

export function listsHint(name: string): string {
  return `没有叫 ${name} 的清单，可以写 ${Object.entries(LIST_OF_SLUG)
    .map(([slug, list]) => `${slug}（${list}）`)
    .join('、')}`;
}

/** The township, or a sentence that says which there are. */
export function townNamed(register: Register, name: string): Town | string {
  const towns = [...register.towns.values()];
  const found = calledSo(register.towns, name);
  if (found) return found;
  const near = nearest(
    name,
    towns.flatMap((town) => [town.id, town.name]),
  );
  return near
    ? `没有叫 ${name} 的乡镇，是不是 ${near}？`
    : `没有叫 ${name} 的乡镇，可以写 ${towns.map((t) => `${t.id}（${t.name}）`).join('、')}`;
}

/** By id, by name, as our own sentences write both, or by the beginning of the one name that begins so. */
export function calledSo<T extends { readonly id: string; readonly name: string }>(
  all: ReadonlyMap<string, T>,
  said: string,
): T | undefined {
  const name = said.replace(/（[^（）]*）$/, '');
  const own = all.get(name) ?? [...all.values()].find((one) => [name, said].includes(one.name));
  const begun =
    own || name.length < 2 ? [] : [...all.values()].filter((one) => one.name.startsWith(name));
  return own ?? (begun.length === 1 ? begun[0] : undefined);
}
