/** What an article and its successor set differently: sums, terms, who acts, penalties. */
import { diffArrays } from 'diff';
import { sumsIn } from './sums.ts';

/** A value that became another; null where there was none, or is none any more. */
export interface Change {
  readonly unit: string;
  readonly old: string | null;
  readonly new: string | null;
}

export interface Changes {
  /** Fines and other sums: in 元, in 倍 of something, in %. */
  readonly amounts: readonly Change[];
  /** Days, working days, months, hours. */
  readonly terms: readonly Change[];
  /** Bodies named by one of the texts only. */
  readonly actors: Named;
  /** Kinds of penalties and measures, and what they wait for (拒不改正), set by one of the texts only. */
  readonly penalties: Named;
}

/** Names that only the old text has, and such that only the new one has. */
export interface Named {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const AMOUNTS = ['元', '倍', '%'];
const TERMS = ['日', '工作日', '个月', '小时'];
const ACTOR =
  /(?:(?:[一-龥]{2,14}?)(?:主管部门|监督管理部门|管理部门|行政部门|执法部门|管理机构|监督机构|机关|人民政府|办事处|委员会|部门|机构))/g;
const PENALTY =
  /警告|通报批评|罚款|没收违法所得|没收|吊销[一-龥]{0,8}?(?:证书|证件|执照|资格|许可证|许可)|暂扣|责令停产停业|责令停业整顿|停产整治|停工整治|停业整治|责令关闭|限制从业|拘留|限期拆除|代履行|代为|情节(?:特别)?严重|拒不改正|逾期[不未]改正?|造成严重后果/g;

/** Compares two texts; a text without a successor gives what it alone says. */
export function changesBetween(old: string, now: string): Changes {
  return {
    amounts: changed(old, now, AMOUNTS),
    terms: changed(old, now, TERMS),
    actors: named(actorsIn(old), actorsIn(now)),
    penalties: named(old.match(PENALTY) ?? [], now.match(PENALTY) ?? []),
  };
}

/** Sums in the order of the text: what stands between sums that stayed is paired one by one. */
function changed(old: string, now: string, units: readonly string[]): Change[] {
  const [before, after] = [old, now].map((text) =>
    sumsIn(text, units).map(({ range, unit }) => `${range} ${unit}`),
  ) as [string[], string[]];
  const changes: Change[] = [];
  let gone: string[] = [];
  const close = (come: readonly string[]) => {
    for (let i = 0; i < Math.max(gone.length, come.length); i++)
      changes.push(changeOf(gone[i], come[i]));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (removed) gone = value;
    else close(added ? value : []);
  }
  close([]);
  return changes;
}

function changeOf(old: string | undefined, now: string | undefined): Change {
  const [unit = ''] = (now ?? old ?? '').split(' ').slice(1);
  return { unit, old: old?.split(' ')[0] ?? null, new: now?.split(' ')[0] ?? null };
}

function actorsIn(text: string): string[] {
  return [...text.matchAll(ACTOR)].map(([name]) =>
    name.replace(/^.*(?:由|向|经|报|和|或者|以及|及其|应当|对|的|照|符合|接受)(?=[一-龥]{2})/, ''),
  );
}

function named(old: readonly string[], now: readonly string[]): Named {
  const [before, after] = [new Set(old), new Set(now)];
  return {
    gone: [...before].filter((name) => !after.has(name)),
    come: [...after].filter((name) => !before.has(name)),
  };
}
