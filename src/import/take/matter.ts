/** A matter nobody has in the catalogue yet, as its row tells it. What no sheet says stays out: the site shows it as 未公布. */
import { type IndexedLaw, reachBefore } from '../../law/index.ts';
import { BASIS_ROLES, isArticle, type List, POWER_TYPES } from '../../schema/index.ts';
import { type Item, textOf } from '../item.ts';
import { halfWidth, postsIn, unwrapped } from '../words.ts';
import type { Bodies } from './bodies.ts';
import { dutiesIn } from './duties.ts';
import { guideOf, materialsLeft } from './guide.ts';

export interface NewMatter {
  readonly record: Readonly<Record<string, unknown>>;
  /** What the record could not hold: it stays in the file as remarks. */
  readonly notes: readonly string[];
  /** What a person should hear. */
  readonly says: readonly string[];
}

const LIST_OF = {
  power: '权力清单',
  responsibility: '责任清单',
  service: '公共服务清单',
} as const;
/** What went back up stands in the list it was in: by its name a penalty, else a duty. Undefined where the site has no such list. */
export function listOf({ list, name, main }: Item): List | undefined {
  if (list === 'recall') return /处罚$/.test(main ?? name) ? LIST_OF.power : LIST_OF.responsibility;
  return list === 'discretion' || list === 'exempt' ? undefined : LIST_OF[list];
}

export function newMatter(
  item: Item,
  list: List,
  id: string,
  domain: string,
  source: string,
  bodies: Bodies,
  indexed: (title: string) => IndexedLaw | undefined,
): NewMatter {
  const { entry, whole: name, basis, departments, duties } = item;
  const notes: string[] = [];
  const says: string[] = [];
  const [first, ...more] = departments;
  const department = first === undefined ? undefined : bodies.department(first);
  if (department?.takenFor) says.push(`部门“${first}”当作${department.takenFor}，请核对`);
  if (more.length > 0) notes.push(`表里的其他部门：${more.join('、')}`);
  const cited = basis.flatMap((one) => {
    const said = `《${one.title}》${one.article ?? ''}`;
    const law = bodies.law(one.title);
    if (!law) {
      says.push(`没有收录${said}，也查不到它的日期，没有写进依据`);
      notes.push(`表里的依据：${said}`);
      return [];
    }
    const known = indexed(one.title);
    const beyond = one.article && known ? reachBefore(known, one.article, law.from) : undefined;
    if (beyond) {
      says.push(`${said}没有这一条（最后一条是第 ${beyond.last} 条），没有写进依据`);
      notes.push(`表里的依据：${said}`);
      return [];
    }
    const role = one.guessed
      ? undefined
      : BASIS_ROLES.find((own) => own === (one.role === '强制' ? '设定' : one.role));
    return [
      {
        law: law.id,
        ...(one.article !== undefined && isArticle(one.article) ? { article: one.article } : {}),
        ...(role ? { role } : {}),
        from: law.from,
        ...(law.until === undefined ? {} : { until: law.until }),
        note: '照清单导入，没有核对',
      },
    ];
  });
  const lead = dutiesIn(duties.town ?? duties.items ?? '');
  // How a department does what it took back stands with the entry.
  const recalled = item.list === 'recall';
  const others = recalled ? [] : dutiesIn(duties.department ?? '');
  if (recalled && list === '责任清单')
    says.push('表里没有写收回以前是主责还是配合，先写乡镇主责，请核对');
  const assists = list === '责任清单' && item.type === '配合';
  const guide =
    list === '责任清单' || (list === '权力清单' && item.type === '行政处罚')
      ? undefined
      : guideOf(item);
  const code = textOf(entry, 'matter.code');
  const accountability = accountabilityOf(item);
  const placeless = [
    ...KEPT.flatMap(([meaning, label]) => {
      const text = entry.cells.get(meaning);
      return text && !(meaning === 'when' && accountability) ? [[label, text] as const] : [];
    }),
    ...(guide
      ? materialsLeft(item)
      : item.materials.flatMap(({ materials }) => materials ?? [])
    ).map((text) => ['申请材料', text] as const),
    ...entry.extra,
  ];
  for (const [label, text] of placeless) notes.push(`表里的${label}：${text}`);
  if (placeless.length > 0)
    says.push(
      `没有栏目可写、只留在草稿说明里的列：${[...new Set(placeless.map(([label]) => label))].join('、')}`,
    );
  return {
    notes,
    says,
    record: {
      id,
      name,
      list,
      type: typeOf(item, list),
      domain,
      code: code === '' ? undefined : halfWidth(unwrapped(code)),
      department: department?.id,
      source,
      basis: cited.length > 0 ? cited : undefined,
      lead: assists
        ? department && others.length > 0
          ? { by: department.id, duties: others }
          : undefined
        : lead.length > 0
          ? { by: list === '责任清单' ? '乡镇' : '行使主体', duties: lead }
          : undefined,
      support: assists
        ? lead.length > 0
          ? [{ by: '乡镇', duties: lead }]
          : undefined
        : department && others.length > 0
          ? [{ by: department.id, duties: others }]
          : undefined,
      accountability,
      guide,
    },
  };
}

/** Cells a record has no field for. */
const KEPT = [
  ['process', '流程'],
  ['dutyBasis', '责任事项依据'],
  ['place', '办理地点'],
  ['hours', '办理时间'],
  ['office', '承办机构'],
  ['when', '追责情形'],
] as const;

/** The type its sheet gives it; what went back up is a penalty by its name. */
function typeOf({ type, name, main }: Item, list: List): string | undefined {
  if (list === '公共服务清单') return '公共服务';
  if (list === '责任清单') return type === '配合' ? '乡镇配合' : '乡镇主责';
  const power = POWER_TYPES.find((one) => one === type);
  return power ?? (/处罚$/.test(main ?? name) ? '行政处罚' : undefined);
}

/** Which posts, in which cases; a sheet that tells only one of both leaves the other open. */
function accountabilityOf({ entry }: Item): { post: string; when: string }[] | undefined {
  const when = unwrapped(entry.cells.get('when') ?? '').trim();
  const posts = postsIn(entry.cells.get('countable') ?? '');
  const [named] = /行政机关及(?:其)?(?:相关)?工作人员/.exec(when) ?? [];
  const all = posts.length > 0 ? posts : named ? [named] : [];
  return when !== '' && all.length > 0 ? all.map((post) => ({ post, when })) : undefined;
}
