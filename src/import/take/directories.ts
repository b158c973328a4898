/** Officers, windows, rooms in villages and telephones: into the records they belong to, where nothing stood there. */
import { contentOf, supplement, textWith } from '../../editing/index.ts';
import { departmentFinder } from '../departments.ts';
import { nameOf } from '../directory/find.ts';
import type { Directory } from '../directory/kinds.ts';
import { type DirectoryEntry, readEntry } from '../directory/read.ts';
import { townIn } from '../family.ts';
import { idProposer } from '../ids.ts';
import type { Planned } from '../report-json.ts';
import type { EntryRow } from '../table/rows.ts';
import type { UnderstoodDirectory } from '../understand.ts';
import type { Bodies } from './bodies.ts';
import type { TakingCounty } from './county.ts';
import { sayDiffering } from './differing.ts';
import type { Ledger } from './ledger.ts';
import { strangeTown } from './towns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A draft that directories write to. */
interface State {
  readonly base: string;
  value: unknown;
  changed: boolean;
  /** As an earlier import wrote it: what a sheet says now takes the place of what it said. */
  readonly ours: boolean;
  /** What rows of this run said. */
  said: Fields;
}

export interface DirectoryTaker {
  take(directory: UnderstoodDirectory, entry: EntryRow, place: string): Planned;
  /** New texts by their paths below the drafts. */
  texts(): [path: string, text: string][];
}

const refused = (why: string): Planned => ({ matter: null, verdict: 'refused', why });
/** Of a township: its own government, and not one of its offices. */
const GOVERNMENT = /(?:镇|乡|街道|政府|办事处)$/;
/** Lists of one town each; telephones are those of the whole county. */
const OF_TOWNS: ReadonlySet<Directory> = new Set(['执法人员名单', '窗口', '便民服务点']);
const HALL = /(?:便民|政务|党群)服务中心$/;

export function directoryTaker(
  county: TakingCounty,
  bodies: Bodies,
  ledger: Ledger,
): DirectoryTaker {
  const { register, drafts } = county;
  const departmentIn = departmentFinder(register.departments.values());
  const written = new Map<string, State>();
  const ids = new Map<string, (name: string) => string>();
  const idOf = (town: string) => bodies.town(town) ?? '';
  return {
    take(directory, entry, place) {
      const read = readEntry(directory.kind, entry, directory.titles);
      if (typeof read === 'string') return refused(read);
      const town =
        townOf(entry, directory) ?? (OF_TOWNS.has(directory.kind) ? county.town : undefined);
      if (town !== undefined && bodies.town(town) === undefined) return refused(strangeTown(town));
      if (directory.kind === '部门和乡镇电话') return body(read, town);
      if (town === undefined)
        return refused('看不出是哪个乡镇的：在表名、标题里写明，或者加“乡镇”一列');
      if (directory.kind === '执法人员名单') return officer(read, entry, idOf(town), place);
      return directory.kind === '窗口' ? window(read, idOf(town)) : room(read, town);
    },
    texts: () =>
      [...written].flatMap(([path, { base, value, changed }]): [string, string][] =>
        changed ? [[path, textWith(path, base, { value })]] : [],
      ),
  };

  function body(read: DirectoryEntry, town: string | undefined): Planned {
    if (Object.keys(read.fields).length === 0)
      return refused(['没有可以公布的电话、地址', ...read.notes, ...read.doubts].join('；'));
    const own = departmentIn(read.name);
    if (own && !own.loosely) return add(`departments/${own.id}.yaml`, own.id, read.fields, read);
    if (town !== undefined) {
      const id = idOf(town);
      if (read.name.endsWith(town) || (GOVERNMENT.test(read.name) && townIn(read.name) === town))
        return add(`towns/${id}/town.yaml`, id, read.fields, read);
      return office(read, id, town);
    }
    if (!own && !/(?<!分)局$/.test(read.name))
      return refused('一目录里没有这个部门：是县级部门的，先建好部门，再导一次');
    const { id, takenFor } = bodies.department(read.name);
    const says = takenFor
      ? `当作${takenFor}，请核对`
      : '县里还没有这个部门，另写了一份草稿，请核对';
    return add(`departments/${id}.yaml`, id, read.fields, {
      ...read,
      doubts: [...read.doubts, says],
    });
  }

  function office(read: DirectoryEntry, id: string, town: string): Planned {
    const offices = register.towns.get(id)?.offices ?? [];
    const own = offices.find(({ name }) => read.name.endsWith(name));
    if (!own) return refused(`${town}的内设机构里没有它：先写进 town.yaml 的 offices，再导一次`);
    const { phone, address } = read.fields;
    const fields = { ...(phone ? { phone } : {}), ...(address ? { address } : {}) };
    if (Object.keys(fields).length === 0) return refused('内设机构只写电话和地址');
    return add(`towns/${id}/town.yaml`, id, { offices: [{ id: own.id, ...fields }] }, read);
  }

  function officer(read: DirectoryEntry, entry: EntryRow, town: string, place: string): Planned {
    const offices = register.towns.get(town)?.offices ?? [];
    const said = [entry.cells.get('office'), entry.cells.get('organ')].filter(Boolean).join('');
    const office = offices.find(({ name }) => said.includes(name));
    const wanted = entry.cells.get('office');
    const notes = wanted && !office ? [`town.yaml 里没有“${wanted}”，没有写机构`] : [];
    const path = `towns/${town}/officers.yaml`;
    const record = { ...read.fields, ...(office ? { office: office.id } : {}) };
    const isThis = ({ name }: Fields) => name === read.name;
    const drafted = listOf(path).find(isThis);
    const own = (register.towns.get(town)?.officers ?? []) as readonly Fields[];
    const known = own.find(isThis) ?? drafted;
    const key = `${path} ${read.name}`;
    const state = stateOf(path, []);
    const again =
      known !== undefined &&
      known === drafted &&
      state.said[read.name] === undefined &&
      ledger.wrote(key, known);
    if (again) state.value = listOf(path).map((one) => (one === known ? record : one));
    else if (!known) state.value = [...listOf(path), record];
    if (!known || again) {
      state.changed = true;
      state.said = { ...state.said, [read.name]: true };
      ledger.note(key, record, place);
    } else {
      const { disagreements, fresh = {} } = supplement(known, record);
      const lacks = Object.entries(fresh).map(([key, value]) => ({
        path: [key],
        stands: undefined,
        said: value,
      }));
      return done(path, read, sayDiffering(path, [], [...disagreements, ...lacks]), notes);
    }
    return done(path, read, [], notes);
  }

  function window(read: DirectoryEntry, town: string): Planned {
    const path = `towns/${town}/town.yaml`;
    const before = register.towns.get(town)?.windows ?? [];
    const known = before.some(({ name }) => name === read.name);
    if (!known && !read.fields['handles']) return refused('没有写这个窗口办什么');
    const propose = ids.get(path) ?? idProposer(before.map(({ id }) => id));
    ids.set(path, propose);
    const record = { id: propose(read.name), name: read.name, ...read.fields };
    return add(path, town, { windows: [record] }, read);
  }

  function room(read: DirectoryEntry, called: string): Planned {
    const town = idOf(called);
    const path = `towns/${town}/town.yaml`;
    if (HALL.test(read.name) && !/村|社区/.test(read.name)) {
      const { room: hall, phone } = read.fields;
      const notes = phone ? ['乡镇便民服务中心的电话请写在内设机构里'] : [];
      return hall
        ? add(path, town, { hall }, { ...read, notes: [...read.notes, ...notes] })
        : refused(['没有写地址', ...notes].join('；'));
    }
    const name = read.name.replace(/(?:党群|便民)+服务(?:中心|站|点|室)$/, '') || read.name;
    return add(path, town, { villages: [{ name, ...read.fields }] }, read);
  }

  /** Into the record that stands, as far as it lacks it. */
  function add(path: string, id: string, said: Fields, read: DirectoryEntry): Planned {
    const stands = standing(path);
    if (stands['status'] === '已并入') return refused('这个乡镇已经并入别处，没有写');
    const first = supplement(stands, said);
    const state = stateOf(path, {});
    const fresh = first.fresh ?? {};
    const now = supplement(state.said, fresh);
    const second = supplement(state.value as Fields, state.ours ? now.whole : fresh, state.ours);
    state.said = now.whole;
    if (second.fresh || state.ours) {
      state.value = { id, ...second.whole };
      state.changed = true;
    }
    const differ = [
      ...first.disagreements,
      ...(state.ours ? now.disagreements : second.disagreements),
    ];
    return done(path, read, sayDiffering(path, stands, differ), []);
  }

  function done(
    path: string,
    read: DirectoryEntry,
    differs: readonly string[],
    notes: readonly string[],
  ): Planned {
    const doubts = [...read.doubts, ...differs];
    return {
      matter: null,
      path,
      verdict: doubts.length > 0 ? 'doubt' : 'taken',
      why: [...doubts, ...read.notes, ...notes].join('；'),
    };
  }

  /** The record of the county, without what links it to others. */
  function standing(path: string): Fields {
    const [folder, id = ''] = path.replace(/\.yaml$/, '').split('/');
    return ((folder === 'towns' ? register.towns.get(id) : register.departments.get(id)) ??
      {}) as Fields;
  }

  function stateOf(path: string, empty: unknown): State {
    const known = written.get(path);
    if (known) return known;
    const base = bodies.files.get(path) ?? drafts.find((draft) => draft.path === path)?.text ?? '';
    const value = contentOf(path, base)?.value ?? empty;
    const ours = ledger.wrote(path, base);
    const fresh: State = { base, value, changed: false, ours, said: {} };
    written.set(path, fresh);
    return fresh;
  }

  function listOf(path: string): readonly Fields[] {
    return stateOf(path, []).value as readonly Fields[];
  }
}

function townOf(entry: EntryRow, { town }: UnderstoodDirectory): string | undefined {
  const cells = [entry.cells.get('town'), entry.cells.get('organ'), nameOf(entry)];
  return cells.map((text) => text && townIn(text)).find(Boolean) || (entry.section.town ?? town);
}
