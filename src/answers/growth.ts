/** 准入: who asked that towns take on work, and what came to their lists since these were fixed, and by whom. */
import type { DutyRequest, Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { basisOn } from './basis.ts';
import { heldDuring } from './held.ts';
import { townsOn } from './lists.ts';
import { phaseOn } from './period.ts';

export type RequestState = '在审' | '准入' | '已到期' | '退回';

/** What a request has come to on a day. One that is decided later is still being looked at. */
export function requestState({ outcome }: DutyRequest, asOf: Day): RequestState {
  if (!outcome || outcome.on > asOf) return '在审';
  if (outcome.decision === '退回') return outcome.decision;
  return outcome.until !== undefined && outcome.until < asOf ? '已到期' : outcome.decision;
}

/** Asked by that day: still open ones first, then the latest decided. */
export function requestsOn({ requests }: Register, asOf: Day): readonly DutyRequest[] {
  const day = (one: DutyRequest) =>
    requestState(one, asOf) === '在审' ? '9999' : (one.outcome?.on ?? one.asked);
  return requests
    .filter(({ asked }) => asked <= asOf)
    .sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1));
}

/** Whether there is anything to show: a request, or the day on which the lists were fixed. */
export function hasRequests(register: Register, asOf: Day): boolean {
  return requestsOn(register, asOf).length > 0 || growthOf(register, asOf) !== undefined;
}

/** One way by which work came: what brought it, and to whom. */
export interface Growth {
  /** Who brought it: 县公安局, 某省人民政府, or what the statute is called. */
  readonly by: string;
  /** By which paper. */
  readonly through: string;
  readonly request: DutyRequest | undefined;
  readonly from: Day;
  readonly matters: readonly { readonly matter: Matter; readonly towns: readonly Town[] }[];
}

/**
 * Entries in force that began after the lists were fixed, of matters the town did not have before, the latest first.
 * Undefined where nobody has said when that was.
 */
export function growthOf(register: Register, asOf: Day): readonly Growth[] | undefined {
  const { dutiesFixed: fixed } = register.site;
  if (fixed === undefined || fixed > asOf) return undefined;
  const ways = new Map<string, Omit<Growth, 'matters'> & { matters: Map<Matter, Town[]> }>();
  for (const town of townsOn(register, asOf)) {
    const before = new Set(
      town.claims.filter(({ from }) => from <= fixed).map(({ matter }) => matter),
    );
    for (const claim of town.claims) {
      const { matter, from } = claim;
      if (before.has(matter) || claim.atLatest || phaseOn(heldDuring(claim), asOf) !== '有效')
        continue;
      const request = register.requests.find(
        ({ outcome, towns }) =>
          outcome?.decision === '准入' && outcome.matter === matter && towns.includes(town),
      );
      const { by, through } = wayOf(claim, request, asOf);
      const key = [from, by, through].join('\n');
      const way = ways.get(key) ?? { by, through, request, from, matters: new Map() };
      ways.set(key, way);
      way.matters.set(matter, [...(way.matters.get(matter) ?? []), town]);
    }
  }
  return [...ways.values()]
    .map((way) => ({
      ...way,
      matters: [...way.matters].map(([matter, towns]) => ({ matter, towns })),
    }))
    .sort((a, b) => (a.from === b.from ? (a.by < b.by ? -1 : 1) : a.from < b.from ? 1 : -1));
}

function wayOf(
  claim: Town['claims'][number],
  request: DutyRequest | undefined,
  asOf: Day,
): Pick<Growth, 'by' | 'through'> {
  if (request) return { by: request.from.name, through: `准入申请：${request.title}` };
  const { decision, agreement, matter } = claim;
  if (decision) return { by: decision.issuer, through: `《${decision.title}》` };
  if (agreement) return { by: agreement.entrustor.name, through: `《${agreement.title}》` };
  const [basis] = basisOn(matter, asOf);
  return {
    by: basis ? `《${basis.law.short}》` : '没有写',
    through: basis ? '法律规定' : '没有写依据的文件',
  };
}
