import type { Matter } from '../register/index.ts';
import type { Rule } from './rule.ts';
import { sampleDuty } from './sample-duty.ts';

/** Fewer than this and people who do not know the official name will not find the matter. */
const ENOUGH = 3;

export const spokenNames: Rule = {
  id: 'spoken-names',
  title: '每个事项至少三个群众说法',
  severity: 'error',
  gaps: true,
  basis: [],
  demand: '找得到',
  explains:
    '老百姓不会打官方名称。没有群众说法，搜索就找不到；唯一的说法同别的事项一样，就会找错门。',
  example: {
    file: 'matters/minzheng/faxian-jiuzhu.yaml',
    failing: sampleDuty({ spokenAs: ['困难家庭'] }),
    passing: sampleDuty(),
  },
  *check(register) {
    const owners = new Map<string, Matter[]>();
    for (const matter of register.matters.values())
      for (const spoken of new Set(matter.spokenAs))
        owners.set(spoken, [...(owners.get(spoken) ?? []), matter]);

    for (const matter of register.matters.values()) {
      const distinct = new Set(matter.spokenAs);
      if (distinct.size < ENOUGH)
        yield {
          record: matter,
          path: ['spokenAs'],
          key: 'key',
          message: `“${matter.name}”只有 ${distinct.size} 个群众说法，至少要 ${ENOUGH} 个`,
          hint: '问问窗口和热线：来办这件事的人是怎么说的',
        };
      const own = [...distinct].filter((spoken) => owners.get(spoken)?.length === 1);
      const other = owners.get(matter.spokenAs[0] ?? '')?.find((m) => m !== matter);
      if (own.length === 0 && other)
        yield {
          record: matter,
          path: ['spokenAs'],
          key: 'key',
          message: `“${matter.name}”的群众说法同别的事项全都一样，例如“${other.name}”也叫“${matter.spokenAs[0]}”`,
          hint: '至少加一个只属于这件事的说法',
        };
    }
  },
};
