/** When reconsideration must come before the court (行政复议法第二十三条). */
import type { Matter } from '../register/index.ts';
import type { Act, Citation, Day } from '../schema/index.ts';
import { type Facts, holdsIn } from './acts.ts';
import { ACT_OF_2023, FUYI, FUYI_TIAOLI, REGULATIONS_OF_2026 } from './reconsideration.ts';

/** The articles that say so; undefined where one may choose. Before 2024 only for rights in natural resources. */
export function firstBecause(
  matter: Matter,
  act: Act,
  facts: Facts,
  asOf: Day,
): readonly Citation[] | undefined {
  const own = takesRights(matter, act, facts);
  if (asOf < ACT_OF_2023) return own && [{ law: FUYI, article: '第三十条第一款' }];
  switch (act) {
    case '当场处罚':
      return [{ law: FUYI, article: '第二十三条第一款第一项' }];
    case '申请后不答复':
      return [
        { law: FUYI, article: '第二十三条第一款第三项' },
        ...regulations(asOf, '第三十条第一款'),
      ];
    case '不予公开信息':
      return withheld(facts.不公开理由)
        ? [{ law: FUYI, article: '第二十三条第一款第四项' }, ...regulations(asOf, '第三十一条')]
        : undefined;
    default:
      return own && [{ law: FUYI, article: '第二十三条第一款第二项' }];
  }
}

/** Decisions on land, forest or grassland that take what somebody already holds by a certificate. */
function takesRights(matter: Matter, act: Act, facts: Facts): true | undefined {
  const decided = act === '裁决' || act === '确认';
  const first = (matter.remedy ?? []).some((way) => way.first === true && holdsIn(way, facts));
  return decided && first ? true : undefined;
}

const WITHHELD =
  /秘密|涉密|隐私|第三方|内部|人事|后勤|过程|讨论|磋商|请示|案卷|安全|稳定|禁止公开|第十[四五六]条/;

/**
 * 政府信息公开条例第十四至十六条: secrets, safety, trade secrets and privacy, internal and preparatory papers. To say
 * that there is no such information, or that another body has it, is not to withhold it. Withheld unless told otherwise.
 */
function withheld(reason = '内部信息'): boolean {
  return WITHHELD.test(reason);
}

function regulations(asOf: Day, article: string): readonly Citation[] {
  return asOf < REGULATIONS_OF_2026 ? [] : [{ law: FUYI_TIAOLI, article }];
}
