/** `npm run merge-town`: a township becomes part of another one. */
import { addDays, sayDay } from '../answers/index.ts';
import type { Town } from '../register/index.ts';
import { type ClaimRecord, type Day, LIST_SLUGS } from '../schema/index.ts';
import {
  allFound,
  amended,
  type County,
  found,
  notADay,
  type Refusal,
  type Revision,
  recordsIn,
} from './revision.ts';

/** Ids and the first day of the merger. */
export interface Merging {
  readonly town: string;
  readonly into: string;
  readonly on: Day;
  readonly decision: string;
}

/** Closes every entry of the township the day before, and says in its own file where it went. */
export function mergeTown(county: County, merging: Merging): Revision | Refusal {
  const { register } = county;
  const wrongDay = notADay('--on ', merging.on);
  if (wrongDay) return wrongDay;
  const named = allFound({
    town: found('乡镇', merging.town, register.towns),
    into: found('乡镇', merging.into, register.towns),
    decision: found('决定', merging.decision, register.decisions),
  });
  if ('refusal' in named) return named;
  const { town, into, decision } = named;
  if (town.status === '已并入') return { refusal: `${town.name}已经写成并入别的乡镇` };
  if (into === town) return { refusal: `${town.name}不能并入自己` };
  if (into.status === '已并入') return { refusal: `${into.name}自己已经并入别的乡镇` };
  if (decision.kind !== '撤并')
    return { refusal: `《${decision.title}》写的是“${decision.kind}”，不是撤并决定` };

  const changed = new Map<string, string>();
  const says = [
    `${town.name}从 ${sayDay(merging.on)}起并入${into.name}，依据《${decision.title}》。`,
  ];
  for (const [list, slug] of Object.entries(LIST_SLUGS)) {
    const path = `towns/${merging.town}/${slug}.yaml`;
    const entries = recordsIn<readonly ClaimRecord[]>(county, path) ?? [];
    const closing = entries.filter((e) => e.until === undefined && e.from < merging.on);
    const later = entries.filter((e) => e.from >= merging.on || (e.until ?? '') >= merging.on);
    if (later.length > 0)
      says.push(
        `${list}有 ${later.length} 条没有动，它们的起止日到了并入以后，请手工改：${later.map((e) => register.matters.get(e.matter)?.name ?? e.matter).join('、')}。`,
      );
    if (closing.length === 0) continue;
    const text = amended(
      county,
      path,
      entries.map((e) => (closing.includes(e) ? { ...e, ...ending(merging, into) } : e)),
    );
    if ('refusal' in text) return text;
    changed.set(path, text.text);
    says.push(`${list} ${closing.length} 条写到 ${sayDay(addDays(merging.on, -1))}为止。`);
  }

  const inspections = inspectionsEnding(county, merging);
  for (const path of inspections) {
    const text = amended(county, path, {
      ...recordsIn<object>(county, path),
      until: addDays(merging.on, -1),
    });
    if ('refusal' in text) return text;
    changed.set(path, text.text);
  }
  if (inspections.length > 0) says.push(`执法检查日 ${inspections.length} 个也写到那天为止。`);

  const file = `towns/${merging.town}/town.yaml`;
  const { into: target, on, decision: by } = merging;
  const text = amended(county, file, {
    ...recordsIn<object>(county, file),
    status: '已并入',
    merged: { town: target, on, decision: by },
  });
  if ('refusal' in text) return text;
  changed.set(file, text.text);
  // Phones, hours and rooms stay in the record: they hold until the day of the merger.
  if ((town.villages ?? []).length > 0)
    says.push(`还在的村（社区）服务室，请抄到 towns/${target}/town.yaml。`);
  const missing = notTakenOver(town, into, merging.on);
  if (missing.length > 0)
    says.push(`${into.name}那天还没有承接这 ${missing.length} 项，请补上：${missing.join('、')}。`);
  return { changed, says };
}

function ending({ into, on, decision }: Merging, { name }: Town): Record<string, unknown> {
  return {
    until: addDays(on, -1),
    closedBy: decision,
    successor: { by: into, from: on },
    transition: `没有办完的由${name}接着办，不用重新申请`,
  };
}

/** Files of weekly inspection days that must end with the township. */
function inspectionsEnding({ register }: County, { town, on }: Merging): string[] {
  return register.inspections
    .filter(
      (entry) =>
        entry.kind === '执法检查日' &&
        entry.towns.some(({ id }) => id === town) &&
        entry.from < on &&
        (entry.until ?? on) >= on,
    )
    .map(({ id }) => `inspections/${id}.yaml`);
}

/** Names of matters the township held the day before, which the other one does not hold on the day. */
function notTakenOver(town: Town, into: Town, on: Day): string[] {
  const holds = (t: Town, day: Day) =>
    t.claims
      .filter((c) => c.from <= day && (c.until === undefined || c.until >= day))
      .map((c) => c.matter);
  const heir = new Set(holds(into, on));
  return holds(town, addDays(on, -1))
    .filter((matter) => !heir.has(matter))
    .map((matter) => matter.name);
}
