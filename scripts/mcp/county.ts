/** What the tools of an assistant ask: a county's register, its search and its checker, on a day. */
import { resolve } from 'node:path';
import { readContent } from '../../src/register/folder.ts';
import { nearest, type Register, type Town } from '../../src/register/index.ts';
import type { Day } from '../../src/schema/index.ts';
import { createSearcher, type Found } from '../../src/search/client.ts';
import { buildMatterIndex, searchSource } from '../../src/search/index.ts';
import { contentFolder, dayFor, publishedAt } from '../../src/settings.ts';
import { answerChecker, type Statement } from '../../src/statements/index.ts';
import { calledSo } from '../lists.ts';
import { ask } from './asking.ts';

export interface County {
  readonly register: Register;
  /** Asked with every call: a server outlives a day. */
  today(): Day;
  url(path: string): string;
  find(words: string, town?: Town): Promise<Found>;
  check(text: string, on: Day): readonly Statement[];
}

/** Throws a Chinese sentence where the content cannot be read. Content that changes later is not seen. */
export function openCounty(content = contentFolder): County {
  const folder = resolve(content);
  const { register } = readContent(folder);
  if (!register) throw new Error(`${folder} 读不通，请先运行 npm run check`);
  const today = () => dayFor(folder);
  const { base, url } = publishedAt;
  const searching = lastOf((day: Day) => buildMatterIndex(searchSource(register, day)));
  const checking = lastOf((day: Day) => answerChecker(register, day));
  return {
    register,
    today,
    url: (path) => (url ? new URL(base.replace(/\/$/, path), url).href : base.replace(/\/$/, path)),
    async find(words, town) {
      const { stage1, stage2, files } = await searching(today());
      return ask(createSearcher(stage1, stage2), words, files, town?.id);
    },
    check: (text, on) => checking(on)(text),
  };
}

/** Keeps what was made for the last key: nearly every call is about today. */
function lastOf<T>(make: (key: string) => T): (key: string) => T {
  let last: { readonly key: string; readonly made: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
}

/** The id of a town, or a sentence that says which there are. */
export function townIn({ register: { towns } }: County, said: string): Town | string {
  const all = [...towns.values()];
  const near = nearest(
    said,
    all.flatMap(({ id, name }) => [name, id]),
  );
  const known = near ? `是不是 ${near}？` : '';
  const names = all.map(({ name }) => name).join('、');
  return calledSo(towns, said) ?? `没有叫“${said}”的乡镇。${known}有：${names}`;
}

/** The matter of that name, id or spoken name, or a sentence with the nearest ones. */
export async function matterIn(county: County, said: string) {
  const { matters } = county.register;
  const named =
    calledSo(matters, said) ??
    [...matters.values()].find(({ spokenAs }) => spokenAs.includes(said));
  if (named) return named;
  const { hits } = await county.find(said);
  const near = hits.flatMap((hit) =>
    hit.kind === '事项'
      ? `${hit.name}（${hit.id}）`
      : hit.kind === '不归乡镇'
        ? `不归乡镇管：${hit.name}，找${hit.body}`
        : [],
  );
  const tell =
    near.length > 0 ? `相近的：${near.slice(0, 4).join('；')}` : '可以先用 find_matter 查';
  return `没有叫“${said}”的事项。${tell}`;
}
