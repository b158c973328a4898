/** The semantic diff in sentences, for the command, for pull requests and for the editor. */
import type { ListChange } from './diff-claims.ts';
import type { Effect, Standing } from './diff-effects.ts';
import type { FieldChange } from './diff-fields.ts';
import type { RecordChange } from './diff-records.ts';

/** 临河镇：收回 12 项，自 2026-01-01 由县城市管理局行使（《关于……的通知》）. */
export function sayListChange({ town, kind, day, by, document, entries }: ListChange): string {
  const count = `${entries.length} 项`;
  const on = day === undefined ? '' : `自 ${day} `;
  const heir = by ? by.name : '';
  const ground = document ? `（《${document.title}》）` : '';
  switch (kind) {
    case '新接':
      return `${town.name}：新增 ${count}，${on}起承接${ground}`;
    case '续接':
      return `${town.name}：续接 ${count}，${on}起接着办${ground}`;
    case '收回':
      return `${town.name}：收回 ${count}，${on}由${heir}行使${ground}`;
    case '转交':
      return `${town.name}：转交 ${count}，${on}由${heir}接着办${ground}`;
    case '停办':
      return `${town.name}：停办 ${count}，${on}起没有写谁接着办${ground}`;
    case '变更':
      return `${town.name}：变更 ${count}`;
    case '删除':
      return `${town.name}：从清单里删掉 ${count}`;
    default:
      return kind satisfies never;
  }
}

/** 电话：0000-610 2301 → 0000-610 2399. */
export function sayFieldChange(change: FieldChange): string {
  if ('removed' in change) {
    const quoted = (list: readonly string[]) => list.map((entry) => `“${entry}”`).join('、');
    const parts = [
      ...(change.removed.length > 0 ? [`去掉${quoted(change.removed)}`] : []),
      ...(change.added.length > 0 ? [`加上${quoted(change.added)}`] : []),
    ];
    return `${change.field}：${parts.join('，')}`;
  }
  return `${change.field}：${change.before ?? '（没有写）'} → ${change.now ?? '（没有写）'}`;
}

/** 事项“砍树许可”，编号从 kanshu 换成 caifa-xuke. */
export function sayRecordChange({ kind, change, id, name, wasId, tells }: RecordChange): string {
  const named = name.startsWith('《') ? name : `“${name}”`;
  const renamed = wasId === undefined ? '' : `，编号从 ${wasId} 换成 ${id}`;
  return `${change}${kind}${named}${renamed}${tells === undefined ? '' : `：${tells}`}`;
}

/** 临河镇“甲”等 12 项：自 2026-01-01 起，找县城市管理局（原来：临河镇人民政府）；……  */
export function sayEffect(effect: Effect): string {
  return `${sayEffectHead(effect)}，${sayEffectParts(effect).join('；')}`;
}

/** 临河镇“甲”等 12 项：自 2026-01-01 起 */
export function sayEffectHead({ town, day, begins, matters }: Effect): string {
  const [first] = matters;
  const count = matters.length > 1 ? `等 ${matters.length} 项` : '';
  return `${town.name}“${first?.name}”${count}：${begins ? `自 ${day} 起` : `按 ${day} 这天`}`;
}

/** One sentence for each thing that differs; for a new town or matter, each thing there is to say. */
export function sayEffectParts({ before, now }: Effect): string[] {
  const isNew = Object.keys(before).length === 0;
  return (Object.keys(TITLES) as (keyof Standing)[])
    .filter((key) => key in now && !(isNew && now[key] === null))
    .map((key) => {
      const was = isNew ? '' : `（原来：${sayOne(key, before)}）`;
      return `${TITLES[key]}${sayOne(key, now)}${was}`;
    });
}

const TITLES: Readonly<Record<keyof Standing, string>> = {
  handler: '找',
  inNameOf: '名义：',
  respondent: '被申请人、被告：',
  mode: '方式：',
  phone: '电话：',
  place: '地点：',
};

function sayOne(key: keyof Standing, standing: Partial<Standing>): string {
  const value = standing[key] ?? null;
  if (value === 'county') return '县里办';
  if (value !== null) return value;
  return key === 'inNameOf' ? '不以自己名义办，只配合' : '没有写';
}
