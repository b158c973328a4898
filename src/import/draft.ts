/** Drafts a matter that the catalogue does not have, from its row: what the row tells, and what is still missing. */
import { draftText } from '../editing/index.ts';
import { namesOf } from '../exchange/list/index.ts';
import type { Law, Register } from '../register/index.ts';
import { infoOf, isArticle, KINDS, type List, schemaAt } from '../schema/index.ts';
import { readBasis, titleKey } from './basis/cell.ts';
import { articleKey, lawsByTitle, mattersByArticle, olderThan } from './cited-laws.ts';
import { departmentFinder } from './departments.ts';
import { restOf } from './draft-rest.ts';
import type { Meaning } from './table/heading-words.ts';
import type { EntryRow } from './table/rows.ts';
import { usualDomains } from './take/domain.ts';
import { halfWidth, postsIn, unwrapped } from './words.ts';

export interface Draft {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** What the report says of it. */
  readonly says: readonly string[];
  /** Statutes the row cites that are not in the register. */
  readonly unknownLaws: readonly string[];
}

/** What all drafts of one import share, so that ten thousand rows do not search the register each. */
export interface Drafting {
  /** `proposed` is asked for an id only once there is something to write. */
  draft(
    entry: EntryRow,
    name: string,
    proposed: () => string,
    type: string | undefined,
  ): Draft | string;
}

/** Where more matters than this rest on an article, it does not tell which of them a row means. */
const MOST_ALIKE = 3;

/** What a person must still write, and where the schema says how. */
const WANTED = [
  'id',
  'name',
  'spokenAs',
  'list',
  'type',
  'domain',
  'area',
  'tier',
  'code',
  'department',
  'summary',
  'basis',
  'lead',
  'support',
  'accountability',
] as const;
const OPTIONAL = new Set<string>(['code', 'accountability']);

/** `domain` is used where neither the row nor its department tells one. */
export function drafting(
  register: Register,
  list: List,
  source: string,
  domain: string | undefined,
): Drafting {
  const laws = lawsByTitle(register.laws.values());
  const departmentOf = departmentFinder(register.departments.values());
  const resting = mattersByArticle(register.matters.values(), list);
  const domains = namesOf(register.site.domains);
  const usual = usualDomains(register.matters.values());
  const schema = KINDS.find(({ name }) => name === 'matter')?.schema;
  const infos = new Map(
    WANTED.map((key) => {
      const own = schema && schemaAt(schema, [key], { list });
      return [key, own ? infoOf(own) : {}] as const;
    }),
  );

  return {
    draft(entry, name, proposed, type) {
      const cell = (meaning: Meaning) => entry.cells.get(meaning) ?? '';
      const named = departmentOf(cell('matter.department'));
      const department = named?.id;
      const { cited, mentioned } = readBasis(cell('matter.basis'));
      const known = cited.flatMap((one) => {
        const law = laws.get(titleKey(one.title));
        return law ? [{ ...one, law }] : [];
      });
      const alike = new Set(
        known.flatMap(({ law, article }) => resting.get(articleKey(law.id, article)) ?? []),
      );
      const unknownLaws = [
        ...new Set(
          cited.filter(({ title }) => !laws.has(titleKey(title))).map(({ title }) => title),
        ),
      ];
      const place =
        domains.find(cell('matter.domain')) ??
        usual.get(department ?? '') ??
        usual.get(known[0]?.law.id ?? '') ??
        domain;
      if (place === undefined)
        return '不知道属于哪个领域：请用 --domain 写明，或者在表里加“领域”一列';
      const id = proposed();
      const posts = postsIn(cell('countable'));
      const when = unwrapped(cell('when'));
      const values: Readonly<Record<string, unknown>> = {
        id,
        name,
        list,
        type: type ?? (list === '公共服务清单' ? '公共服务' : undefined),
        domain: place,
        code: cell('matter.code') === '' ? undefined : halfWidth(unwrapped(cell('matter.code'))),
        department,
        basis:
          known.length === 0 ? undefined : known.map(({ law, article }) => basisOf(law, article)),
        accountability:
          posts.length > 0 && when !== '' ? posts.map((post) => ({ post, when })) : undefined,
      };
      const missing = WANTED.filter((key) => values[key] === undefined && !OPTIONAL.has(key));
      const fields = WANTED.flatMap((key) => {
        if (values[key] === undefined && OPTIONAL.has(key)) return [];
        const { title = key, description = '' } = infos.get(key) ?? {};
        return [{ key, value: values[key], hint: `${title}，${description}` }];
      });
      const rest = restOf(
        entry,
        new Set([
          'no',
          'matter.name',
          'matter.type',
          ...(values['code'] ? ['matter.code'] : []),
          ...(named && !named.loosely ? ['matter.department'] : []),
          ...(values['accountability'] ? ['countable', 'when'] : []),
        ]),
      );
      return {
        id,
        path: `matters/${place}/${id}.yaml`,
        text: draftText(
          `导入的草稿：${source} 第 ${entry.row} 行。补全后运行 npm run check，再删掉这些说明`,
          fields,
          rest,
        ),
        says: [
          `新建草稿 matters/${place}/${id}.yaml，编号是提议的，公布前可以改`,
          `还要补：${missing.map((key) => infos.get(key)?.title ?? key).join('、')}`,
          ...(named?.loosely
            ? [`部门“${cell('matter.department')}”当作${named.name}，请核对`]
            : []),
          ...(cell('matter.basis') !== '' && cited.length === 0
            ? [`没有从依据里读出法律和条款，原文留在草稿里：${cell('matter.basis').slice(0, 60)}`]
            : []),
          ...known.flatMap(({ law, ...one }) => olderThan(law, one)),
          ...(alike.size > 0 && alike.size <= MOST_ALIKE
            ? [`一目录里依据同一条的有${[...alike].join('、')}，请看是不是同一件事`]
            : []),
          ...(unknownLaws.length > 0
            ? [`没有收录的法律文件：${unknownLaws.map((title) => `《${title}》`).join('')}`]
            : []),
          ...(mentioned.length > 0
            ? [`条文里提到、没有当作依据的：${mentioned.map((title) => `《${title}》`).join('')}`]
            : []),
        ],
        unknownLaws,
      };
    },
  };
}

/** The version in force last is the one a list of today means. */
function basisOf(law: Law, article: string | undefined) {
  const from = law.versions.at(-1)?.from;
  return {
    law: law.id,
    ...(article !== undefined && isArticle(article) ? { article } : {}),
    from,
    ...(law.status === '有效' ? {} : { until: law.until }),
    note: '导入自表格，未核对',
  };
}
