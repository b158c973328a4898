/** 履职事项清单: the same entries in the three tables of the national scheme of 2024–25 (DOMAIN: 基本、配合、收回). */
import type { Claim, Department, PartyInMatter, Town } from '../register/index.ts';
import type { Day, DutyClass } from '../schema/index.ts';
import { heldDuring } from './held.ts';
import { dutyClassOn } from './lists.ts';
import { addDays, phaseOn } from './period.ts';

/** One row of 配合履职. What nobody said is undefined. */
export interface AssistedDuty {
  readonly claim: Claim;
  /** 对应上级部门: who leads. */
  readonly department: Department | undefined;
  /** 上级部门职责. */
  readonly departmentDoes: readonly string[];
  /** 乡镇配合职责. */
  readonly townDoes: readonly string[];
}

/** One row of 上级部门收回. */
export interface RecalledDuty {
  readonly name: string;
  /** The entry that ended; undefined of work that stood on no list. */
  readonly claim: Claim | undefined;
  /** 承接部门. */
  readonly by: Department | undefined;
  readonly since: Day | undefined;
  /** The day is only the latest possible one. */
  readonly atLatest: boolean;
  /** 工作方式. */
  readonly how: string | undefined;
  readonly why: string | undefined;
}

export interface DutyTables {
  readonly basic: readonly Claim[];
  readonly assisted: readonly AssistedDuty[];
  readonly recalled: readonly RecalledDuty[];
  /** In force, of a class nobody has published. */
  readonly unsaid: readonly Claim[];
}

/** Entries in force by duty class, and those a department took back and the town does not hold any more. */
export function dutiesOn(town: Town, asOf: Day): Record<DutyClass | '未公布', Claim[]> {
  const duties: Record<DutyClass | '未公布', Claim[]> = {
    基本履职: [],
    配合履职: [],
    上级部门收回: [],
    未公布: [],
  };
  const held = town.claims.filter((claim) => phaseOn(heldDuring(claim), asOf) === '有效');
  const matters = new Set(held.map((claim) => claim.matter));
  for (const claim of town.claims) {
    const phase = phaseOn(heldDuring(claim), asOf);
    const duty = dutyClassOn(claim, asOf);
    if (phase === '有效') duties[duty ?? '未公布'].push(claim);
    else if (phase === '已结束' && duty === '上级部门收回' && !matters.has(claim.matter))
      duties[duty].push(claim);
  }
  return duties;
}

/** The tables as a town publishes them: one row a matter. */
export function dutyTables(town: Town, asOf: Day): DutyTables {
  const {
    基本履职: basic,
    配合履职: assisted,
    上级部门收回: recalled,
    未公布: unsaid,
  } = dutiesOn(town, asOf);
  return {
    basic: oncePerMatter(basic),
    assisted: oncePerMatter(assisted).map(assistedDuty),
    recalled: [
      ...oncePerMatter(recalled).map(recalledDuty),
      ...recalledWork(town, asOf).map(({ name, by, from, how, why }) => {
        return { name, claim: undefined, by, since: from, atLatest: false, how, why };
      }),
    ],
    unsaid: oncePerMatter(unsaid),
  };
}

/** The day whose tables a town shows: its last one where it was merged, because an address once published stays. */
export function dutyDay({ merged }: Town, asOf: Day): Day {
  return merged && merged.on <= asOf ? addDays(merged.on, -1) : asOf;
}

/** False where of none of its entries the class is known: then the town has no such list to show. */
export function hasDutyTables(town: Town, asOf: Day): boolean {
  const { 未公布: _, ...known } = dutiesOn(town, asOf);
  return (
    Object.values(known).some((claims) => claims.length > 0) || recalledWork(town, asOf).length > 0
  );
}

/** What stood on no list of the town and was taken back by that day. */
function recalledWork({ recalled }: Town, asOf: Day): Town['recalled'] {
  return recalled.filter(({ from }) => from <= asOf);
}

function assistedDuty(claim: Claim): AssistedDuty {
  const { lead, support, department } = claim.matter;
  /** Whoever exercises the power is the town only where it was handed to it. */
  const here = claim.mode === '委托' ? ['乡镇', '行使主体'] : ['乡镇'];
  const parties = [lead, ...support];
  const ofTown = parties.filter(({ by }) => typeof by === 'string' && here.includes(by));
  const [first] = parties.filter((party) => !ofTown.includes(party));
  return {
    claim,
    department: (first && departmentOf(first)) ?? department,
    departmentDoes: wordsOf(first ? [first] : []),
    townDoes: wordsOf(ofTown),
  };
}

function recalledDuty(claim: Claim): RecalledDuty {
  const { by, from, atLatest = false, how, why } = claim.successor ?? {};
  const department = by && 'government' in by ? undefined : by;
  return { name: claim.matter.name, claim, by: department, since: from, atLatest, how, why };
}

function departmentOf({ by }: PartyInMatter): Department | undefined {
  return by === '乡镇' || by === '行使主体' ? undefined : by;
}

function wordsOf(parties: readonly PartyInMatter[]): string[] {
  return parties.flatMap(({ duties }) => duties.map(({ does }) => does));
}

/** A matter entered twice, for two places or one after the other, is one duty. */
function oncePerMatter(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.matter, claim])).values()];
}
