/** Departments, villages and officers: found when their whole name stands in the query. */
import { NAMED_KINDS, type Named } from './data.ts';
import type { PageHit } from './found.ts';
import type { TownsNamed } from './towns.ts';

/** Words that ask for the one who was named and for nothing else. */
const CONTACT =
  /电话|号码|地址|上班|办公|时间|几点|在哪|哪里|联系|方式|怎么走|网格员|网格|代办员|村干部|服务室|执法证|证号|执法人员|是谁|是不是|真的|管|归|谁|找|的|吗/g;

export interface NamedInQuery extends TownsNamed {
  /** What was named and asked for by itself. */
  readonly leading: readonly PageHit[];
}

/** A village tells its town; it and its village are taken out of what remains to be asked. */
export function namedIn({ towns, rest }: TownsNamed, named: readonly Named[]): NamedInQuery {
  const found: { readonly one: Named; readonly name: string }[] = [];
  for (const one of named)
    for (const name of one.say.toLowerCase().split('|'))
      if (name.length > 1 && rest.includes(evened(name))) found.push({ one, name: evened(name) });
  if (found.length === 0) return { towns, rest, leading: [] };
  let without = rest;
  for (const { name } of [...found].sort((a, b) => b.name.length - a.name.length))
    without = without.split(name).join(' ');
  const alone = without.replace(CONTACT, '').trim() === '';
  const villages = found.filter(({ one }) => NAMED_KINDS[one.kind] === '村社区');
  const inTowns = new Set([...towns, ...villages.flatMap(({ one }) => one.town ?? [])]);
  return {
    towns: [...inTowns],
    rest: villages.length > 0 ? without.replace(/ +/g, ' ').trim() : rest,
    leading: alone ? [...new Set(found.map(({ one }) => one))].map(hitOf) : [],
  };
}

function hitOf({ kind, say, path }: Named): PageHit {
  const [name = ''] = say.split('|');
  return { kind: NAMED_KINDS[kind] ?? '部门', path, name, score: 1, matched: '', matters: [] };
}

/** As a query is after evening: signs are spaces. */
function evened(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
