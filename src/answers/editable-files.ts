/** The files that the web editor opens, under the names people know their records by. */
import type { Register } from '../register/index.ts';
import { LIST_SLUGS, LISTS } from '../schema/index.ts';

export interface EditableFile {
  /** Below the content folder. */
  readonly path: string;
  readonly name: string;
}

/** Records that are looked for together. */
export interface EditableGroup {
  readonly room: '乡镇和清单' | '事项' | '问答' | '法律';
  readonly name: string;
  readonly files: readonly EditableFile[];
}

/** `paths` are the files there are: a town's list may be there and still be empty. */
export function editableFiles(register: Register, paths: ReadonlySet<string>): EditableGroup[] {
  const { site, towns, matters, laws, faq } = register;
  const fileOf = (record: object, name: string): EditableFile[] => {
    const path = register.targetOf(record);
    return path === undefined ? [] : [{ path, name }];
  };
  const groups: EditableGroup[] = [
    ...[...towns.values()].map((town) => ({
      room: '乡镇和清单' as const,
      name: town.name,
      files: [
        ...fileOf(town, `${town.name}基本情况`),
        ...LISTS.map((list) => ({
          path: `towns/${town.id}/${LIST_SLUGS[list]}.yaml`,
          name: `${town.name}${list}`,
        })),
      ],
    })),
    ...site.domains.map(({ id, name }) => ({
      room: '事项' as const,
      name,
      files: [...matters.values()]
        .filter(({ domain }) => domain === id)
        .flatMap((matter) => fileOf(matter, matter.name)),
    })),
    ...[...Map.groupBy(faq.values(), ({ topic }) => topic)].map(([name, pages]) => ({
      room: '问答' as const,
      name,
      files: pages.flatMap((page) => fileOf(page, page.title)),
    })),
    ...[...Map.groupBy(laws.values(), ({ kind }) => kind)].map(([name, own]) => ({
      room: '法律' as const,
      name,
      files: own.flatMap((law) => fileOf(law, law.title)),
    })),
  ];
  return groups
    .map((group) => ({ ...group, files: group.files.filter(({ path }) => paths.has(path)) }))
    .filter(({ files }) => files.length > 0);
}
