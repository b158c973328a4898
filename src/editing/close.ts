/** `npm run close`: one entry of a town comes to its end. */
import { addDays, sayDay, sayLocal } from '../answers/index.ts';
import type { Department, Matter, Town } from '../register/index.ts';
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

/** Ids and days as the editor gave them. */
export interface Closing {
  readonly town: string;
  readonly matter: string;
  /** Last day. */
  readonly until: Day;
  readonly decision: string;
  /** Department or town that takes over. */
  readonly successor: string;
  /** What becomes of what is not finished; a usual sentence where it is not given. */
  readonly transition?: string | undefined;
}

/** Puts last day, decision, successor and transition into the entry; nothing is taken out. */
export function closeClaim(county: County, closing: Closing): Revision | Refusal {
  const { register } = county;
  const { until } = closing;
  const wrongDay = notADay('--until ', until);
  if (wrongDay) return wrongDay;
  const named = allFound({
    town: found('乡镇', closing.town, register.towns),
    matter: found('事项', closing.matter, register.matters),
    decision: found('决定', closing.decision, register.decisions),
    heir: found<Department | Town>(
      '部门或者乡镇',
      closing.successor,
      new Map<string, Department | Town>([...register.departments, ...register.towns]),
    ),
  });
  if ('refusal' in named) return named;
  const { town, matter, decision, heir } = named;

  const path = `towns/${closing.town}/${LIST_SLUGS[matter.list]}.yaml`;
  const entries = recordsIn<readonly ClaimRecord[]>(county, path) ?? [];
  const who = `${town.name}“${matter.name}”`;
  const own = entries.filter((entry) => entry.matter === closing.matter);
  const open = own.filter((entry) => entry.until === undefined);
  const [entry] = open;
  if (!entry || open.length > 1)
    return {
      refusal: entry
        ? `${who}有 ${open.length} 条没有止日的承接，请手工改 ${path}`
        : own.length > 0
          ? `${who}的承接已经写了止日 ${own.map((e) => e.until).join('、')}`
          : `${town.name}没有承接“${matter.name}”`,
    };
  if (until < entry.from) return { refusal: `${who}从 ${entry.from} 起承接，止日不能是 ${until}` };

  const next = addDays(until, 1);
  const transition = closing.transition ?? usualTransition(matter, town, heir, next);
  const closed = {
    ...entry,
    until,
    closedBy: closing.decision,
    successor: { by: closing.successor, from: next },
    transition,
  };
  const text = amended(
    county,
    path,
    entries.map((one) => (one === entry ? closed : one)),
  );
  if ('refusal' in text) return text;
  const heirName = 'government' in heir ? heir.name : heir.short;
  return {
    changed: new Map([[path, text.text]]),
    says: [
      `${who}承接到 ${sayDay(until)}为止，依据《${decision.title}》，${sayDay(next)}起由${heirName}接着办。`,
      closing.transition === undefined
        ? `没办完的怎么办，先写成“${transition}”，请照决定核对。`
        : `没办完的：${transition}。`,
    ],
  };
}

/** What decisions usually say, so that no entry ends without it. */
function usualTransition(matter: Matter, town: Town, heir: Department | Town, next: Day): string {
  if (heir.id === town.id) return `${sayDay(next)}前受理的接着办，不用重新申请`;
  if (matter.list === '权力清单' && ['行政处罚', '行政强制', '行政检查'].includes(matter.type))
    return `${sayDay(next)}前已立案的案件仍由${sayLocal(town)}办结`;
  if (matter.list !== '责任清单')
    return `${sayDay(next)}前受理的由${sayLocal(town)}办完，不用重新申请`;
  return `${sayDay(next)}前没有做完的，由${'government' in heir ? heir.name : heir.short}接着做`;
}
