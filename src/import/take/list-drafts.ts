/** Towns' lists among the drafts, entry by entry: what an import wrote follows the sheet, what somebody edited stays. */

import { dutyClassOn } from '../../answers/index.ts';
import { textWith } from '../../editing/index.ts';
import type { Claim } from '../../register/index.ts';
import { LIST_SLUGS, type List } from '../../schema/index.ts';
import type { TakingCounty, Waiting } from './county.ts';
import { differingCells, namesIn, wayOut } from './differing.ts';
import type { Ledger } from './ledger.ts';
import { claimsText } from './waiting-lists.ts';

type Entry = Readonly<Record<string, unknown>>;

interface ListDraft {
  readonly entries: (Entry | undefined)[];
  /** Where the entry of a matter stands. */
  readonly at: Map<string, number>;
  /** As many stood there before. */
  readonly before: number;
  changed: boolean;
  /** Whether one of those that stood there changed, or went. */
  rewritten: boolean;
}

/** What became of a row's entry. */
export interface Put {
  /** In which the list that is published has it otherwise. */
  readonly says: readonly string[];
  /** In which a draft that somebody edited has it otherwise. */
  readonly doubts: readonly string[];
}

export type ListDrafts = ReturnType<typeof listDrafts>;

export function listDrafts(county: TakingCounty, waiting: Waiting, ledger: Ledger) {
  const { register, drafts, today } = county;
  const nameOf = namesIn(register);
  const published = Map.groupBy(register.claims, (claim) =>
    keyOf(claim.town.id, claim.list, claim.matter.id),
  );
  const lists = new Map<string, ListDraft>();
  for (const [path, entries] of waiting.claims) if (path.startsWith('towns/')) open(path, entries);
  /** Entries that a row of this run names. */
  const named = new Set<string>();
  /** Files with the towns they spoke of. */
  const spoken = new Set<string>();

  function open(path: string, entries: readonly Entry[] = []): ListDraft {
    const at = new Map(entries.map(({ matter }, i) => [String(matter), i]));
    const list = { entries: [...entries], at, before: entries.length, changed: false };
    const made = { ...list, rewritten: false };
    lists.set(path, made);
    return made;
  }

  function write(path: string, entry: Entry, place: string, dayless: boolean): void {
    const list = lists.get(path) ?? open(path);
    const id = String(entry['matter']);
    const at = list.at.get(id) ?? list.entries.length;
    list.at.set(id, at);
    list.entries[at] = entry;
    list.changed = true;
    if (at < list.before) list.rewritten = true;
    ledger.note(`${path} ${id}`, dayless ? withoutDay(entry) : entry, place);
  }

  function remove(path: string, id: string): void {
    const list = lists.get(path);
    const at = list?.at.get(id);
    if (!list || at === undefined) return;
    list.entries[at] = undefined;
    list.at.delete(id);
    list.changed = true;
    list.rewritten = true;
    ledger.drop(`${path} ${id}`);
  }

  /** Whether it stands as an import wrote it, but for the day of an entry whose sheet says none. */
  const wrote = (key: string, stands: Entry | undefined) =>
    stands !== undefined && (ledger.wrote(key, stands) || ledger.wrote(key, withoutDay(stands)));

  const standing = (path: string, id: string) => {
    const list = lists.get(path);
    return list?.entries[list.at.get(id) ?? -1];
  };

  return {
    /** Whether a row of this run named it before. */
    isNamed: (path: string, id: string) => named.has(`${path} ${id}`),

    put(path: string, entry: Entry, place: string): Put {
      const id = String(entry['matter']);
      const key = `${path} ${id}`;
      named.add(key);
      spoken.add(`${place} ${townOf(path)}`);
      const own = published.get(key);
      if (own) return { says: againstPublished(path, own, entry), doubts: [] };
      const stands = standing(path, id);
      const dayless = isDayless(entry, today);
      if (stands === undefined) write(path, entry, place, dayless);
      else if (wrote(key, stands)) {
        const kept = dayless && ledger.wrote(key, withoutDay(stands));
        // A list without days has its entries since the day it was first read, not since today.
        const anew = kept ? withDaysOf(entry, stands) : entry;
        if (ledger.isOfNow(key) && JSON.stringify(anew) !== JSON.stringify(stands))
          write(path, anew, place, dayless);
      } else {
        const cells = differing(path, stands, entry);
        if (cells.length > 0) return { says: [], doubts: [...cells, wayOut(path)] };
      }
      return { says: [], doubts: [] };
    },

    /** Entries of a draft become those of a matter of the catalogue; the paths where one that somebody edited stays. */
    rename(from: string, to: { readonly id: string; readonly list: List }): string[] {
      const own = [...lists].filter(([, { at }]) => at.has(from));
      const edited = own.filter(([path]) => !wrote(`${path} ${from}`, standing(path, from)));
      if (edited.length > 0) return edited.map(([path]) => path);
      for (const [path] of own) {
        const stands = standing(path, from) ?? {};
        const dayless = ledger.wrote(`${path} ${from}`, withoutDay(stands));
        const place = ledger.placeOf(`${path} ${from}`) ?? '';
        remove(path, from);
        const target = `towns/${townOf(path)}/${LIST_SLUGS[to.list]}.yaml`;
        if (!published.has(`${target} ${to.id}`) && standing(target, to.id) === undefined)
          write(target, { ...stands, matter: to.id }, place, dayless);
      }
      return [];
    },

    /**
     * Takes back what files read now said before and do not say any more, in lists of towns they still speak of;
     * `stays` are entries of theirs that cannot go.
     */
    withdraw(): { readonly gone: readonly Gone[]; readonly stays: readonly Gone[] } {
      const gone: Gone[] = [];
      const stays: Gone[] = [];
      for (const [path, { at }] of lists)
        for (const id of [...at.keys()]) {
          const key = `${path} ${id}`;
          const place = ledger.placeOf(key);
          if (place === undefined || named.has(key) || !ledger.isOfNow(key)) continue;
          const goes = wrote(key, standing(path, id)) && spoken.has(`${place} ${townOf(path)}`);
          (goes ? gone : stays).push({ path, id, place });
          if (goes) remove(path, id);
        }
      return { gone, stays };
    },

    /** Whether an entry of the matter waits. */
    has: (matter: string) => [...lists.values()].some(({ at }) => at.has(matter)),

    /** Lists that changed; undefined where no entry is left of one. */
    texts(): ReadonlyMap<string, string | undefined> {
      const changed = [...lists].filter(([, list]) => list.changed);
      return new Map(changed.map(([path, list]) => [path, textOf(path, list)]));
    },
  };

  function textOf(path: string, { entries, before, rewritten }: ListDraft): string | undefined {
    const all = entries.filter((entry) => entry !== undefined);
    const text = drafts.find((draft) => draft.path === path)?.text ?? '';
    if (all.length === 0) return undefined;
    if (rewritten && text !== '') return textWith(path, text, { value: all });
    const more = entries.slice(before).filter((entry) => entry !== undefined);
    return `${text.replace(/(?<=[^\n])$/, '\n')}${claimsText(more)}`;
  }

  /** Of several entries of a matter, the one the row is about. */
  function againstPublished(path: string, own: readonly Claim[], said: Entry): string[] {
    const last = own.at(-1) as Claim;
    const taken = said['successor'] as Readonly<Record<string, unknown>> | undefined;
    if (taken === undefined) {
      const { dutyClass, ...rest } = said;
      const known = own.some((claim) => dutyClassOn(claim, today) === dutyClass);
      return differing(path, last, known ? rest : said);
    }
    const { successor } = own.findLast((one) => one.successor?.by.id === taken['by']) ?? last;
    if (!successor) return ['网站的清单上没有写收回：确实收回的，用 close 命令写上止日和由谁接手'];
    const { from, atLatest, ...rest } = taken;
    const { by, ...stands } = successor;
    const cells = { ...rest, ...(atLatest ? {} : { from }) };
    return differingCells(
      path,
      { successor: { ...stands, by: by.id } },
      { successor: cells },
      nameOf,
    );
  }

  function differing(path: string, stands: Entry | Claim, said: Entry): string[] {
    const { matter: _, note: _note, mode, from, atLatest, until, successor, ...cells } = said;
    const { from: since, atLatest: roughly, ...taken } = (successor ?? {}) as Entry;
    const all = {
      ...cells,
      ...(until && !roughly ? { until } : {}),
      ...(successor ? { successor: { ...taken, ...(roughly ? {} : { from: since }) } } : {}),
      ...(mode === '未公布' ? {} : { mode }),
      ...(atLatest ? {} : { from }),
    };
    return differingCells(path, stands, all, nameOf);
  }
}

/** An entry that was taken back, or that stays though its file does not say it any more. */
export interface Gone {
  readonly path: string;
  readonly id: string;
  readonly place: string;
}

function keyOf(town: string, list: List, matter: string): string {
  return `towns/${town}/${LIST_SLUGS[list]}.yaml ${matter}`;
}

function townOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Whether its days are only those of the import, because the sheet says none. */
function isDayless({ from, atLatest, successor }: Entry, today: string): boolean {
  const taken = successor as Entry | undefined;
  const day = taken ?? { from, atLatest };
  return day['atLatest'] === true && day['from'] === today;
}

/** Their place among the keys is kept: digests are of the text. */
function withoutDay(entry: Entry): Entry {
  return withDaysOf(entry, { from: '', until: '', successor: { from: '' } });
}

function withDaysOf(entry: Entry, days: Entry): Entry {
  const taken = entry['successor'] as Entry | undefined;
  if (!taken) return { ...entry, from: days['from'] };
  const given = days['successor'] as Entry | undefined;
  // The day on which a department took something back says until when the town had it.
  if (!taken['atLatest'] || !given) return entry;
  const { from } = given;
  return { ...entry, from: days['from'], until: days['until'], successor: { ...taken, from } };
}
