import { addDays, basisStatusOn } from '../answers/index.ts';
import { asKnownOn } from '../law/index.ts';
import type { BasisVersion, Law, Matter } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Rule } from './rule.ts';
import { LAWFUL_BASIS, samplePenalty } from './sample-penalty.ts';

const OFFICIAL = '国家法律法规数据库';

export const basisChecked: Rule = {
  id: 'basis-checked',
  title: '依据每年要核对一次',
  severity: 'warning',
  basis: [],
  demand: '有法可依',
  explains:
    '法条会改号、会改罚款数额。每条依据至少一年同官方文本核对一次，法律一改就要再核对。同公开存本核对过的也算核对过，但要写明是哪一天的文本：存本比现行的版本旧，核对不算数；最后还要以国家法律法规数据库为准。',
  example: {
    file: 'matters/huanjing/fenshao-jiegan.yaml',
    failing: samplePenalty({
      basis: LAWFUL_BASIS.replaceAll('    checked: 2026-11-21\n', '    checked: 2025-06-30\n'),
    }),
    passing: samplePenalty({ basis: LAWFUL_BASIS }),
    also: {
      'laws/senlin-fa.yaml': checkedStatute('senlin-fa', '森林法', '2020-07-01'),
      'laws/shehui-jiuzhu-fa.yaml': checkedStatute('shehui-jiuzhu-fa', '社会救助法', '2026-07-01'),
    },
  },
  *check(register, asOf) {
    const copies = new Map<Law, Set<Matter>>();
    for (const matter of register.matters.values()) {
      const stale: { version: BasisVersion; fault: string }[] = [];
      for (const version of matter.basis) {
        // What no longer applies needs no check; that it is still cited is said by basis-in-force.
        const status = basisStatusOn(version, asOf);
        if (status !== '有效' && status !== '尚未施行') continue;
        const fault = faultOf(version, asOf);
        if (fault) stale.push({ version, fault });
        else if (version.checkedWith !== OFFICIAL && version.law.checkedWith !== OFFICIAL)
          copies.set(version.law, (copies.get(version.law) ?? new Set()).add(matter));
      }
      const [first] = stale;
      if (first)
        yield {
          record: first.version,
          path: ['checked'],
          message: `“${matter.name}”的依据要核对：${stale.map(({ fault }) => fault).join('；')}`,
          hint: `同${OFFICIAL}逐条核对，把 checked 写成核对那天，checkedWith 写“${OFFICIAL}”`,
        };
    }
    for (const [law, matters] of copies)
      yield {
        record: law,
        path: ['checkedWith'],
        severity: 'notice',
        message: `《${law.short}》只同公开存本核对过${law.copyDated ? `（${law.copyDated} 的文本）` : '，没有写是哪一天的文本'}，${matters.size} 个事项引它作依据`,
        hint: `有条件时同${OFFICIAL}再核对一次`,
      };
  },
};

/** Never checked, checked too long ago, with a copy that was old by then, or before the statute last changed. */
function faultOf(version: BasisVersion, asOf: Day): string | undefined {
  const { law, article = '', checked } = version;
  const cited = `《${law.short}》${article}`;
  if (checked === undefined) return `${cited}没有核对过`;
  if (checked < aYearBefore(asOf)) return `${cited}上次核对是 ${checked}，已经超过一年`;
  const copy = copyOf(version);
  const newer = copy && newestVersion(law, asOf, ({ madeBy }) => madeBy > copy);
  if (newer) return `${cited}核对用的存本是 ${copy} 的，${newer} 有了新版，不算核对过`;
  const changed = newestVersion(law, asOf, ({ from }) => from > checked);
  return changed && `${cited}上次核对是 ${checked}，之后 ${changed} 有了新版`;
}

/** How old the text was that it was compared with; the official database is always new. */
function copyOf({ law, copyDated, checkedWith }: BasisVersion): Day | undefined {
  return copyDated ?? (checkedWith === OFFICIAL ? undefined : law.copyDated);
}

/** No version waits longer for its first day, as far as the law index goes. */
const LONGEST_WAIT = 400;

/** The first day of the newest version in force that day of which something holds; by editor and index together. */
function newestVersion(
  law: Law,
  asOf: Day,
  holds: (version: { readonly from: Day; readonly madeBy: Day }) => boolean,
): Day | undefined {
  const indexed = law.indexed ? asKnownOn(law.indexed, asOf).versions : [];
  const known = new Set(indexed.flatMap(({ from, published }) => [from, published]));
  return [...indexed, ...law.versions.filter(({ from }) => !known.has(from))]
    .flatMap((version) => {
      const published = 'published' in version ? version.published : undefined;
      const from = version.from ?? published;
      // Where nobody wrote down when it was published, a copy may hold it already for some time.
      return from ? [{ from, madeBy: published ?? addDays(from, -LONGEST_WAIT) }] : [];
    })
    .filter((version) => version.from <= asOf && holds(version))
    .map(({ from }) => from)
    .sort()
    .at(-1);
}

/** The same day a year ago; for comparing only, so 29 February needs no care. */
function aYearBefore(day: Day): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** A statute compared as a whole with the official text: no notice is due for it. */
function checkedStatute(id: string, short: string, from: Day): string {
  return `id: ${id}
title: 中华人民共和国${short}
short: ${short}
kind: 法律
area: 城乡
status: 有效
versions:
  - from: ${from}
checked: 2026-11-21
checkedWith: ${OFFICIAL}
`;
}
