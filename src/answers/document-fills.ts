/** What the register writes into a 执法文书 by itself, so that nobody copies a name or an address wrongly. */
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { basisOn } from './basis.ts';
import type { Fills } from './document-sheet.ts';
import { livingOn } from './standing.ts';

/** The same for all towns: where to object. 行政复议法第二十四条: towns and sub-district offices, to the county. */
export function countyFills({ site }: Register): Fills {
  return { 县名: site.county, 复议机关: site.government.name, 法院: site.government.court };
}

/** A town acting in its own name. */
export function townFills(register: Register, town: Town, asOf: Day): Fills {
  const living = livingOn(town, asOf);
  const office = town.offices.find(({ kind }) => kind === '综合行政执法');
  const address = office?.address ?? living?.address;
  const phone = office?.phone ?? living?.phone;
  return {
    ...countyFills(register),
    机关名称: town.government,
    ...(address === undefined ? {} : { 机关地址: address }),
    ...(phone === undefined ? {} : { 机关电话: phone }),
  };
}

/** A matter's articles in force that day, as a document writes them: statutes by their full names. */
export function matterFills(matter: Matter, asOf: Day): Fills {
  const cited = (role: string) =>
    basisOn(matter, asOf)
      .filter((basis) => basis.role === role && basis.article !== undefined)
      .map(({ law, article }) => `《${law.title}》${article}`)
      .join('、');
  const forbidden = cited('禁止');
  const penalty = cited('处罚');
  return {
    事项名称: matter.name.replace(/的处罚$/, ''),
    ...(forbidden ? { 违反条款: forbidden } : {}),
    ...(penalty ? { 处罚条款: penalty } : {}),
  };
}
