/**
 * 公开稿: a town's list as people read it on paper and on a notice board. What is in force on the day, with who
 * answers for it; no key of ours, no column that is there for editors.
 */
import {
  aboutList,
  basisOn,
  heldDuring,
  inForce,
  sayMode,
  saySpan,
  spanOn,
  whoHandles,
} from '../../answers/index.ts';
import {
  type Claim,
  isPublished,
  type Register,
  type Town,
  UNPUBLISHED,
} from '../../register/index.ts';
import type { Day, List } from '../../schema/index.ts';
import { citationText } from './table.ts';

/** A heading with the width of its column, in characters half as wide as a Chinese one. */
type Heading = readonly [title: string, width: number];

export interface PublicTable {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Heading[];
  /** Numbers and days as such; everything else is text. */
  readonly rows: readonly (readonly PublicCell[])[];
}

export type PublicCell = string | number | { readonly day: Day };

const SHARED: readonly Heading[] = [
  ['承办机构', 18],
  ['联系电话', 17],
  ['从哪天起', 13],
];
const COLUMNS: Readonly<Record<'powers' | 'others', readonly Heading[]>> = {
  powers: [
    ['序号', 6],
    ['事项名称', 34],
    ['权力类型', 10],
    ['设定依据', 46],
    ['行使方式', 11],
    ['用谁的名义', 20],
    ...SHARED,
  ],
  others: [['序号', 6], ['事项名称', 36], ['类型', 12], ['依据', 46], ['县级部门', 20], ...SHARED],
};

export function publicTable(register: Register, town: Town, list: List, asOf: Day): PublicTable {
  const claims = town.claims.filter(
    (claim) => claim.list === list && inForce(heldDuring(claim), asOf),
  );
  const held = saySpan(spanOn(register, aboutList(register, town, list), asOf));
  const demo = register.site.demo ? '演示数据，县名、人名、电话均为虚构。' : '';
  return {
    title: `${town.government}${list}`,
    subtitle: `发布机关：${town.government}　　${held}　　共 ${claims.length} 项　　${demo}`.trim(),
    columns: COLUMNS[list === '权力清单' ? 'powers' : 'others'],
    rows: claims.map((claim, i) => rowOf(register, town, claim, i + 1, asOf)),
  };
}

function rowOf(
  register: Register,
  town: Town,
  claim: Claim,
  no: number,
  asOf: Day,
): readonly PublicCell[] {
  const { matter } = claim;
  const answer = whoHandles(register, town, matter, asOf);
  const { handler, inNameOf, reach } = answer;
  const basis = [...new Set(basisOn(matter, asOf).map(citationText))].join('\n');
  const said = (body: { readonly id: string; readonly name: string }) =>
    isPublished(body) ? body.name : UNPUBLISHED.name;
  const office = handler.id === town.id ? (reach.office?.name ?? town.government) : said(handler);
  const middle =
    matter.list === '权力清单'
      ? [sayMode(answer), inNameOf ? said(inNameOf) : '—']
      : [said(matter.department)];
  const from = claim.atLatest ? `不晚于 ${claim.from}` : { day: claim.from };
  return [
    no,
    matter.name,
    matter.type,
    basis || UNPUBLISHED.name,
    ...middle,
    office,
    reach.phone,
    from,
  ];
}
