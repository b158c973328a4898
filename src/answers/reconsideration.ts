/** Who reconsiders what a body did (行政复议法第二十四条), and whose standing is in doubt. */
import type { Department, Register } from '../register/index.ts';
import type { Citation, Day } from '../schema/index.ts';
import type { Organ } from './organ.ts';

/** From this day on the Reconsideration Act of 2023: one body for a county's departments, more cases reconsidered first. */
export const ACT_OF_2023: Day = '2024-01-01';
/** From this day on the Regulations of 2026 on carrying it out. */
export const REGULATIONS_OF_2026: Day = '2026-07-01';
export const FUYI = 'xingzheng-fuyi-fa';
export const FUYI_TIAOLI = 'xingzheng-fuyi-fa-shishi-tiaoli';

/** The bodies one may choose from. */
export function reconsideredBy(
  { site, departments, stations }: Register,
  respondent: Organ,
  asOf: Day,
): readonly string[] {
  const { government } = site;
  if (respondent.kind === '县政府') return [government.superior?.name ?? '上一级人民政府'];
  const station =
    respondent.kind === '派驻机构' ? stations.find(({ id }) => id === respondent.id) : undefined;
  const department = station?.department ?? departments.get(respondent.id);
  // Before 2024 the department that set up a station was one of the two.
  if (station && asOf < ACT_OF_2023)
    return [station.department.name, station.department.superiorGovernment ?? government.name];
  if (department?.superiorGovernment)
    return asOf < ACT_OF_2023 && department.superior
      ? [department.superior, department.superiorGovernment]
      : [department.superiorGovernment, government.name];
  // Before 2024 a department's superior department could be asked as well (行政复议法 2017 年版第十二条).
  return department && asOf < ACT_OF_2023 ? [government.name, '上一级主管部门'] : [government.name];
}

/** Articles that name the body. */
export function reconsideredUnder(respondent: Organ, asOf: Day): Citation {
  if (asOf >= ACT_OF_2023) return { law: FUYI, article: '第二十四条' };
  const ARTICLES = { 部门: '第十二条', 派驻机构: '第十五条' } as const;
  const { kind } = respondent;
  return {
    law: FUYI,
    article: kind === '部门' || kind === '派驻机构' ? ARTICLES[kind] : '第十三条',
  };
}

/** Why it is not certain that this body can be reconsidered or sued; undefined where nothing speaks against it. */
export function doubtAbout(register: Register, respondent: Organ, asOf: Day): string | undefined {
  if (respondent.kind === '派驻机构') return undefined;
  const department = register.departments.get(respondent.id);
  return department && doubt(department, asOf);
}

function doubt(
  { name, kind, superior, superiorGovernment, standing, ownNameSince }: Department,
  asOf: Day,
): string | undefined {
  if (standing !== undefined) return standing;
  switch (kind) {
    case '政府部门':
      return undefined;
    case '派出机构':
      if (superiorGovernment === undefined)
        return `${name}是派出机构，以自己名义作的决定由哪家复议要看它归谁管，以决定书上写的为准。`;
      // 行政诉讼法的解释第二十条: without a statute behind it a branch acts for the body that set it up.
      return ownNameSince !== undefined && ownNameSince <= asOf
        ? undefined
        : `${name}是派出机构：法律、法规、规章写明它能用自己名义作决定的，才告它；没有写的，告设立它的${superior ?? '机关'}，向${superiorGovernment}申请复议。这一天有没有，这里没有写，以决定书上的名称为准。`;
    case '群团组织':
      return `${name}不是行政机关：法律、法规、规章授权它作的决定才可以复议、起诉，没有授权的要看是哪个行政机关委托的，以决定书上写的为准。`;
    case '党委部门':
    case '其他':
      return `${name}不是政府部门，它办的事能不能复议、起诉要看是不是法律、法规、规章授权的，以决定书上写的为准。`;
    default:
      return kind satisfies never;
  }
}
