/** Departments, villages and officers: found when their whole name stands in the query. */
import {
  NAMED_KINDS,
  type Named,
  type NamedKind,
  type Places,
  type Says,
  type TownNames,
} from './data.ts';
import type { PageHit } from './found.ts';
import { withoutAsking, withoutPleading } from './normalise.ts';
import type { TownsNamed } from './towns.ts';

/** Words that ask for the one who was named and for nothing else. */
const CONTACT =
  /^[县区市]|(?:人民)?政府|街道办?|[镇乡]|电话|号码|地址|上班|办公|时间|几点|在哪|哪里|联系|方式|怎么走|网格员|网格|代办员|村干部|服务室|执法证|证号|执法人员|是谁|是不是|真的|管|归|谁|找|的|吗/g;

/** Nobody says a number but to ask about whoever carries it. */
const CERTIFICATE = /\d{3}/;

/** Where on the page of their town. */
const PLACES: Partial<Record<NamedKind, string>> = {
  村社区: '#villages',
  执法人员: '#officers',
};

/** Who comes in a village nobody named. */
const GRID = /网格|代办员|服务室/;

export interface NamedInQuery extends TownsNamed {
  /** What was named and asked for by itself. */
  readonly leading: readonly PageHit[];
}

/** With its names as they stand in an evened query. */
export interface NamedForms extends Named {
  readonly forms: readonly string[];
}

export function withForms(one: Named): NamedForms {
  const forms = one.say.toLowerCase().split('|').map(evened);
  return { ...one, forms: forms.filter((form) => form.length > 1) };
}

/** Villages whose names hold a town's. */
export function villagesCalledAfter(
  towns: readonly TownNames[],
  named: readonly NamedForms[],
): readonly string[] {
  const short = towns.flatMap(({ names }) => names);
  return named
    .filter((one) => kindOf(one) === '村社区')
    .flatMap(({ forms }) => forms)
    .filter((form) => short.some((name) => form.includes(name)));
}

/** A village tells its town; it is taken out of what remains to be asked, as its town has been. */
export function namedIn(
  { towns, rest }: TownsNamed,
  named: readonly NamedForms[],
  places: Places['places'],
  town: string | undefined,
): NamedInQuery {
  const found = new Map<number, string>();
  named.forEach(({ forms }, i) => {
    const name = forms.find((form) => rest.includes(form));
    if (name !== undefined) found.set(i, name);
  });
  let without = rest;
  for (const name of [...found.values()].sort((a, b) => b.length - a.length))
    without = without.split(name).join(' ');
  const villages = [...found.keys()].filter((i) => kindOf(named[i]) === '村社区');
  const inTowns = new Set([...towns, ...villages.flatMap((i) => named[i]?.town ?? [])]);
  const certificates = [...found].flatMap(([i, name]) => (CERTIFICATE.test(name) ? [i] : []));
  const alone = [without, withoutPleading(withoutAsking(without))].some(
    (text) => text.replace(CONTACT, '').trim() === '',
  );
  const themselves = (found.size === 0 ? towns : []).map((town) =>
    named.findIndex((one) => kindOf(one) === '乡镇' && one.town === town),
  );
  const leading = alone ? [...found.keys(), ...themselves] : certificates;
  if (leading.length === 0 && GRID.test(rest) && alone)
    return { towns, rest, leading: [grids(town)] };
  return {
    towns: [...inTowns],
    rest: villages.length > 0 ? without.replace(/ +/g, ' ').trim() : rest,
    leading: leading.flatMap((i) => {
      const one = named[i];
      return one ? [hitOf(one, places[i] ?? [])] : [];
    }),
  };
}

function grids(town: string | undefined): PageHit {
  const path = town === undefined ? '/towns/' : `/towns/${town}/#villages`;
  const name = town === undefined ? '选乡镇，看各村网格和服务室' : '各村网格和服务室';
  return { kind: '乡镇', path, name, score: 1, matched: '', matters: [] };
}

function kindOf(one: Named | undefined) {
  return NAMED_KINDS[one?.kind ?? -1];
}

function hitOf(one: Named, says: Says): PageHit {
  const [name = ''] = one.say.split('|');
  const kind = kindOf(one) ?? '部门';
  const path = one.path ?? `/towns/${one.town}/${PLACES[kind] ?? ''}`;
  return { kind, path, name, score: 1, matched: '', matters: [], says };
}

/** As a query is after evening: signs are spaces. */
function evened(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
