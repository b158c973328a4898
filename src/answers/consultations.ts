/** 征求意见: what people are asked about on a day, what would change for whom, and what came of it. */
import type {
  Consultation,
  Matter,
  Outcome,
  ProposedChange,
  Register,
  Town,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { whoHandles } from './handles.ts';
import { phaseOn } from './period.ts';

export type ConsultationState = '即将开始' | '正在征求意见' | '正在整理意见' | '已有结果';

/** One consultation as it stands on a day. */
export interface Consulting {
  readonly consultation: Consultation;
  readonly state: ConsultationState;
  /** Only once it is public. */
  readonly outcome: Outcome | undefined;
}

/** What one change would make of a matter: who handles it while people are asked, and who would. */
export interface Proposal {
  readonly change: ProposedChange;
  readonly before: readonly string[];
  readonly after: string;
}

export function consultingOn(consultation: Consultation, asOf: Day): Consulting {
  const phase = phaseOn(consultation, asOf);
  const due = consultation.outcome;
  const outcome = due && due.on <= asOf ? due : undefined;
  const state = {
    尚未开始: '即将开始',
    有效: '正在征求意见',
    已结束: outcome ? '已有结果' : '正在整理意见',
  } as const;
  return {
    consultation,
    state: state[phase],
    outcome,
  };
}

/** Open ones first, the one that ends first in front; then those to come; then the closed, latest first. */
export function consultationsOn(
  register: Register,
  asOf: Day,
): {
  readonly open: readonly Consulting[];
  readonly coming: readonly Consulting[];
  readonly closed: readonly Consulting[];
} {
  const all = [...register.consultations.values()].map((one) => consultingOn(one, asOf));
  const when = (key: 'from' | 'until') => (a: Consulting, b: Consulting) =>
    compare(a.consultation[key], b.consultation[key]) ||
    compare(a.consultation.id, b.consultation.id);
  return {
    open: all.filter(({ state }) => state === '正在征求意见').sort(when('until')),
    coming: all.filter(({ state }) => state === '即将开始').sort(when('from')),
    closed: all
      .filter(({ state }) => state === '正在整理意见' || state === '已有结果')
      .sort((a, b) => when('until')(b, a)),
  };
}

/** Open ones that would change this matter, or anything of this town. */
export function openAbout(
  register: Register,
  { matter, town }: { readonly matter?: Matter; readonly town?: Town },
  asOf: Day,
): readonly Consulting[] {
  return consultationsOn(register, asOf).open.filter(({ consultation }) =>
    consultation.changes.some(
      (change) => change.matter === matter || (town !== undefined && change.towns.includes(town)),
    ),
  );
}

/** Told by the day on which the asking began, so that a closed consultation goes on saying what it said. */
export function proposalsOf(register: Register, { changes, from }: Consultation): Proposal[] {
  return changes.map((change) => {
    const handlers = change.towns.map(
      (town) => whoHandles(register, town, change.matter, from).handler.short,
    );
    return { change, before: [...new Set(handlers)], after: afterwards(change) };
  });
}

/** The department to write to, by the consultation's own address where it has one. */
export function answerTo({ answer }: Consultation): {
  readonly name: string;
  readonly address: string | undefined;
  readonly phone: string | undefined;
} {
  const { name, address, phone } = answer.to;
  return { name, address: answer.address ?? address, phone: answer.phone ?? phone };
}

function afterwards(change: ProposedChange): string {
  const { kind, matter, towns } = change;
  switch (kind) {
    case '收回':
      return `${change.by.short}办`;
    case '变更':
      return `改成${change.says}`;
    case '新增': {
      const own = change.mode === '法定' || change.mode === '直接赋权';
      const { short } = matter.department;
      const who = towns.map(({ name }) => name).join('、');
      if (change.mode === '配合') return `${who}配合${short}`;
      return own ? `${who}以自己名义办` : `${who}以${short}名义办`;
    }
    default:
      return kind satisfies never;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
