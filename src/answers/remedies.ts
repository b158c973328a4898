/** 不服怎么办: respondent, body, terms — computed from who acts, so that no editor types it. */
import type { Register } from '../register/index.ts';
import type { Citation } from '../schema/index.ts';
import type { Answer } from './handles.ts';

/** One way to object. */
export interface Remedy {
  readonly kind: '复议' | '诉讼' | '仲裁' | '其他';
  /** Where to go; several when the person may choose. */
  readonly bodies: readonly string[];
  /** The respondent or defendant. */
  readonly against?: string;
  /** `60 日`, `6 个月`, `30 日`. */
  readonly term?: string;
  /** The sentence, without the respondent: pages add it where they know whose act it is. */
  readonly says: string;
  readonly basis: readonly Citation[];
}

const FUYI = 'xingzheng-fuyi-fa';
const SUSONG = 'xingzheng-susong-fa';

/**
 * Reconsideration and litigation against the act this answer speaks of. Terms set by the matter's own statute
 * take the place of the general ones. Duties that grant nobody a decision have no remedy of this kind: empty.
 */
export function remedies(register: Register, answer: Answer): Remedy[] {
  const { matter, respondent } = answer;
  if (matter.list === '责任清单') return [];
  const special = matter.remedy ?? [];
  const own = special.map(
    (s): Remedy => ({
      kind: s.kind,
      bodies: s.kind === '诉讼' ? [register.site.government.court] : [],
      ...(s.days === undefined ? {} : { term: `${s.days} 日` }),
      says: s.says,
      basis: [{ law: s.law, article: s.article }],
    }),
  );
  const replaced = new Set(special.map((s) => s.kind));
  const mediated = special.some((s) => s.kind === '仲裁' || s.kind === '其他');
  if (mediated) return own;

  const against = respondent.name;
  const general: Remedy[] = [];
  if (!replaced.has('复议')) {
    const bodies = reconsiderationBodies(register, answer);
    general.push({
      kind: '复议',
      bodies,
      against,
      term: '60 日',
      says: `从知道这个决定那天起 60 日内，可以向${bodies.join('或者')}申请行政复议。`,
      basis: [
        { law: FUYI, article: '第二十条' },
        { law: FUYI, article: '第二十四条' },
      ],
    });
  }
  if (!replaced.has('诉讼')) {
    const { court } = register.site.government;
    general.push({
      kind: '诉讼',
      bodies: [court],
      against,
      term: '6 个月',
      says: `也可以从知道那天起 6 个月内，直接向${court}起诉。`,
      basis: [
        { law: SUSONG, article: '第四十六条' },
        { law: SUSONG, article: '第二十六条' },
      ],
    });
  }
  if (matter.list === '权力清单' && matter.type === '行政处罚')
    general.push({
      kind: '其他',
      bodies: [],
      says: '当场开的罚单要先申请复议，对复议决定还不服，再起诉。',
      basis: [{ law: FUYI, article: '第二十三条' }],
    });
  return [...own, ...general];
}

/**
 * 行政复议法第二十四条: against a town, a sub-district office or a county department, the county government;
 * against a city bureau's branch, the city government or the one where the branch sits.
 */
function reconsiderationBodies(register: Register, { respondent }: Answer): string[] {
  const county = register.site.government.name;
  const department = register.departments.get(respondent.id);
  return department?.superiorGovernment ? [department.superiorGovernment, county] : [county];
}

/** Against whom the acts of several towns run: the remedies they have in common, and each respondent once. */
export interface SharedRemedies {
  readonly remedies: readonly Remedy[];
  /** Respondent → the towns whose acts it answers for. */
  readonly respondents: ReadonlyMap<string, readonly string[]>;
}

/** Answers with the same ways, bodies and terms told together; usually one group, two where a city bureau's branch is in it. */
export function remediesTogether(register: Register, answers: readonly Answer[]): SharedRemedies[] {
  const groups = new Map<string, { remedies: Remedy[]; respondents: Map<string, string[]> }>();
  for (const answer of answers) {
    const list = remedies(register, answer);
    if (list.length === 0) continue;
    const key = list.map((r) => [r.kind, r.says, r.term].join('·')).join('|');
    const group = groups.get(key) ?? { remedies: list, respondents: new Map<string, string[]>() };
    const towns = group.respondents.get(answer.respondent.name) ?? [];
    group.respondents.set(answer.respondent.name, [...towns, answer.town.name]);
    groups.set(key, group);
  }
  return [...groups.values()];
}
