import type { Matter } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleDuty } from './sample-duty.ts';

export const uniqueNamesAndCodes: Rule = {
  id: 'unique-names-and-codes',
  title: '事项名称、编码不能重复',
  severity: 'error',
  basis: [],
  demand: '权责清晰',
  explains:
    '两件事叫一个名字，老百姓分不清找哪个，统计会数两遍；两件事用一个编码，同别的系统对接就会张冠李戴。',
  example: {
    file: 'matters/minzheng/faxian-jiuzhu.yaml',
    failing: sampleDuty({ name: '最低生活保障申请受理' }),
    passing: sampleDuty(),
  },
  *check(register) {
    const matters = [...register.matters.values()];
    yield* shared(matters, 'name', '名称');
    yield* shared(matters, 'code', '编码');
  },
};

/** Every matter that shares the value with another, each told who the other is. */
function* shared(
  matters: readonly Matter[],
  key: 'name' | 'code',
  title: string,
): Iterable<Finding> {
  const owners = new Map<string, Matter[]>();
  for (const matter of matters) {
    const value = matter[key];
    if (value === undefined) continue;
    const same = owners.get(plain(value));
    if (same) same.push(matter);
    else owners.set(plain(value), [matter]);
  }
  for (const same of owners.values())
    for (const matter of same) {
      const other = same.find((m) => m !== matter);
      if (!other) continue;
      const whom = key === 'name' ? `${other.list}里的另一个事项` : `“${other.name}”`;
      yield {
        record: matter,
        path: [key],
        message: `“${matter.name}”的${title}${key === 'code' ? `“${matter.code}”` : ''}同${whom}一样`,
        hint:
          key === 'name'
            ? `名称里写出两件事的差别；同一件事重复建了的，只留一个（另一个在 matters/${other.domain}/${other.id}.yaml）`
            : '核对官方编码；没有编码就不写',
      };
    }
}

/** 全角、半角 and blanks make no difference to a reader. */
function plain(value: string): string {
  return value.normalize('NFKC').replace(/\s+/g, '');
}
