/** The health report as data: per town and department what is wrong, expiring, idle, unchecked and unverified. */
import {
  addDays,
  completeness,
  completenessByDepartment,
  completenessByTown,
  expiries,
  sayCompleteness,
} from '../answers/index.ts';
import type { Department, Problem, Register, Severity, Town } from '../register/index.ts';
import { type Excepted, RULES, type Verdict } from '../rules/index.ts';
import type { Day } from '../schema/index.ts';

/** What the reader of the report can do about it, in the order of urgency. */
export const TOPICS = [
  '错误',
  '已过期',
  '快到期',
  '闲置',
  '没有核对',
  '没有核实',
  '其他提醒',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Item {
  readonly topic: Topic;
  readonly message: string;
  readonly hint?: string;
  /** `content/towns/linhe/powers.yaml:12` */
  readonly place: string;
}

/** Somebody who has something to look after. */
export interface Section {
  readonly name: string;
  readonly items: readonly Item[];
}

export interface Ending {
  readonly day: Day;
  readonly what: string;
  readonly whose: string;
}

export interface HealthReport {
  readonly county: string;
  readonly asOf: Day;
  readonly counts: Readonly<Record<Severity, number>>;
  /** 219 项，齐全 41 %，最缺：裁量基准 */
  readonly completeness: string;
  /** How much each town and department has said. */
  readonly said: readonly { readonly name: string; readonly says: string; readonly gaps: number }[];
  readonly towns: readonly Section[];
  readonly departments: readonly Section[];
  /** What no town or department looks after alone, such as the statutes. */
  readonly everybody: Section;
  /** Within a year, soonest first. */
  readonly endings: readonly Ending[];
  readonly exceptions: readonly {
    readonly title: string;
    readonly target: string;
    readonly reason: string;
    readonly until: Day;
    readonly excepted: readonly string[];
  }[];
}

const TOPIC_OF_RULE: Readonly<Record<string, Topic>> = {
  'entrustment-in-force': '快到期',
  'certificate-valid': '快到期',
  'idle-power': '闲置',
  'basis-checked': '没有核对',
  'prose-citations': '没有核对',
};

/** The report looks one year ahead. */
const HORIZON = 365;

export function healthReport(
  register: Register,
  asOf: Day,
  { problems, excepted }: Pick<Verdict, 'problems' | 'excepted'>,
): HealthReport {
  const items = new Map<object, Item[]>();
  const add = (owner: object, item: Item) => {
    const own = items.get(owner);
    if (own) own.push(item);
    else items.set(owner, [item]);
  };
  for (const problem of problems)
    for (const owner of ownersOf(register, problem)) add(owner, itemOf(problem));
  for (const item of unverified(register)) add(register.site, item);
  const section = (owner: { readonly name: string }): Section => ({
    name: owner.name,
    items: (items.get(owner) ?? []).sort(
      (a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic),
    ),
  });
  const count = (severity: Severity) => problems.filter((p) => p.severity === severity).length;
  return {
    county: register.site.county,
    asOf,
    counts: {
      error: count('error'),
      lapsed: count('lapsed'),
      warning: count('warning'),
      notice: count('notice'),
    },
    completeness: sayCompleteness(completeness(register)),
    said: [
      ...completenessByTown(register, asOf).map(({ town, said }) => ({
        name: town.name,
        says: sayCompleteness(said, '条'),
        gaps: said.gaps,
      })),
      ...completenessByDepartment(register).map(({ department, said }) => ({
        name: department?.name ?? '没有公布部门的事项',
        says: sayCompleteness(said),
        gaps: said.gaps,
      })),
    ],
    towns: [...register.towns.values()].map(section),
    departments: [...register.departments.values()].map(section),
    everybody: { name: '全县', items: items.get(register.site) ?? [] },
    endings: endingsOf(register, asOf),
    exceptions: exceptionsOf(register, excepted),
  };
}

function itemOf({ rule, severity, at, message, hint }: Problem): Item {
  const usual = TOPIC_OF_RULE[rule] ?? '其他提醒';
  // Checked, but with an open copy only; or no statute found so far.
  const open = severity === 'notice' && (rule === 'basis-checked' || rule === 'basis-in-force');
  const milder = open ? '没有核实' : usual;
  return {
    topic: severity === 'error' ? '错误' : severity === 'lapsed' ? '已过期' : milder,
    message,
    place: `${at.file}:${at.line}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Who looks after it: the town whose file it is and the department whose matter it is; the county for the rest. */
function ownersOf(
  register: Register,
  { target, at }: Problem,
): readonly (Town | Department | Register['site'])[] {
  const [path = '', entry] = (target ?? at.file.slice(at.file.indexOf('/') + 1)).split('#');
  const [kind, name = '', file = ''] = path.replace(/\.\w+$/, '').split('/');
  const { towns, matters, agreements, departments, site } = register;
  const found =
    kind === 'towns'
      ? [towns.get(name), matters.get(entry ?? '')?.department]
      : kind === 'matters'
        ? [matters.get(file)?.department]
        : kind === 'agreements'
          ? [...(agreements.get(name)?.entrusted ?? []), agreements.get(name)?.entrustor]
          : kind === 'departments'
            ? [departments.get(name)]
            : [];
  const owners = found.filter((owner) => owner !== undefined);
  return owners.length > 0 ? owners : [site];
}

/** Days of statutes that nobody has found in a text. */
function* unverified(register: Register): Iterable<Item> {
  for (const law of register.laws.values()) {
    const days = law.versions.filter((version) => version.unverified).map(({ from }) => from);
    const { file, line } = register.positionOf(law, ['versions']);
    if (days.length > 0)
      yield {
        topic: '没有核实',
        message: `《${law.short}》的施行日没有核实：${days.join('、')}`,
        place: `${file}:${line}`,
      };
  }
}

function endingsOf(register: Register, asOf: Day): Ending[] {
  return expiries(register, asOf, addDays(asOf, HORIZON)).map((expiry) => {
    switch (expiry.kind) {
      case '委托':
        return {
          day: expiry.day,
          what: `《${expiry.agreement.title}》期满`,
          whose: expiry.agreement.entrusted.map((town) => town.name).join('、'),
        };
      case '证件':
        return {
          day: expiry.day,
          what: `${expiry.officer.name}的证件到期`,
          whose: expiry.town.name,
        };
      case '例外':
        return {
          day: expiry.day,
          what: `例外到期：${titleOf(expiry.exception.rule)}`,
          whose: expiry.exception.target,
        };
      default:
        return expiry satisfies never;
    }
  });
}

function exceptionsOf(
  register: Register,
  excepted: readonly Excepted[],
): HealthReport['exceptions'] {
  return register.exceptions.map((exception) => ({
    title: titleOf(exception.rule),
    target: exception.target,
    reason: exception.reason,
    until: exception.until,
    excepted: excepted.filter((e) => e.exception === exception).map((e) => e.problem.message),
  }));
}

function titleOf(rule: string): string {
  return RULES.find(({ id }) => id === rule)?.title ?? rule;
}
