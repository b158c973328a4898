import { livingOn } from '../answers/index.ts';
import {
  ASKED_OF_DEPARTMENTS,
  ASKED_OF_MATTERS,
  ASKED_OF_TOWNS,
  type Asked,
  missingIn,
  sayAsked,
} from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleDuty } from './sample-duty.ts';

export const complete: Rule = {
  id: 'complete',
  title: '该公布的都公布了，没有查到的写明没有查到',
  severity: 'error',
  gaps: true,
  basis: [],
  demand: '权力公开',
  explains:
    '事项写到名称、清单、类型和来源就能放上网，别的没有查到的，网页上显示“未公布”，谁也不用为了过检查去编。缺多少算数、算提醒还是算错，由县里在 site.yaml 的 level 里定：收录的只计数，公示的提醒，规范的不补上不能公布。',
  example: {
    file: 'matters/minzheng/faxian-jiuzhu.yaml',
    failing: sampleDuty({ summary: '' }),
    passing: sampleDuty(),
  },
  needsWhole: true,
  *check(register, asOf) {
    for (const matter of register.matters.values())
      yield* unsaid(matter, matter.name, 'matter', own(ASKED_OF_MATTERS, matter.missing));
    for (const town of register.towns.values())
      if (livingOn(town, asOf))
        yield* unsaid(
          town,
          town.name,
          'town',
          own(ASKED_OF_TOWNS, missingIn(town, ASKED_OF_TOWNS)),
        );
    for (const department of register.departments.values()) {
      const missing = missingIn(department, ASKED_OF_DEPARTMENTS);
      yield* unsaid(department, department.name, 'department', own(ASKED_OF_DEPARTMENTS, missing));
    }
    for (const claim of register.claims)
      if (claim.atLatest)
        yield {
          record: claim,
          path: ['atLatest'],
          key: 'key',
          message: `${entryOf(claim)}只知道不晚于 ${claim.from} 起，哪天起没有查到`,
          hint: '查到公布清单的文件，把 from 写成真正的起日，删掉 atLatest',
        };
  },
};

/** Fields that no other rule asks for. */
function own<T>(asked: readonly Asked<T>[], missing: readonly string[]): readonly string[] {
  return asked
    .filter(({ key, by }) => by === undefined && missing.includes(key))
    .map(({ key }) => key);
}

/** All that a record leaves open, in one sentence. */
function* unsaid(
  record: object,
  name: string,
  kind: 'matter' | 'town' | 'department',
  keys: readonly string[],
): Iterable<Finding> {
  if (keys.length > 0)
    yield {
      record,
      message: `“${name}”没有写${keys.map((key) => sayAsked(key, kind)).join('、')}`,
      hint: `在这个文件里补上 ${keys.join('、')}；没有查到的先空着，网页上显示“未公布”`,
    };
}
