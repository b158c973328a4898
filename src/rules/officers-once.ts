import { livingOn, printedKey } from '../answers/index.ts';
import type { Town } from '../register/index.ts';
import type { Day, Officer } from '../schema/index.ts';
import type { Finding, Rule } from './rule.ts';

export const officersOnce: Rule = {
  id: 'officers-once',
  title: '一人一证，名单上只列一次',
  severity: 'error',
  basis: [{ law: 'xingzheng-chufa-fa', article: '第四十二条' }],
  demand: '权责一致',
  explains:
    '办案至少要两名执法人员。同一个人列两次、同一本证写在两个人名下，看着够了两个，到场还是一个。执法证一人一号，换证的旧证写上止日。同名不同证的可能是两个人：在不同机构的先提醒，在同一机构、同一岗位的要在姓名后面写明怎么分，没有写明以前按一个人数。',
  example: {
    file: 'towns/hebian/officers.yaml',
    failing: officers('测试-hebian-1'),
    passing: officers('测试-hebian-2'),
  },
  *check(register, asOf) {
    const seen = new Map<string, Listed>();
    for (const town of register.towns.values()) {
      if (!livingOn(town, asOf)) continue;
      for (const [i, officer] of town.officers.entries()) {
        yield* twice(town, i);
        if (officer.certificate === undefined) continue;
        const key = printedKey(officer.certificate);
        const other = seen.get(key);
        if (other && other.town !== town) yield elsewhere({ town, officer }, other);
        else seen.set(key, { town, officer });
      }
    }
  },
};

interface Listed {
  readonly town: Town;
  readonly officer: Officer;
}

/** The same certificate or the same name again, further up in the same list, for days that touch. */
function* twice({ name, officers }: Town, at: number): Iterable<Finding> {
  const officer = officers[at];
  if (officer?.certificate === undefined) return;
  const certified = officers
    .slice(0, at)
    .filter((other) => other.certificate !== undefined && touch(other, officer));
  const one = certified.find((other) => same(other.certificate, officer.certificate));
  if (one) {
    yield {
      record: officer,
      path: ['certificate'],
      message: `${name}的执法证 ${officer.certificate} 写了两次：${one.name}、${officer.name}`,
      hint: '一本证只属于一个人：写错的改正，重复的删掉',
    };
    return;
  }
  const namesake = certified.find((other) => same(other.name, officer.name));
  if (namesake)
    yield {
      record: officer,
      path: ['name'],
      // Two people may have the same name; in the same office and role a reader could not tell them apart.
      severity: sameDesk(namesake, officer) ? 'error' : 'warning',
      message: `${name}的${officer.name}列了两次，证号是 ${namesake.certificate} 和 ${officer.certificate}`,
      hint: '同一个人只留一条；换了证的，旧证写上 until；真是同名的两个人，在姓名后面写明怎么分',
    };
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && printedKey(a) === printedKey(b);
}

function sameDesk(a: Officer, b: Officer): boolean {
  return a.office === b.office && a.role === b.role;
}

/** A certificate names the body it was issued for, so that it cannot stand in two lists. */
function elsewhere({ town, officer }: Listed, other: Listed): Finding {
  return {
    record: officer,
    path: ['certificate'],
    ...(officer.name === other.officer.name ? { severity: 'warning' as const } : {}),
    message: `${town.name}${officer.name}的执法证 ${officer.certificate}，${other.town.name}的${other.officer.name}也写着这一本`,
    hint: '一本证只列在发证时写明的那个机关；调动了的，从原来的名单里移出',
  };
}

function touch(a: Officer, b: Officer): boolean {
  const from = (officer: Officer): Day => officer.from ?? '0001-01-01';
  const until = (officer: Officer): Day => officer.until ?? '9999-12-31';
  return from(a) <= until(b) && from(b) <= until(a);
}

function officers(certificate: string): string {
  return `- name: 甲（虚构）
  certificate: 测试-hebian-1
  office: zhifa
  role: 执法人员
  from: 2024-01-01
  until: 2028-12-31
- name: 乙（虚构）
  certificate: ${certificate}
  office: zhifa
  role: 执法人员
  from: 2024-01-01
  until: 2028-12-31
`;
}
