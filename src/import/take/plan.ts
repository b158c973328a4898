/** What an import of sheets would write: everything among the drafts, never over a file, each record once. */
import { LIST_SLUGS, type List } from '../../schema/index.ts';
import type { Item } from '../item.ts';
import { knownMatter } from '../match.ts';
import type { Planned } from '../report-json.ts';
import { LEFT_OUT } from '../table/choices.ts';
import type { EntryRow, LeftOut } from '../table/rows.ts';
import type { UnderstoodSheet } from '../understand.ts';
import { nameKey } from '../words.ts';
import {
  HEADINGS_FILE,
  NAMES_FILE,
  OWN_MATTER,
  readAnswers,
  WHICH_TOWN,
  withQuestions,
} from './answers.ts';
import { bodiesOf } from './bodies.ts';
import { newClaim } from './claim.ts';
import { freeIds, listedAlready, type TakingCounty, waitingIn } from './county.ts';
import { decisionTaker } from './decisions.ts';
import { differences } from './differences.ts';
import { directoryTaker } from './directories.ts';
import { domainGuesser } from './domain.ts';
import { likenesses } from './likeness.ts';
import { LIST_OF, newMatter, type SiteList } from './matter.ts';
import { recordText } from './record-text.ts';
import { documentsIn, sourceOf } from './source.ts';
import { type Home, homes, openHome, strangeTown } from './towns.ts';
import { claimsText, waitingLists } from './waiting-lists.ts';

export interface TakenFile {
  readonly name: string;
  readonly sheets: readonly UnderstoodSheet[];
}

export interface TakeInPlan {
  /** New texts, by their paths below the drafts. */
  readonly files: ReadonlyMap<string, string>;
  readonly planned: (row: Item | EntryRow | LeftOut) => Planned;
}

interface Meant {
  readonly id: string;
  readonly list: List;
  readonly says: readonly string[];
}

/** `names` and `headings` are the files with answers as they stand. */
export function planTakeIn(
  taken: readonly TakenFile[],
  county: TakingCounty,
  names = '',
  headings = '',
): TakeInPlan {
  const { register, laws, today } = county;
  const waiting = waitingIn(county);
  const ids = freeIds(county);
  const answers = readAnswers(names);
  const bodies = bodiesOf(county, waiting, ids, answers);
  const domainOf = domainGuesser(register);
  const all = [...register.matters.values()];
  const anywhere = knownMatter(all);
  const likes = likenesses(all);
  const asked = new Map<string, string>();
  const meant = new Map(
    waiting.matters.map(({ id, name, list }) => [nameKey(name), { id, list, says: [] } as Meant]),
  );
  const files = new Map<string, string>();
  const planned = new Map<Item | EntryRow | LeftOut, Planned>();
  const directory = directoryTaker(county, bodies);
  const decisions = decisionTaker(county, ids);
  const claims = new Map<string, Readonly<Record<string, unknown>>[]>();
  const listed = listedAlready(county, waiting.claims);
  const firstRow = new Map<string, Item>();
  const homeOf = homes(
    [...register.towns.values(), ...[...waiting.towns].map(([name, id]) => ({ id, name }))],
    answers,
    county.town,
  );
  const homeless = new Map<string, Item>();
  const questioned = new Set<string>();

  for (const one of taken)
    for (const { tables, directories } of one.sheets) {
      const { name: file } = one;
      for (const table of tables) {
        const { items, leftOut } = table;
        const home = homeOf(one, table);
        firstRow.clear();
        for (const out of leftOut) {
          const why = decisions.take(out.text, `${file} 第 ${out.row} 行`);
          if (why) planned.set(out, { matter: null, why });
        }
        const title = leftOut.find(({ text }) => /清单|目录|一览|表$/.test(text))?.text;
        for (const item of items)
          planned.set(item, take(item, sourceOf(item, title ?? file), home));
      }
      for (const one of directories)
        for (const entry of one.entries) planned.set(entry, directory.take(one, entry));
    }
  for (const [path, text] of [
    ...bodies.files,
    ...decisions.files,
    ...directory.texts(),
    ...waitingLists(taken, county),
  ])
    files.set(path, text);
  for (const [path, more] of claims)
    files.set(path, claimsText(waiting.claims.get(path) ?? [], more));
  const sheets = new Map([...homeless.keys()].map((key) => [key, WHICH_TOWN]));
  const named = withQuestions('towns', withQuestions(NAMES_FILE, names, asked), bodies.strangers);
  const answered = withQuestions('sheets', named, sheets);
  if (answered !== names) files.set(NAMES_FILE, answered);
  const strange = new Map(unknownHeadings(taken).map((heading) => [heading, LEFT_OUT]));
  const columns = withQuestions(HEADINGS_FILE, headings, strange);
  if (columns !== headings) files.set(HEADINGS_FILE, columns);
  return { files, planned: (item) => planned.get(item) ?? { matter: null } };

  function take(item: Item, source: string, home: Home): Planned {
    if (!(item.list in LIST_OF)) return { matter: null, why: '网站还没有这种清单，留在草稿里' };
    const { id, list, says } = matterOf(item, source);
    const proposed = documentsIn(item)
      .map((text) => decisions.take(text, source))
      .filter(Boolean);
    const repeated: string[] = [];
    const strange: string[] = [];
    const towns =
      item.towns.length === 0 && home.how === 'named'
        ? [{ town: home.town, mark: '' }]
        : item.towns;
    const open =
      towns.length === 0 && home.how === 'asked' ? openHome(homeless, item, home.key) : undefined;
    for (const mark of towns) {
      const town = bodies.town(mark.town);
      const isNew = register.towns.size === 0 && bodies.files.has(`towns/${town}/town.yaml`);
      if (town === undefined || isNew) strange.push(strangeTown(mark.town, isNew));
      if (town === undefined) continue;
      const path = `towns/${town}/${LIST_SLUGS[list]}.yaml`;
      const key = `${path} ${id}`;
      const before = firstRow.get(key);
      if (before) repeated.push(`同“${before.sheet}”第 ${before.row} 行重复，只写了一次，请核对`);
      firstRow.set(key, item);
      if (listed.has(key)) continue;
      listed.add(key);
      const own = claims.get(path);
      const claim = newClaim(item, { id, list }, mark, today);
      if (own) own.push(claim);
      else claims.set(path, [claim]);
    }
    // A town is asked about once, at its first row; the others say the same and wait for the answer.
    const asks = strange.length > 0 && towns.some(({ town }) => !questioned.has(town));
    for (const { town } of towns) questioned.add(town);
    const why = [
      ...(open ? [open.why] : []),
      ...strange,
      ...says,
      ...proposed,
      ...new Set(repeated),
    ].join('；');
    return {
      matter: id,
      towns: towns.map(({ town }) => town),
      ...(why ? { why } : {}),
      ...(repeated.length > 0 || asks || open?.first ? { verdict: 'doubt' } : {}),
    };
  }

  /** What an earlier import wrote under the name before it was answered: both would stand in the lists. */
  function written(name: string, id: string): string[] {
    const draft = meant.get(nameKey(name));
    const listed = anywhere([name], '');
    return [
      ...(draft && draft.id !== id
        ? [
            `以前照新事项起的草稿 ${draft.id} 还在：请删掉 drafts/ 里的它，和各乡镇清单草稿里的这一条，再公布`,
          ]
        : []),
      ...(listed?.how === 'exact' && listed.matter.id !== id
        ? [`以前照新事项公布的 ${listed.matter.id} 还在，同 ${id} 重复：请用 close 命令关掉它`]
        : []),
    ];
  }

  /** The matter of the catalogue it surely is; else the draft of its own. */
  function matterOf(item: Item, source: string): Meant {
    const list = LIST_OF[item.list as SiteList];
    const names = [item.whole, item.name, ...(item.main ? [`${item.main}${item.name}`] : [])];
    const answered = answers.get(item.whole);
    const known = anywhere(names, item.entry.cells.get('matter.code') ?? '', answered);
    if (known && known.how !== 'several' && answered !== OWN_MATTER)
      return {
        id: known.matter.id,
        list: known.matter.list,
        says: [
          ...(answered ? written(item.name, known.matter.id) : []),
          ...differences(item, known.matter, bodies),
        ],
      };
    // A name is one matter in the whole county, whatever list the first sheet had it in.
    const key = nameKey(item.whole);
    const before = meant.get(key);
    if (before) return before;
    const own = answered === OWN_MATTER ? undefined : likes(list)(item);
    if (own?.how === 'sure')
      return {
        id: own.matter.id,
        list,
        says: [
          `只差小词，当作一目录的“${own.matter.name}”`,
          ...differences(item, own.matter, bodies),
        ],
      };
    const id = ids.matter(item.name);
    // One id for two names: they say the same in other words.
    const same = register.matters.get(id.replace(/-\d+$/, ''));
    const near =
      own ??
      (same?.list === list && answered !== OWN_MATTER
        ? { matter: same, sign: '提议的编号同它一样' }
        : undefined);
    const question: string[] = [];
    if (near) {
      asked.set(item.whole, near.matter.id);
      question.push(
        `像是一目录的“${near.matter.name}”（${near.sign}），先当作新事项；是同一件事请在 drafts/${NAMES_FILE} 里写明`,
      );
    }
    const domain = domainOf(item, bodies);
    const { record, notes, says } = newMatter(item, list, id, domain, source, bodies, (title) =>
      laws?.find(title),
    );
    files.set(`matters/${domain}/${id}.yaml`, recordText('matter', record, notes));
    meant.set(key, { id, list, says: [] });
    return { id, list, says: [...question, ...says] };
  }
}

/** Of tables that were read: of others nobody need say what their columns are. */
function unknownHeadings(taken: readonly TakenFile[]): string[] {
  return taken.flatMap(({ sheets }) =>
    sheets.flatMap(({ tables, directories, columns }) =>
      directories.length > 0 || tables.some(({ family }) => family)
        ? columns.filter(({ holds }) => holds === '').map(({ heading }) => heading)
        : [],
    ),
  );
}
