import { addDays, heldDuring, isGoneOn, mergedBy, overlaps, whoHandles } from '../answers/index.ts';
import { beyondLast, sayReach } from '../law/index.ts';
import type { Matter, Register, Station } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';

const FILE = 'stations/linye-zhan.yaml';

export const stationInOrder: Rule = {
  id: 'station-in-order',
  title: '派驻机构：人是谁的、以谁的名义，要说得清',
  severity: 'error',
  basis: [
    { law: 'xingzheng-fuyi-fa', article: '第二十四条第四款' },
    { law: 'xingzheng-fuyi-fa-shishi-tiaoli', article: '第二十一条' },
  ],
  demand: '权责一致',
  explains:
    '站、所只有法律、法规、规章准它用自己名义的，才自己当被申请人；没有的，谁派的告谁（行政复议法实施条例第二十一条，2026 年 7 月 1 日起；以前是第十四条，只认法律、法规）。同一件事同一天，要么站里办，要么镇里办；以乡镇名义的，得是镇里自己的事。',
  example: { file: FILE, failing: station('shanqian'), passing: station('hebian') },
  *check(register, asOf) {
    for (const one of register.stations) {
      yield* wrongGrounds(one, asOf);
      yield* wrongDays(one);
      yield* oneName(register, one);
      for (const [i, matter] of one.matters.entries())
        yield* one.inNameOf === '乡镇'
          ? notTheTowns(register, one, matter, i, asOf)
          : besideTown(register, one, matter, i);
      const unsaid = (['staff', 'directs', 'assesses'] as const).filter(
        (key) => one[key] === undefined,
      );
      if (unsaid.length > 0)
        yield {
          record: one,
          path: ['name'],
          gap: true,
          message: `${one.name}没有写${unsaid.map((key) => SAID[key]).join('、')}`,
          hint: `查到了补上 ${unsaid.join('、')}；网页上先显示“未公布”`,
        };
    }
  },
};

const SAID = { staff: '是谁的人', directs: '谁指挥', assesses: '谁考核' } as const;

/** Its own name it may use by a statute, regulation or rule in force, and by nothing below. */
function* wrongGrounds(one: Station, asOf: Day): Iterable<Finding> {
  const { basis, name, from } = one;
  for (const [i, { law, article }] of basis.entries()) {
    const cited = `${name}凭《${law.short}》${article ?? ''}用自己的名义`;
    const at = { record: one, path: ['basis', i, 'law'], since: from };
    const day = one.until !== undefined && one.until < asOf ? one.until : asOf;
    const reach = article && beyondLast(law, article, day);
    if (law.kind === '规范性文件' || law.kind === '司法解释')
      yield {
        ...at,
        message: `${cited}，那是${law.kind}，不能这样授权`,
        hint: '没有法律、法规、规章准它的，写 inNameOf: 部门，不服对派它的部门',
      };
    else if (isGoneOn(law, day))
      yield {
        ...at,
        message: `${cited}，它已经不再有效`,
        hint: law.successor
          ? `改引《${law.successor.short}》；那里没有准它的，写 inNameOf: 部门`
          : '没有新的依据的，写 inNameOf: 部门',
      };
    else if (reach)
      yield {
        ...at,
        path: ['basis', i, 'article'],
        message: `${cited}，没有这一条：${sayReach(reach)}`,
        hint: '照条文改正条号',
      };
  }
}

/** Two plates with one name: nobody knows which of them is meant. */
function* oneName({ stations }: Register, one: Station): Iterable<Finding> {
  const other = stations.find(
    (two) => two.id < one.id && two.name === one.name && overlaps(two, one),
  );
  if (other)
    yield {
      record: one,
      path: ['name'],
      message: `“${one.name}”在 ${other.id} 里已经写过`,
      hint: '同一个站只写一份，乡镇写在一起；是两个站的，照牌子写全称',
    };
}

function* wrongDays(one: Station): Iterable<Finding> {
  const { name, department, from, until, towns } = one;
  if (department.since !== undefined && from < department.since)
    yield {
      record: one,
      path: ['from'],
      message: `${name}从 ${from} 起，${department.short} ${department.since} 才成立`,
      hint: `改成不早于 ${department.since}；以前的另写一个，写原来的部门`,
    };
  for (const [i, { name: town, merged }] of towns.entries())
    if (merged && from < merged.on && (until === undefined || merged.on <= until))
      yield {
        record: one,
        path: ['towns', i],
        message: `${name}派驻在${town}，${town} ${merged.on} 已经并入${merged.into.name}`,
        hint: `写 until: ${addDays(merged.on, -1)}，以后的另写一个，派驻在${merged.into.name}`,
      };
}

/** What the station does for its department no town does on the same days, nor another station. */
function* besideTown(
  register: Register,
  one: Station,
  matter: Matter,
  i: number,
): Iterable<Finding> {
  const at = { record: one, path: ['matters', i] };
  const { department, name } = one;
  if (![matter.department, matter.lead.by, matter.decider].includes(department))
    yield {
      ...at,
      message: `${name}办“${matter.name}”，这件事不归${department.short}，归${matter.department.short}`,
      hint: '去掉这一项，或者改正派出的部门',
    };
  for (const claim of matter.claims)
    if (one.towns.includes(claim.town) && claim.mode !== '配合' && overlaps(heldDuring(claim), one))
      yield {
        ...at,
        message: `${name}和${claim.town.name}同一天都写着自己办“${matter.name}”`,
        hint: `镇里办的，去掉这一项，或者写 inNameOf: 乡镇；站里办的，在${claim.town.name}的清单里写止日`,
      };
  const other = register.stations.find(
    (two) =>
      two.id < one.id &&
      two.matters.includes(matter) &&
      two.towns.some((town) => one.towns.includes(town)) &&
      overlaps(two, one),
  );
  if (other)
    yield {
      ...at,
      message: `${name}和${other.name}同一天都写着办“${matter.name}”`,
      hint: '只留一个，或者分清乡镇、起止日',
    };
}

/** In a town's name only what is that town's own on the day. */
function* notTheTowns(
  register: Register,
  one: Station,
  matter: Matter,
  i: number,
  asOf: Day,
): Iterable<Finding> {
  const { from, until, name, towns } = one;
  const day = asOf < from ? from : until !== undefined && until < asOf ? until : asOf;
  for (const town of towns)
    if (!mergedBy(town, day) && whoHandles(register, town, matter, day).inNameOf?.id !== town.id)
      yield {
        record: one,
        path: ['matters', i],
        message: `${name}以${town.name}的名义办“${matter.name}”，${day} 这不是${town.name}自己的事`,
        hint: '去掉这一项，或者写 inNameOf: 部门；镇里承接了的，补进它的清单',
      };
}

function station(town: string): string {
  return `id: linye-zhan
name: 小石县林业局林业站
department: linye-ju
towns: [${town}]
matters: [caifa-xuke]
from: 2026-03-01
staff: 部门
directs: [部门, 乡镇]
assesses: [乡镇]
inNameOf: 部门
`;
}
