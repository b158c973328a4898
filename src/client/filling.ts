/** What a matter's file of /data/v1/ writes into a 执法文书, and what the officer must know before it is used. */

import { isUnrecorded, UNRECORDED } from './unrecorded.ts';

export type Fills = Readonly<Record<string, string | undefined>>;

/** A sheet as filled, with what to say beside it. */
export interface Filled {
  readonly fills: Fills;
  readonly said: string;
}

/** A decision about which one objects in another way than about the usual one. */
export interface DocumentCase {
  readonly act: string;
  readonly given: string | null;
  readonly documentFills: Fills;
}

/** What is decided by a sheet: the usual of the matter where nothing is said. */
export interface Decided {
  readonly act?: string | undefined;
  readonly given?: string | undefined;
}

/** What is read of /data/v1/matters/{id}.json. */
export interface MatterFile {
  readonly documentFills: Fills;
  readonly basis: readonly { readonly from: string }[];
  /** Acts of days on which another law was in force, with what a sheet written today cites. */
  readonly earlierActs: readonly {
    readonly from: string;
    readonly until: string;
    readonly documentFills: Fills;
    readonly says: readonly string[];
  }[];
  readonly answers: readonly {
    readonly town: string;
    readonly documentFills: Fills;
    readonly documentSays: string | null;
    readonly documentCases: readonly DocumentCase[];
  }[];
}

/** The chosen town, with what a sheet says where it acts in its own name. */
export interface OwnTown {
  readonly id: string;
  readonly name: string;
  readonly fills: Fills;
}

/**
 * A sheet of this town in this matter for an act of that day, deciding that; the articles are those of today without
 * a day.
 */
export function filledFor(
  file: MatterFile,
  town: OwnTown | undefined,
  day: string,
  decided: Decided = {},
): Filled {
  const articles = articlesFor(file, day);
  const answer = file.answers.find((a) => a.town === town?.id);
  const said = town ? (answer?.documentSays ?? '') : '再选乡镇，就能填上机关名称、复议机关和法院。';
  const { act, given = null } = decided;
  const other = answer?.documentCases.find((one) => one.act === act && one.given === given);
  return {
    fills: { ...articles.fills, ...answer?.documentFills, ...other?.documentFills },
    said: [articles.said, said].filter(Boolean).join(' '),
  };
}

/** What may be chosen of a sheet that does not say itself what it decides: the cases in which it would say otherwise. */
export function choicesOf(file: MatterFile, town: string, { act, given }: Decided): DocumentCase[] {
  const cases = file.answers.find((one) => one.town === town)?.documentCases ?? [];
  return given === undefined ? cases.filter((one) => one.given && (!act || one.act === act)) : [];
}

/** Without a matter nobody knows whose name it takes: the town's is written, and the page says so. */
export function filledByTown({ name, fills }: OwnTown): Filled {
  return {
    fills,
    said: `没有选事项，先按${name}自己的权填。委托给${name}、由部门决定的事项不能用${name}的名义，选了事项就会填对。`,
  };
}

function articlesFor(file: MatterFile, day: string): Filled {
  const [known] = file.basis.map(({ from }) => from).sort();
  if (isUnrecorded(day, known)) {
    const { 违反条款: _, 处罚条款: __, ...others } = file.documentFills;
    return { fills: others, said: UNRECORDED };
  }
  const earlier = file.earlierActs.find(({ from, until }) => from <= day && day <= until);
  if (!earlier) return { fills: file.documentFills, said: '' };
  return {
    fills: earlier.documentFills,
    said: `规定换过，从旧兼从轻：${earlier.says.join('')}`,
  };
}
