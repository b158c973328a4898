/** What an import of sheets would write: everything among the drafts, each record once, nothing over what a person wrote. */
import { kindOf } from '../../register/index.ts';
import { LIST_SLUGS } from '../../schema/index.ts';
import type { Item } from '../item.ts';
import type { Planned } from '../report-json.ts';
import { LEFT_OUT } from '../table/choices.ts';
import type { EntryRow, LeftOut } from '../table/rows.ts';
import type { UnderstoodSheet } from '../understand.ts';
import { HEADINGS_FILE, NAMES_FILE, readAnswers, WHICH_TOWN, withQuestions } from './answers.ts';
import { bodiesOf } from './bodies.ts';
import { newClaim } from './claim.ts';
import { freeIds, type TakingCounty, waitingIn } from './county.ts';
import { decisionTaker } from './decisions.ts';
import { directoryTaker } from './directories.ts';
import { placeName, readLedger, TAKEN_FILE } from './ledger.ts';
import { listDrafts, type Put } from './list-drafts.ts';
import { listOf } from './matter.ts';
import { matterFinder } from './matters.ts';
import { differingWork, recalledClaim, workToldOf } from './recalled.ts';
import { documentsIn, sourceOf } from './source.ts';
import { type Home, homes, openHome, strangeTown } from './towns.ts';
import { waitingLists } from './waiting-lists.ts';
import { withdraw } from './withdraw.ts';

export interface TakenFile {
  readonly name: string;
  /** Where the file lies, so that later runs know it from files of the same name; absent where the name is enough. */
  readonly place?: string;
  readonly sheets: readonly UnderstoodSheet[];
}

export interface TakeInPlan {
  /** New texts, by their paths below the drafts. */
  readonly files: ReadonlyMap<string, string>;
  /** Drafts that an earlier import wrote, nobody edited, and no sheet says any more. */
  readonly withdrawn: readonly string[];
  /** What became of drafts whose rows are gone, in sentences, by the name of the file. */
  readonly aftermath: ReadonlyMap<string, readonly string[]>;
  readonly planned: (row: Item | EntryRow | LeftOut) => Planned;
}

/** `names` and `headings` are the files with answers as they stand. */
export function planTakeIn(
  taken: readonly TakenFile[],
  county: TakingCounty,
  names = '',
  headings = '',
): TakeInPlan {
  const { register, drafts, today } = county;
  const placeOf = ({ name, place = name }: TakenFile) => placeName(place);
  const before = new Map(drafts.map(({ path, text }) => [path, text]));
  const ledger = readLedger(before.get(TAKEN_FILE) ?? '', new Set(taken.map(placeOf)));
  const waiting = waitingIn(county);
  const ids = freeIds(county);
  const answers = readAnswers(names);
  const bodies = bodiesOf(county, waiting, ids, answers);
  const asked = new Map<string, string>();
  const files = new Map<string, string | undefined>();
  const planned = new Map<Item | EntryRow | LeftOut, Planned>();
  const directory = directoryTaker(county, bodies, ledger);
  const decisions = decisionTaker(county, ids);
  const lists = listDrafts(county, waiting, ledger);
  const matters = matterFinder({
    county,
    waiting,
    ids,
    answers,
    bodies,
    ledger,
    lists,
    files,
    asked,
  });
  const firstRow = new Map<string, Item>();
  const homeOf = homes(
    [...register.towns.values(), ...[...waiting.towns].map(([name, id]) => ({ id, name }))],
    answers,
    county.town,
  );
  const homeless = new Map<string, Item>();
  const questioned = new Map<string, Item>();

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
          planned.set(item, take(item, sourceOf(item, title ?? file), home, placeOf(one)));
      }
      for (const own of directories)
        for (const entry of own.entries)
          planned.set(entry, directory.take(own, entry, placeOf(one)));
    }
  for (const [path, text] of [
    ...bodies.files,
    ...decisions.files,
    ...directory.texts(),
    ...waitingLists(taken, county),
  ])
    files.set(path, text);
  const aftermath = withdraw({ county, waiting, ledger, lists, meant: matters.meant(), files });
  for (const [path, text] of lists.texts()) files.set(path, text);
  const sheets = new Map([...homeless.keys()].map((key) => [key, WHICH_TOWN]));
  const named = withQuestions('towns', withQuestions(NAMES_FILE, names, asked), bodies.strangers);
  files.set(NAMES_FILE, withQuestions('sheets', named, sheets));
  const strange = new Map(unknownHeadings(taken).map((heading) => [heading, LEFT_OUT]));
  files.set(HEADINGS_FILE, withQuestions(HEADINGS_FILE, headings, strange));
  const stood = (path: string) => before.get(path) ?? '';
  for (const [path, text] of files)
    if (
      text !== undefined &&
      isPlainRecord(path) &&
      (stood(path) === '' || ledger.wrote(path, stood(path)))
    )
      ledger.note(path, text, ledger.placeOf(path) ?? '');
  const after = new Map<string, string | undefined>([...before, ...files]);
  files.set(
    TAKEN_FILE,
    ledger.text((path) => after.get(path) !== undefined),
  );
  const changed = [...files].filter(([path, text]) => (text ?? '') !== stood(path));
  return {
    files: new Map(changed.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
    withdrawn: changed.flatMap(([path, text]) => (text === undefined ? [path] : [])),
    aftermath: new Map(taken.map((one) => [one.name, aftermath.get(placeOf(one)) ?? []] as const)),
    planned: (item) => planned.get(item) ?? { matter: null },
  };

  function take(item: Item, source: string, home: Home, place: string): Planned {
    if (!listOf(item))
      return {
        matter: null,
        why: '裁量、免罚的条件写在它那项处罚的裁量里，/mianfa/ 从那里算；留在草稿里，请人写过去',
      };
    const [taker] = item.departments;
    const by = item.list === 'recall' && taker ? bodies.department(taker).id : undefined;
    if (item.list === 'recall' && by === undefined)
      return { matter: null, verdict: 'doubt', why: '没有写承接部门，没有写进草稿：补上再导一次' };
    const towns =
      item.towns.length === 0 && home.how === 'named'
        ? [{ town: home.town, mark: '' }]
        : item.towns;
    const idOf = (town: string) => register.towns.get(bodies.town(town) ?? '');
    const work =
      by &&
      workToldOf(
        item,
        towns.map(({ town }) => idOf(town)),
      );
    if (by && work) return { matter: null, why: differingWork(item, by, work).join('；') };
    const { id, list, says, doubts } = matters.of(item, source, place);
    const proposed = documentsIn(item)
      .map((text) => decisions.take(text, source))
      .filter(Boolean);
    const repeated: string[] = [];
    const strange: string[] = [];
    const entries: Put[] = [];
    const open =
      towns.length === 0 && home.how === 'asked' ? openHome(homeless, item, home.key) : undefined;
    for (const mark of towns) {
      const town = bodies.town(mark.town);
      const isNew = register.towns.size === 0 && bodies.files.has(`towns/${town}/town.yaml`);
      if (town === undefined || isNew)
        strange.push(strangeTown(mark.town, isNew, questioned.get(mark.town)?.row));
      if (town === undefined) continue;
      const path = `towns/${town}/${LIST_SLUGS[list]}.yaml`;
      const key = `${path} ${id}`;
      const first = firstRow.get(key);
      if (first) repeated.push(`同“${first.sheet}”第 ${first.row} 行重复，只写了一次，请核对`);
      firstRow.set(key, item);
      if (!lists.isNamed(path, id))
        entries.push(
          lists.put(
            path,
            by === undefined
              ? newClaim(item, { id, list }, mark, today)
              : recalledClaim(item, id, by, today),
            place,
          ),
        );
    }
    // One question for each unknown town, at its first row; further rows refer to that row and wait for the answer.
    const asks = strange.length > 0 && towns.some(({ town }) => !questioned.has(town));
    for (const { town } of towns) if (!questioned.has(town)) questioned.set(town, item);
    const undecided = [...doubts, ...entries.flatMap((entry) => entry.doubts)];
    const why = [
      ...new Set([
        ...(open ? [open.why] : []),
        ...strange,
        ...undecided,
        ...says,
        ...entries.flatMap((entry) => entry.says),
        ...proposed,
        ...repeated,
      ]),
    ].join('；');
    return {
      matter: id,
      towns: towns.map(({ town }) => idOf(town)?.name ?? town),
      ...(why ? { why } : {}),
      ...(repeated.length > 0 || undecided.length > 0 || asks || open?.first
        ? { verdict: 'doubt' }
        : {}),
    };
  }
}

/** A record that is neither a matter nor a list: those are noted where they are written. */
function isPlainRecord(path: string): boolean {
  return kindOf(path) !== undefined && !/^matters\/|^towns\/[^/]+\/(?!town\.)/.test(path);
}

/** Headings nobody knows, of tables that were read; in other tables no column needs a meaning. */
function unknownHeadings(taken: readonly TakenFile[]): string[] {
  return taken.flatMap(({ sheets }) =>
    sheets.flatMap(({ tables, directories, columns }) =>
      directories.length > 0 || tables.some(({ family }) => family)
        ? columns.filter(({ holds }) => holds === '').map(({ heading }) => heading)
        : [],
    ),
  );
}
