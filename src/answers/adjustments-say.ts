/** 动态调整 in sentences: one for a heading or a calendar, one for the document behind it. */
import type { Adjustment } from './adjustments.ts';
import { sayDay } from './say-day.ts';

/** 从临河镇等 8 个乡镇收回 12 项，由县城市管理局、县水利局等办. */
export function sayAdjustment({ kind, document, law, claims, matters, towns }: Adjustment): string {
  const count = `${matters.length} 项`;
  const who = sayTowns(towns.map(({ name }) => name));
  const heirs = claims.flatMap(({ successor }) => (successor ? [successor.by] : []));
  const to = sayTowns(
    [...new Set(heirs.map((by) => ('government' in by ? by.name : by.short)))],
    '家',
  );
  switch (kind) {
    case '新接':
      return `${who}新接 ${count}`;
    case '续接':
      return `${who}接着办 ${count}`;
    case '收回':
      return `从${who}收回 ${count}，由${to}办`;
    case '转交':
      return `${who}的 ${count}转给${to}`;
    case '停办':
      return `${who}不再办 ${count}`;
    case '换依据':
      return `${count}的法律依据变了，用上《${law?.short}》`;
    case '公布':
      return `《${document?.title}》施行`;
    case '到期':
      return `《${document?.title}》到期，涉及${who} ${count}`;
    default:
      return kind satisfies never;
  }
}

/** 依《……》，2025 年 7 月 10 日公布; nothing where the statute alone decides. */
export function sayGround({ kind, document, day, known }: Adjustment): string | undefined {
  if (!document || kind === '到期') return undefined;
  const published = known < day ? `${sayDay(known)}公布` : undefined;
  if (kind === '公布') return published;
  return [`依《${document.title}》`, published].filter(Boolean).join('，');
}

/** At most three names, else the first and how many. */
function sayTowns(names: readonly string[], unit = '个乡镇'): string {
  return names.length > 3 ? `${names[0]}等 ${names.length} ${unit}` : names.join('、');
}
