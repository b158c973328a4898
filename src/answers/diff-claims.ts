/** What was added to, taken from and changed in the towns' lists, gathered so that one sentence can say it. */
import type { Agreement, Claim, Decision, Department, Town } from '../register/index.ts';
import { type Day, LISTS, type List } from '../schema/index.ts';
import { type ChangeKind, changesOf } from './changes.ts';
import { type FieldChange, fieldChanges } from './diff-fields.ts';
import type { Pairing } from './diff-names.ts';

/** 新接、续接、收回、转交、停办 as in 动态调整; 变更: another field; 删除: no longer in the file. */
export type ListChangeKind = ChangeKind | '变更' | '删除';

/** Entries of one town's list that changed in the same way on the same day. */
export interface ListChange {
  readonly town: Town;
  readonly list: List;
  readonly kind: ListChangeKind;
  /** First day of the new state; none for what only reads differently. */
  readonly day?: Day;
  /** Who takes over. */
  readonly by?: Department | Town;
  readonly document?: Decision | Agreement;
  readonly entries: readonly ChangedEntry[];
}

export interface ChangedEntry {
  /** As it is now, or as it was where it is deleted. */
  readonly claim: Claim;
  readonly fields: readonly FieldChange[];
}

/** What the sentence of an ending says already. */
const SAID_BY_ENDING = ['until', 'closedBy', 'successor', 'transition'];
const ORDER: readonly ListChangeKind[] = ['新接', '续接', '收回', '转交', '停办', '变更', '删除'];

/** By town, list, kind and day. */
export function listChanges(pairing: Pairing): ListChange[] {
  const { before, now, claims } = pairing;
  const old = new Map([...claims.kept].map(([was, is]) => [is, was]));
  const eventsThen = eventsOf(before.claims);
  const eventsNow = eventsOf(now.claims);
  const single = [
    ...now.claims.flatMap((claim) => {
      const was = old.get(claim);
      const events = eventsNow.get(claim) ?? [];
      return was
        ? changed(was, claim, eventsThen.get(was) ?? [], events, pairing)
        : events.slice(0, 1).map((event) => ({ ...event, claim, fields: [] as FieldChange[] }));
    }),
    ...claims.gone.map((claim) => ({ kind: '删除' as const, claim, fields: [] })),
    ...pairing.towns.gone.flatMap((town) =>
      town.claims.map((claim) => ({ kind: '删除' as const, claim, fields: [] })),
    ),
  ];
  return gather(single);
}

type Single = Pick<ListChange, 'kind' | 'day' | 'document'> & ChangedEntry;
type Event = {
  readonly kind: ChangeKind;
  readonly day: Day;
  readonly document?: Decision | Agreement;
};

/** An entry that was there: it ends now, or reads differently. */
function changed(
  was: Claim,
  claim: Claim,
  then: readonly Event[],
  events: readonly Event[],
  pairing: Pairing,
): Single[] {
  const ending = events.find(({ kind }) => isEnd(kind));
  const newEnding = then.some(({ kind }) => isEnd(kind)) ? undefined : ending;
  // Where another entry carries on the day after, its beginning says what happened.
  const continued = was.until === undefined && claim.until !== undefined && !ending;
  const leaveOut = ['matter', ...(newEnding || continued ? SAID_BY_ENDING : [])];
  const fields = fieldChanges('powers', was, claim, pairing, leaveOut);
  if (newEnding) return [{ ...newEnding, claim, fields }];
  return fields.length > 0 ? [{ kind: '变更', claim, fields }] : [];
}

function isEnd(kind: ChangeKind): boolean {
  return kind === '收回' || kind === '转交' || kind === '停办';
}

/** Beginning and end of each entry. */
function eventsOf(claims: readonly Claim[]): Map<Claim, Event[]> {
  const events = new Map<Claim, Event[]>();
  for (const { day, kind, document, claims: list } of changesOf(claims, '0000-01-01', '9999-12-31'))
    for (const claim of list) {
      const event = { day, kind, ...(document ? { document } : {}) };
      // Latest first; an entry's beginning shall stand before its end.
      events.set(claim, [event, ...(events.get(claim) ?? [])]);
    }
  return events;
}

function gather(single: readonly Single[]): ListChange[] {
  const key = ({ kind, day, document, claim }: Single) =>
    [claim.town.id, claim.list, kind, day, document?.id, heirOf(kind, claim)?.id].join(' ');
  return [...Map.groupBy(single, key).values()]
    .map((group): ListChange => {
      const [{ kind, day, document, claim }] = group as [Single];
      const by = heirOf(kind, claim);
      return {
        town: claim.town,
        list: claim.list,
        kind,
        ...(day === undefined ? {} : { day }),
        ...(by ? { by } : {}),
        ...(document ? { document } : {}),
        entries: group.map((one) => ({ claim: one.claim, fields: one.fields })),
      };
    })
    .sort(
      (a, b) =>
        compare(a.town.id, b.town.id) ||
        LISTS.indexOf(a.list) - LISTS.indexOf(b.list) ||
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        compare(a.day ?? '', b.day ?? ''),
    );
}

function heirOf(kind: ListChangeKind, { successor }: Claim): Department | Town | undefined {
  return kind === '收回' || kind === '转交' ? successor?.by : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
