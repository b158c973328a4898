/** What the register writes into a 执法文书 by itself, so that nobody copies a name or an address wrongly. */
import {
  type BasisVersion,
  type Department,
  isPublished,
  type Matter,
  type Register,
  type Town,
} from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { basisOn } from './basis.ts';
import type { Fills } from './document-sheet.ts';
import type { Organ } from './organ.ts';
import { livingOn } from './standing.ts';

/** What a blank form can say already: only what is the same for every town and every matter. */
export function countyFills({ site }: Register): Fills {
  return { 县名: site.county };
}

/** A town acting in its own name. 行政复议法第二十四条: towns and sub-district offices, to the county. */
export function townFills(register: Register, town: Town, asOf: Day): Fills {
  const { government } = register.site;
  return {
    ...countyFills(register),
    机关名称: town.government,
    ...placeFills(town, asOf),
    复议机关: government.name,
    法院: government.court,
    起诉期限: '六个月',
    起诉依据: '《中华人民共和国行政诉讼法》第四十六条',
  };
}

/** Whoever issues a document, with where to find it: a town at its office for enforcement. */
export function organFills(register: Register, organ: Organ, asOf: Day): Fills {
  if (!isPublished(organ)) return {};
  const body = register.towns.get(organ.id) ?? register.departments.get(organ.id);
  return { 机关名称: organ.name, ...(body ? placeFills(body, asOf) : {}) };
}

function placeFills(body: Town | Department, asOf: Day): Fills {
  const town = 'government' in body ? body : undefined;
  const office = town?.offices.find(({ kind }) => kind === '综合行政执法');
  const known: Pick<Department, 'address' | 'phone'> | undefined = town
    ? livingOn(town, asOf)
    : (body as Department);
  const address = office?.address ?? known?.address;
  const phone = office?.phone ?? known?.phone;
  return {
    ...(address === undefined ? {} : { 机关地址: address }),
    ...(phone === undefined ? {} : { 机关电话: phone }),
  };
}

/** A matter's articles in force that day, as a document writes them: statutes by their full names. */
export function matterFills(matter: Matter, asOf: Day): Fills {
  const cited = (role: string) =>
    citing(
      basisOn(matter, asOf)
        .filter((basis) => basis.role === role)
        .map((basis) => ({ basis })),
    );
  const forbidden = cited('禁止');
  const penalty = cited('处罚');
  return {
    事项名称: matter.name.replace(/的处罚$/, ''),
    ...(forbidden ? { 违反条款: forbidden } : {}),
    ...(penalty ? { 处罚条款: penalty } : {}),
  };
}

/** Articles as a document cites them, each once; those of which no number is known stay out. */
export function citing(provisions: readonly { readonly basis: BasisVersion }[]): string {
  const cited = provisions.flatMap(({ basis: { law, article } }) =>
    article === undefined ? [] : [`《${law.title}》${article}`],
  );
  return [...new Set(cited)].join('、');
}
