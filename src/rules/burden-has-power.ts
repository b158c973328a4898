import { inForce, leftOut } from '../answers/index.ts';
import type { Matter, Responsibility, Town } from '../register/index.ts';
import { entryOf, several } from './entries.ts';
import type { Rule } from './rule.ts';

/** A town that says nothing may still have it: the reviewer asks. Too little, or no power at all, is certain. */
const NOT_WRITTEN = { severity: 'warning' } as const;

export const burdenHasPower: Rule = {
  id: 'burden-has-power',
  title: '让乡镇担责，就要给权、给人、给钱',
  severity: 'error',
  basis: [],
  demand: '权责一致',
  explains:
    '只派责任不给权力，乡镇看得见管不着，出了事还要背责。一件事需要什么权力、几个人、有没有经费，写在事项里；主责的乡镇要真的有。',
  example: {
    file: 'towns/shanqian/responsibilities.yaml',
    failing: duty(''),
    passing: duty('  staff: 1\n'),
  },
  // A power in a list that cannot be read is not a power that is missing.
  needsWhole: true,
  *check(register, asOf) {
    const held = new Map<Town, Set<Matter>>();
    for (const claim of register.claims) {
      if (claim.mode === '配合' || !inForce(claim, asOf)) continue;
      const powers = held.get(claim.town);
      if (powers) powers.add(claim.matter);
      else held.set(claim.town, new Set([claim.matter]));
    }
    for (const claim of register.claims) {
      const { matter, town } = claim;
      if (matter.list !== '责任清单' || claim.mode === '配合' || !inForce(claim, asOf)) continue;
      const { matters = [], staff, funding } = needsOf(matter);
      const lacking = matters
        .flatMap((id) => register.matters.get(id) ?? [])
        .filter((power) => !leftOut(register, town, power, asOf) && !held.get(town)?.has(power));
      if (lacking.length > 0)
        yield {
          record: claim,
          path: ['matter'],
          message: `${entryOf(claim)}要由乡镇主责，可办这件事要有的权力没有给：${several(lacking.map((m) => m.name))}`,
          hint: `把权力交给${town.name}，或者主责改由县级部门担、乡镇配合`,
        };
      if (staff !== undefined && (claim.staff ?? 0) < staff)
        yield {
          record: claim,
          path: [claim.staff === undefined ? 'matter' : 'staff'],
          ...(claim.staff === undefined ? NOT_WRITTEN : {}),
          message: `${entryOf(claim)}至少要 ${staff} 个人，${claim.staff === undefined ? '没有写人手' : `现在是 ${claim.staff} 个`}`,
          hint: '配齐人手后改写 staff；配不齐的，提请县里增加力量或者收回',
        };
      if (funding && claim.funding === undefined)
        yield {
          record: claim,
          path: ['matter'],
          ...NOT_WRITTEN,
          message: `${entryOf(claim)}需要专门经费，没有写钱从哪里来`,
          hint: '补上 funding：经费来源；没有落实的，提请县里解决',
        };
    }
  },
};

function needsOf(matter: Responsibility): NonNullable<Responsibility['needs']> {
  return matter.needs ?? {};
}

function duty(staff: string): string {
  return `- matter: faxian-jiuzhu
  mode: 法定
  from: 2026-07-01
  office: zhifa
  usage: 正常运行
${staff}`;
}
