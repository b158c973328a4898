/** Which matter a row is: one of the catalogue, one that waits among the drafts, or a new one. */
import { contentOf } from '../../editing/index.ts';
import type { Matter } from '../../register/index.ts';
import type { List } from '../../schema/index.ts';
import type { Item } from '../item.ts';
import { knownMatter } from '../match.ts';
import { nameKey } from '../words.ts';
import { NAMES_FILE, OWN_MATTER } from './answers.ts';
import type { Bodies } from './bodies.ts';
import type { DraftMatter, freeIds, TakingCounty, Waiting } from './county.ts';
import { differences } from './differences.ts';
import { differingCells, namesIn, wayOut } from './differing.ts';
import { domainGuesser } from './domain.ts';
import type { Ledger } from './ledger.ts';
import { likenesses } from './likeness.ts';
import type { ListDrafts } from './list-drafts.ts';
import { listOf, newMatter } from './matter.ts';
import { recordText } from './record-text.ts';

/** What is said of a row that is only near a matter of the catalogue, as long as nobody told whether they are one. */
export const AS_NEW = '先当作新事项';

/** The matter of a row. */
export interface Meant {
  readonly id: string;
  readonly list: List;
  readonly says: readonly string[];
  /** What a person must decide. */
  readonly doubts: readonly string[];
}

/** What finding matters needs, and writes to. */
export interface MatterWork {
  readonly county: TakingCounty;
  readonly waiting: Waiting;
  readonly ids: ReturnType<typeof freeIds>;
  readonly answers: ReadonlyMap<string, string>;
  readonly bodies: Bodies;
  readonly ledger: Ledger;
  readonly lists: ListDrafts;
  /** New texts, by path; undefined where a draft goes. */
  readonly files: Map<string, string | undefined>;
  /** Names that are only near one of the catalogue, with its id. */
  readonly asked: Map<string, string>;
}

export function matterFinder(work: MatterWork) {
  const { county, waiting, ids, answers, bodies, ledger, lists, files, asked } = work;
  const { register, laws } = county;
  const all = [...register.matters.values()];
  const anywhere = knownMatter(all);
  const likes = likenesses(all);
  const domainOf = domainGuesser(register);
  const nameOf = namesIn(register);
  const drafted = new Map(waiting.matters.map((one) => [nameKey(one.name), one]));
  const meant = new Map<string, Meant>();
  return {
    /** Ids of the drafts that rows of this run are. */
    meant: (): ReadonlySet<string> => new Set([...meant.values()].map(({ id }) => id)),

    of(item: Item, source: string, place: string): Meant {
      const names = [item.whole, item.name, ...(item.main ? [`${item.main}${item.name}`] : [])];
      const answered = answers.get(item.whole);
      const known = anywhere(names, item.entry.cells.get('matter.code') ?? '', answered);
      if (known && known.how !== 'several' && answered !== OWN_MATTER)
        return catalogued(
          item,
          known.matter,
          answered ? published(item.name, known.matter.id) : [],
        );
      // A name is one matter in the whole county, whatever list the first sheet had it in.
      const key = nameKey(item.whole);
      const before = meant.get(key);
      if (before) return before;
      const list = listOf(item) ?? '权力清单';
      const own = answered === OWN_MATTER ? undefined : likes(list)(item);
      if (own?.how === 'sure')
        return catalogued(item, own.matter, [`只差小词，当作一目录的“${own.matter.name}”`]);
      const draft = drafted.get(key);
      const id = draft?.id ?? ids.matter(item.name);
      // One id for two names: they say the same in other words.
      const same = register.matters.get(id.replace(/-\d+$/, ''));
      const near =
        own ??
        (same?.list === list && answered !== OWN_MATTER
          ? { matter: same, sign: '提议的编号同它一样' }
          : undefined);
      const question = near
        ? `像是一目录的“${near.matter.name}”（${near.sign}），${AS_NEW}；是同一件事请在 drafts/${NAMES_FILE} 里写明`
        : undefined;
      if (near) asked.set(item.whole, near.matter.id);
      const found = written(item, list, id, draft, source, place);
      const says = [...(question ? [question] : []), ...found.says];
      meant.set(key, { ...found, says: [], doubts: [] });
      return { ...found, says };
    },
  };

  /** Writes the draft; one that stands is written again where no person touched it and its file is read again. */
  function written(
    item: Item,
    list: List,
    id: string,
    draft: DraftMatter | undefined,
    source: string,
    place: string,
  ): Meant {
    const untouched = draft !== undefined && ledger.wrote(draft.path, draft.text);
    const now = draft === undefined || ledger.isOfNow(draft.path);
    const stays = { id, list: draft?.list ?? list, says: [], doubts: [] };
    const domain = domainOf(item, bodies);
    const { record, notes, says } = newMatter(item, list, id, domain, source, bodies, (title) =>
      laws?.find(title),
    );
    const from = draft && ledger.placeOf(draft.path);
    if (draft && !(untouched && now)) {
      const value = contentOf(draft.path, draft.text)?.value;
      const cells = differingCells(draft.path, value, record, nameOf);
      if (cells.length === 0) return stays;
      // Of a draft that another file made, this row is only one more place where it is named.
      return from !== undefined && !now
        ? { ...stays, says: [`草稿 ${id} 是照 ${from} 写的`, ...cells] }
        : { ...stays, doubts: [...cells, wayOut(draft.path)] };
    }
    const path = `matters/${domain}/${id}.yaml`;
    const text = recordText('matter', record, notes);
    if (draft && draft.path !== path) remove(draft.path);
    files.set(path, text);
    ledger.note(path, text, place);
    return { id, list, says, doubts: [] };
  }

  function catalogued(item: Item, matter: Matter, says: readonly string[]): Meant {
    const settled = settle(item.whole, matter);
    return {
      id: matter.id,
      list: matter.list,
      says: [...says, ...settled.says, ...differences(item, matter, bodies)],
      doubts: settled.doubts,
    };
  }

  /** What an earlier import wrote under a name that turned out to be the catalogue's: both would stand in the lists. */
  function settle(name: string, matter: Matter): Pick<Meant, 'says' | 'doubts'> {
    const draft = drafted.get(nameKey(name));
    if (!draft || draft.id === matter.id) return { says: [], doubts: [] };
    drafted.delete(nameKey(name));
    const begun = `以前照新事项起的草稿 ${draft.id}`;
    const edited = ledger.wrote(draft.path, draft.text)
      ? lists.rename(draft.id, matter)
      : [draft.path];
    if (edited.length > 0)
      return {
        says: [],
        doubts: [
          `${begun} 还在，${edited.map((path) => `drafts/${path}`).join('、')} 不是导入写的，或者有人改过，没有动：请删掉它，和各乡镇清单草稿里的这一条，再公布`,
        ],
      };
    remove(draft.path);
    return {
      says: [`${begun} 没有人改过，已经收回，各乡镇清单草稿里的改成了 ${matter.id}`],
      doubts: [],
    };
  }

  function remove(path: string): void {
    files.set(path, undefined);
    ledger.drop(path);
  }

  function published(name: string, id: string): string[] {
    const listed = anywhere([name], '');
    return listed?.how === 'exact' && listed.matter.id !== id
      ? [`以前照新事项公布的 ${listed.matter.id} 还在，同 ${id} 重复：请用 close 命令关掉它`]
      : [];
  }
}
