/** What `/desk/` loads: who answers for what, of the county once and of each town apart. Plain JSON, made at build. */
import type { Day, FactKey, List } from '../../schema/index.ts';

/** What is said from each of these days on; the first holds up to then, whatever the day. */
export type Spans<T> = readonly (readonly [from: Day | '', says: T])[];

/** A body one can send somebody to. */
export interface DeskBody {
  readonly name: string;
  readonly phone: string;
}

/** One matter, as far as no town changes it. */
export interface DeskMatter {
  readonly name: string;
  readonly list: List;
  /** 《生态环境法典》第二百四十六条（禁止）: the articles in force. */
  readonly cites: Spans<readonly string[]>;
  /** Facts on which the remedy or the law turns. */
  readonly asks?: readonly FactKey[];
  /** What the leading body has to do, then what each helper does and how fast it must come, in the order of the matter. */
  readonly leads?: string;
  readonly helps?: readonly { readonly does: string; readonly onCall?: string }[];
}

/** File `county`. */
export interface DeskCounty {
  readonly county: string;
  /** Title of the list the answers come from. */
  readonly title: string;
  readonly hotline: string;
  /** Every town; one that went into another answers no longer, and says into which. */
  readonly towns: readonly { readonly id: string; readonly name: string; readonly into?: string }[];
  readonly matters: Readonly<Record<string, DeskMatter>>;
}

/** The answer for one matter in one town. Sentences come from `answers/`. */
export interface DeskAnswer {
  /** Whom to send it to, and which office there takes the call. Bodies are places in `DeskTown.bodies`. */
  readonly to: number;
  readonly office?: string;
  readonly own: boolean;
  /** 直接赋权、县里管、委托已到期 …; 以临河镇人民政府名义. */
  readonly mode: string;
  readonly inName: string;
  /** The body that leads, where somebody else takes the call or helps. */
  readonly lead?: number;
  /** Place in `DeskMatter.helps`, and who it is. */
  readonly support?: readonly (readonly [at: number, who: number])[];
  /** 2024 年 5 月 1 日起，依《…》（文号）. */
  readonly since?: string;
  readonly sinceDay?: Day;
  readonly extent?: string;
  /** What ran out; what applies here instead; who had it before. */
  readonly withdrawn?: string;
  readonly instead?: string;
  readonly before?: string;
  readonly beforeDay?: Day;
}

/** File `town-<id>`. */
export interface DeskTown {
  readonly id: string;
  readonly name: string;
  readonly duty: DeskBody;
  readonly villages: readonly string[];
  readonly bodies: readonly DeskBody[];
  readonly answers: readonly DeskAnswer[];
  /** Matter id → place in `answers`; where a day to come changes it, with the days. */
  readonly of: Readonly<Record<string, number | Spans<number>>>;
}

/** All that a desk has loaded. */
export interface Desk {
  readonly county: DeskCounty;
  readonly towns: ReadonlyMap<string, DeskTown>;
}

/** What holds that day, and what comes next, when. */
export function onDay<T>(
  spans: Spans<T>,
  day: Day,
): { readonly now: T | undefined; readonly next?: readonly [from: Day, says: T] } {
  const at = spans.filter(([from]) => from <= day).length - 1;
  const next = spans[at + 1];
  return { now: spans[Math.max(at, 0)]?.[1], ...(next ? { next } : {}) };
}
