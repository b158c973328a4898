/** One of a town's lists as a table: a row per claim in the order of the file, every cell a text. */
import { aboutList, basisOn, saySpan, spanOn } from '../../answers/index.ts';
import type { BasisVersion, Claim, Register, Town } from '../../register/index.ts';
import { type Day, KINDS, LIST_SLUGS, type List } from '../../schema/index.ts';
import { AT_LATEST, COLUMNS, type Column, type FieldKey } from './columns.ts';
import { type ClaimNames, claimNames } from './names.ts';

export interface ListTable {
  readonly title: string;
  /** Who publishes it, for which days. */
  readonly subtitle: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Nothing published disappears: ended entries are rows too, with their last day. Columns nobody has filled in are left
 * out for a reader; `every` keeps them, so that tables of several towns can be stacked.
 */
export function listTable(
  register: Register,
  town: Town,
  list: List,
  asOf: Day,
  every = false,
): ListTable {
  const claims = town.claims.filter((claim) => claim.list === list);
  const names = claimNames(register, town);
  const span = spanOn(register, aboutList(register, town, list), asOf);
  const full = claims.map((claim, i) =>
    COLUMNS.map(({ key }) =>
      key === 'no' ? String(i + 1) : cellOf(register, names, claim, key, asOf),
    ),
  );
  const kept = COLUMNS.map(
    (column, c) => every || !column.optional || full.some((row) => row[c] !== ''),
  );
  const demo = register.site.demo ? '演示数据，县名、人名、电话均为虚构。' : '';
  return {
    title: `${town.name}${list}`,
    subtitle: `${town.government}，${saySpan(span)}。${demo}`,
    columns: COLUMNS.filter((_, c) => kept[c]),
    rows: full.map((row) => row.filter((_, c) => kept[c])),
  };
}

/** What the whole list is, in the schema's words. */
export function listDescription(list: List): string {
  return KINDS.find(({ name }) => name === LIST_SLUGS[list])?.schema.meta()?.description ?? '';
}

function cellOf(
  register: Register,
  names: ClaimNames,
  claim: Claim,
  key: FieldKey,
  asOf: Day,
): string {
  const { matter } = claim;
  switch (key) {
    case 'matter.name':
      return matter.name;
    case 'matter.code':
      return matter.code ?? '';
    case 'matter.type':
      return matter.type;
    case 'matter.domain':
      return register.site.domains.find(({ id }) => id === matter.domain)?.name ?? '';
    case 'matter.department':
      return matter.department.name;
    case 'matter.basis':
      return [...new Set(basisOn(matter, asOf).map(citationText))].join('\n');
    case 'decision':
      return claim.decision ? names.decisions.nameOf(claim.decision.id) : '';
    case 'agreement':
      return claim.agreement ? names.agreements.nameOf(claim.agreement.id) : '';
    case 'office':
      return claim.office ? names.offices.nameOf(claim.office.id) : '';
    case 'window':
      return claim.window ? names.windows.nameOf(claim.window.id) : '';
    case 'closedBy':
      return claim.closedBy ? names.decisions.nameOf(claim.closedBy.id) : '';
    case 'successor.by':
      return claim.successor ? names.organs.nameOf(claim.successor.by.id) : '';
    case 'successor.from':
      return claim.successor?.from ?? '';
    case 'successor.atLatest':
      return claim.successor?.atLatest ? AT_LATEST : '';
    case 'successor.how':
      return claim.successor?.how ?? '';
    case 'successor.why':
      return claim.successor?.why ?? '';
    case 'counts':
      return (claim.counts ?? []).map(({ year, cases }) => `${year} 年 ${cases} 件`).join('；');
    case 'atLatest':
      return claim.atLatest ? AT_LATEST : '';
    case 'staff':
      return claim.staff === undefined ? '' : String(claim.staff);
    case 'mode':
    case 'from':
    case 'until':
    case 'phone':
    case 'extent':
    case 'usage':
    case 'idleSince':
    case 'dutyClass':
    case 'funding':
    case 'transition':
    case 'note':
      return claim[key] ?? '';
    default:
      return key satisfies never;
  }
}

/** 《中华人民共和国森林法》第五十七条 */
export function citationText({ law, article }: Pick<BasisVersion, 'law' | 'article'>): string {
  return `《${law.title}》${article ?? ''}`;
}
