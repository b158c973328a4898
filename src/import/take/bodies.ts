/** Towns, departments and statutes a sheet names, as records: those there are, or new ones drafted from their names. */
import { departmentOf, townOf } from '../../editing/index.ts';
import { newestOn, versionOn } from '../../law/index.ts';
import { LAW_KINDS } from '../../schema/index.ts';
import { titleKey } from '../basis/cell.ts';
import { lawsByTitle } from '../cited-laws.ts';
import { departmentFinder } from '../departments.ts';
import { NEW_TOWN } from './answers.ts';
import type { freeIds, TakingCounty, Waiting } from './county.ts';
import { recordText } from './record-text.ts';
import { shortNames } from './towns.ts';

/** The part of a statute that a basis needs. */
export interface UsableLaw {
  readonly id: string;
  readonly from: string;
  readonly until: string | undefined;
}

export interface Bodies {
  /** Undefined where the county has towns, and none of this name: then it is asked whether it is a new one. */
  town(name: string): string | undefined;
  /** Towns that are asked about, with the one each may be. */
  readonly strangers: ReadonlyMap<string, string>;
  /** Its id, and its name where it is another one than the sheet says. */
  department(name: string): { readonly id: string; readonly takenFor?: string };
  /** Undefined where neither the county nor the index knows the statute, or its days. */
  law(title: string): UsableLaw | undefined;
  /** New records, by path. */
  readonly files: ReadonlyMap<string, string>;
}

export function bodiesOf(
  county: TakingCounty,
  waiting: Waiting,
  ids: ReturnType<typeof freeIds>,
  answers: ReadonlyMap<string, string>,
): Bodies {
  const { register, laws: index, today } = county;
  const name = register.site.county;
  const files = new Map<string, string>();
  const remember = <T>(find: (name: string) => T) => {
    const known = new Map<string, T>();
    return (key: string): T => {
      if (!known.has(key)) known.set(key, find(key));
      return known.get(key) as T;
    };
  };
  const find = departmentFinder(register.departments.values());
  const byTitle = lawsByTitle(register.laws.values());
  const towns = new Map([
    ...waiting.towns,
    ...[...register.towns.values()].flatMap((town) => [
      [town.name, town.id] as const,
      [town.government, town.id] as const,
    ]),
  ]);
  const townIds = new Set(towns.values());
  const shorts = shortNames(towns.keys());
  const strangers = new Map<string, string>();
  return {
    files,
    strangers,
    town: remember((called) => {
      const answer = answers.get(called) ?? '';
      // What no town is called, but people call one: 柳溪 above a column of marks.
      const known = towns.get(called) ?? towns.get(answer) ?? towns.get(shorts.get(called) ?? '');
      if (known !== undefined) return known;
      if (townIds.has(answer)) return answer;
      // Only a county that has no town yet takes all that its sheets name.
      if (answer !== NEW_TOWN && register.towns.size > 0) {
        const like = shorts.get(called.replace(/(?:镇|乡|街道)$/, ''));
        strangers.set(called, towns.get(like ?? '') ?? NEW_TOWN);
        return undefined;
      }
      const id = ids.town(called.replace(/(?:镇|乡|街道)$/, ''));
      const { path, text } = townOf(id, called, { county: name });
      files.set(path, text);
      return id;
    }),
    department: remember((called) => {
      const found = find(called);
      if (found) return { id: found.id, ...(found.loosely ? { takenFor: found.name } : {}) };
      const short = `县${called.replace(name, '').replace(/^[县区市](?!场|政)/, '')}`;
      const full = `${name}${short.slice(1)}`;
      const waits = waiting.departments.get(full);
      if (waits !== undefined) return { id: waits };
      const id = ids.department(short.slice(1));
      const { path, text } = departmentOf(id, short.slice(1), { county: name });
      files.set(path, text);
      return { id };
    }),
    law: remember((title): UsableLaw | undefined => {
      const known = byTitle.get(titleKey(title));
      const from = known?.versions.at(-1)?.from;
      if (known && from)
        return {
          id: known.id,
          from,
          until: known.status === '有效' ? undefined : known.until,
        };
      const indexed = index?.find(title);
      if (!indexed) return undefined;
      const version = versionOn(indexed, today) ?? newestOn(indexed, today);
      const { ending } = indexed;
      // Without its days nobody could say when it was the law.
      if (version?.from === undefined || (ending && ending.until === undefined)) return undefined;
      const usable = { from: version.from, until: ending?.until };
      const waits = waiting.laws.get(indexed.title);
      if (waits !== undefined) return { id: waits, ...usable };
      const short = indexed.title.replace(/^中华人民共和国(?=.{2})/, '');
      const id = ids.law(short);
      const versions = indexed.versions.flatMap((one) =>
        one.from === undefined
          ? []
          : [{ from: one.from, ...(one.unverified ? { unverified: true } : {}) }],
      );
      const kind = LAW_KINDS.find((one) => one === indexed.kind) ?? '法律';
      files.set(
        `laws/${id}.yaml`,
        recordText('law', {
          id,
          title: indexed.title,
          short,
          kind,
          versions,
          ...(ending?.until ? { status: '已废止', until: ending.until } : { status: '有效' }),
        }),
      );
      return { id, ...usable };
    }),
  };
}
