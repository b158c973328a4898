/** Whose lists a notice is held against, or why there is nothing to hold it against. */
import {
  aboutCounty,
  aboutTown,
  hasDutyTables,
  saySpan,
  spanOn,
  townsOn,
} from '../answers/index.ts';
import type { Register, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';

export interface Against {
  /** Those that publish a 履职事项清单, in whose name one may answer. */
  readonly towns: readonly Town[];
  /** The one that answers; undefined where all of the county are asked. */
  readonly town: Town | undefined;
  /** 临河镇, 全县各乡镇、街道 */
  readonly says: string;
  /** 乡镇, 街道 or 乡镇、街道: what they are called together. */
  readonly called: string;
  readonly county: string;
  /** For which days the lists are known: 2026-08-15 起有效. */
  readonly span: string;
}

const WAY_OUT = '先公布清单（各条写明行使方式或者履职类别；有表格的，可以导入）';

/** Without a town all are meant. A town without such a list has none that a reply could cite. */
export function listsAgainst(
  register: Register,
  asOf: Day,
  town?: Town,
): Against | { readonly refused: string } {
  const standing = townsOn(register, asOf);
  const publish = standing.filter((one) => hasDutyTables(one, asOf));
  const { county } = register.site;
  const about = (towns: readonly Town[]) => ({ called: calledTogether(towns), county });
  if (publish.length === 0)
    return {
      refused: `${county}还没有一个${calledTogether(standing, '或者')}公布履职事项清单，没有可以对照的：${WAY_OUT}`,
    };
  if (town) {
    if (!publish.includes(town))
      return {
        refused: `${town.name}没有公布履职事项清单，没有可以对照的：${WAY_OUT}，或者对照别的${calledTogether(publish)}`,
      };
    const span = saySpan(spanOn(register, aboutTown(register, town), asOf));
    return { towns: [town], town, says: town.name, span, ...about([town]) };
  }
  const silent = standing.filter((one) => !publish.includes(one)).map(({ name }) => name);
  const but = silent.length > 0 ? `（${silent.join('、')}没有公布，没有对照）` : '';
  const span = saySpan(spanOn(register, aboutCounty(register), asOf));
  const says = `全${/[县区市旗]$/.exec(county)?.[0] ?? '县'}各${calledTogether(standing)}${but}`;
  return { towns: publish, town: undefined, says, span, ...about(standing) };
}

function calledTogether(towns: readonly Town[], and = '、'): string {
  const streets = towns.filter(({ kind }) => kind === '街道').length;
  if (towns.length === 0 || streets === 0) return '乡镇';
  return streets === towns.length ? '街道' : `乡镇${and}街道`;
}
