/**
 * For tests: what the YAML files say of a day, read by a walk of their own that shares nothing with src/. Where it and a
 * page agree, two ways of reading the same files have come to the same answer.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

interface Days {
  readonly from: string;
  readonly until?: string;
}
interface OwnBasis extends Days {
  readonly law: string;
  readonly article?: string;
  readonly role?: string;
  readonly empowers?: readonly string[];
}
interface OwnMatter {
  readonly id: string;
  readonly name: string;
  readonly list: string;
  readonly type: string;
  readonly area?: string;
  readonly basis: readonly OwnBasis[];
  readonly discretion?: readonly {
    readonly law: string;
    readonly article?: string;
    readonly scales: readonly { readonly statutory?: { min: number; max: number } }[];
  }[];
}
interface OwnClaim extends Days {
  readonly matter: string;
  readonly mode: string;
  readonly agreement?: string;
}
interface OwnLaw {
  readonly id: string;
  readonly short: string;
  readonly effective?: string;
  readonly versions: readonly { readonly from?: string }[];
  readonly until?: string;
}
interface OwnTown {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly area?: string;
  readonly merged?: { readonly town: string; readonly on: string };
  readonly officers?: readonly {
    role: string;
    certificate?: string;
    from?: string;
    until?: string;
  }[];
}

/** Files differ from what the yaml library may make of days only where it is told so; the core schema leaves them text. */
const read = <T>(path: string): T => parse(readFileSync(path, 'utf8')) as T;
const all = <T>(pattern: string): readonly T[] =>
  globSync(pattern)
    .sort()
    .map(read<T>);

export const matters = new Map(
  all<Omit<OwnMatter, 'basis'> & Partial<OwnMatter>>('content/matters/*/*.yaml').map((m) => [
    m.id,
    // What rests on no statute names none.
    { ...m, basis: m.basis ?? [] },
  ]),
);
export const laws = new Map(all<OwnLaw>('content/laws/*.yaml').map((law) => [law.id, law]));
export const towns = new Map(
  all<OwnTown>('content/towns/*/town.yaml').map((town) => [
    town.id,
    { ...town, officers: town.officers ?? officersOf(town.id) },
  ]),
);
const agreements = new Map(
  all<Days & { id: string }>('content/agreements/*.yaml').map((a) => [a.id, a]),
);

function officersOf(town: string) {
  const [file] = globSync(`content/towns/${town}/officers.yaml`);
  return file ? read<NonNullable<OwnTown['officers']>>(file) : [];
}

/** The entries of a town's list file on a day: an entrusted one ends with its agreement. */
export function entriesOn(town: string, slug: string, day: string): readonly OwnClaim[] {
  const [file] = globSync(`content/towns/${town}/${slug}.yaml`);
  const claims = file ? (read<readonly OwnClaim[] | null>(file) ?? []) : [];
  return claims.filter(
    (claim) => on(claim, day) && (claim.agreement === undefined || day <= endOf(claim.agreement)),
  );
}

const endOf = (agreement: string) => agreements.get(agreement)?.until ?? '9999';

const UNREACHED = ['仅农村 城市', '仅城市 农村'];

/** How a town holds a matter on a day; undefined where the county acts. Without a basis nobody does. */
export function modeOn(town: string, matter: OwnMatter, day: string): string | undefined {
  const merged = towns.get(town)?.merged;
  if (merged && merged.on <= day) return modeOn(merged.town, matter, day);
  const entry = ['powers', 'responsibilities', 'services']
    .flatMap((slug) => entriesOn(town, slug, day))
    .find((claim) => claim.matter === matter.id);
  const ended = ({ until = '9999', law }: OwnBasis) =>
    until < day || (laws.get(law)?.until ?? '9999') < day;
  const gone = matter.basis.some(ended) && basisOn(matter, day).length === 0;
  // Where the law does not reach there was nothing to be suspended.
  const reaches = !UNREACHED.includes(`${matter.area} ${towns.get(town)?.area}`);
  if (!entry && !gone && reaches && givenTo(town, matter, day) && !endedIn(town, matter.id, day))
    return '法定';
  if (!entry) return gone && reaches ? '暂停行使' : undefined;
  const acts = ['法定', '直接赋权', '委托'].includes(entry.mode) && matter.type === '行政处罚';
  return gone || (acts && tooFew(town, day)) ? '暂停行使' : entry.mode;
}

/** A statute that gives it to this kind of township, and to nobody in the county, needs no list. */
function givenTo(town: string, matter: OwnMatter, day: string): boolean {
  const penal = matter.type === '行政处罚';
  const named = basisOn(matter, day)
    .filter(({ role }) => !penal || role === '处罚')
    .flatMap(({ empowers = [] }) => empowers);
  const own = towns.get(town)?.kind === '街道' ? '街道办事处' : '乡镇人民政府';
  const county = ['县级部门', '县级以上人民政府'];
  return (
    named.includes(own) && !named.includes('省定') && !named.some((one) => county.includes(one))
  );
}

function endedIn(town: string, matter: string, day: string): boolean {
  return ['powers', 'responsibilities', 'services']
    .flatMap((slug) => globSync(`content/towns/${town}/${slug}.yaml`))
    .flatMap((file) => read<readonly OwnClaim[] | null>(file) ?? [])
    .some((claim) => claim.matter === matter && (claim.until ?? '9999') < day);
}

/** 行政处罚法第四十二条: two. Who never had two published none, and nothing ran out. */
function tooFew(town: string, day: string): boolean {
  const officers = (towns.get(town)?.officers ?? []).filter(
    ({ role, certificate }) => role === '执法人员' && certificate,
  );
  const valid = officers.filter(({ from = '', until = '9999' }) => from <= day && day <= until);
  const ended = (towns.get(town)?.officers ?? []).some(({ until = '9999' }) => until < day);
  return valid.length < 2 && officers.length >= 2 && ended;
}

export function basisOn(matter: OwnMatter, day: string): readonly OwnBasis[] {
  return matter.basis.filter((basis) => on(basis, day) && lawOn(basis.law, day));
}

/** In force on the day: begun, and not past its last day. */
export function lawOn(id: string, day: string): boolean {
  const law = laws.get(id);
  const first = [law?.effective, ...(law?.versions ?? []).map(({ from }) => from)]
    .filter((from) => from !== undefined)
    .sort()[0];
  return first !== undefined && first <= day && day <= (law?.until ?? '9999');
}

/** 《森林法》第七十四条 */
export const cited = ({ law, article = '' }: OwnBasis) => `《${laws.get(law)?.short}》${article}`;

/** What one line of a list cites: the article that punishes or grants before the one that forbids. */
export function mainCited(matter: OwnMatter, day: string): string {
  const order = ['处罚', '授权', '设定', '', '程序', '禁止'];
  const [first] = [...basisOn(matter, day)].sort(
    (a, b) => order.indexOf(a.role ?? '') - order.indexOf(b.role ?? ''),
  );
  return first ? cited(first) : '';
}

/** The bounds of the fines that hold on a day, as `500-2000`. */
export function rangesOn(matter: OwnMatter, day: string): readonly string[] {
  const now = basisOn(matter, day);
  return (matter.discretion ?? [])
    .filter(({ law, article }) =>
      now.some(
        (basis) =>
          basis.law === law &&
          (!article ||
            !basis.article ||
            basis.article.startsWith(article) ||
            article.startsWith(basis.article)),
      ),
    )
    .flatMap(({ scales }) => scales)
    .flatMap(({ statutory }) => (statutory ? [`${statutory.min}-${statutory.max}`] : []));
}

function on({ from, until = '9999' }: Days, day: string): boolean {
  return from <= day && day <= until;
}

/** The names of matter files, for the order in which days are tried. */
export const matterIds = globSync('content/matters/*/*.yaml')
  .map((f) => basename(f, '.yaml'))
  .sort();
