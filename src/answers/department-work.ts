/** What a county department answers for, helps with, and has entrusted. */
import type { Agreement, Department, Matter, Register, Town } from '../register/index.ts';
import type { Day, Duty } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { inForce, type Phase, phaseOn } from './period.ts';

export interface DepartmentWork {
  /** Matters it originally implements or guides. */
  readonly matters: readonly Matter[];
  /** Matters others lead and it helps with. */
  readonly helps: readonly {
    readonly matter: Matter;
    readonly duties: readonly Duty[];
    readonly onCall?: string;
  }[];
  /** What it entrusted, in force first. */
  readonly agreements: readonly { readonly agreement: Agreement; readonly phase: Phase }[];
  /** Towns that hold some of its matters that day, with how many. */
  readonly towns: readonly { readonly town: Town; readonly held: number }[];
}

export function departmentWork(
  register: Register,
  department: Department,
  asOf: Day,
): DepartmentWork {
  const all = [...register.matters.values()];
  const matters = all.filter((matter) => matter.department === department);
  const held = matters.flatMap((matter) =>
    matter.claims.filter((claim) => inForce(heldDuring(claim), asOf)),
  );
  const towns = Map.groupBy(held, (claim) => claim.town);
  const rank = { 有效: 0, 尚未开始: 1, 已结束: 2 };
  return {
    matters,
    helps: all.flatMap((matter) => {
      const part = matter.support.find((party) => party.by === department);
      if (!part || matter.department === department) return [];
      const { duties, onCall } = part;
      return [{ matter, duties, ...(onCall === undefined ? {} : { onCall }) }];
    }),
    agreements: [...register.agreements.values()]
      .filter((agreement) => agreement.entrustor === department)
      .map((agreement) => ({ agreement, phase: phaseOn(agreement, asOf) }))
      .sort(
        (a, b) => rank[a.phase] - rank[b.phase] || (a.agreement.from < b.agreement.from ? 1 : -1),
      ),
    towns: [...towns]
      .map(([town, claims]) => ({ town, held: new Set(claims.map((claim) => claim.matter)).size }))
      .sort((a, b) => b.held - a.held),
  };
}
