/** What a matter's file of /data/v1/ writes into a 执法文书, and what the officer must know before it is used. */

import { isUnrecorded, UNRECORDED } from './unrecorded.ts';

export type Fills = Readonly<Record<string, string | undefined>>;

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
    readonly mode: string | null;
    readonly handler: string;
    readonly inNameOf: string | null;
    readonly reconsideration: readonly string[];
    /** Why the town does not act although its list says so. */
    readonly withdrawn: string | null;
  }[];
}

/** The chosen town, with what it signs by. */
export interface OwnTown {
  readonly id: string;
  readonly name: string;
  readonly fills: Fills;
}

/** The file with the articles that govern an act of that day; without a day, those of today. */
export function asDoneOn(file: MatterFile, day: string): { file: MatterFile; said: string } {
  const [known] = file.basis.map(({ from }) => from).sort();
  if (isUnrecorded(day, known)) {
    const { 违反条款: _, 处罚条款: __, ...others } = file.documentFills;
    return { file: { ...file, documentFills: others }, said: UNRECORDED };
  }
  const earlier = file.earlierActs.find(({ from, until }) => from <= day && day <= until);
  if (!earlier) return { file, said: '' };
  return {
    file: { ...file, documentFills: earlier.documentFills },
    said: `规定换过，从旧兼从轻：${earlier.says.join('')}`,
  };
}

/** The blanks of a sheet, and a warning where this town must not sign it by itself. */
export function filledFor(
  { documentFills, answers }: MatterFile,
  town: OwnTown | undefined,
): { readonly fills: Fills; readonly said: string } {
  const answer = answers.find((a) => a.town === town?.id);
  if (!town || !answer)
    return { fills: { ...town?.fills, ...documentFills }, said: '再选乡镇，就能填上机关名称。' };
  const { mode, handler, inNameOf, reconsideration, withdrawn } = answer;
  if (mode === null || mode === '配合')
    return {
      fills: documentFills,
      said: `${town.name}今天没有这项权，由${handler}办，不能用${town.name}的名义发这张文书。`,
    };
  if (withdrawn !== null) return { fills: documentFills, said: `这张文书今天不能发。${withdrawn}` };
  const objection: Fills =
    reconsideration.length > 0 ? { 复议机关: reconsideration.join('或者') } : {};
  const fills = { ...town.fills, ...documentFills, ...objection };
  // 行政处罚法第二十条第四款: what is entrusted is done in the name of the one who entrusts.
  if (mode === '委托' && inNameOf)
    return {
      fills: { ...fills, 机关名称: inNameOf },
      said: `这项权是委托给${town.name}的，要用${inNameOf}的名义，盖它的印章。`,
    };
  return { fills, said: '' };
}

/** The town of a choice, with what stands in it. */
export function ownTown({ value, textContent, dataset }: HTMLOptionElement): OwnTown {
  const { name, address, phone } = dataset;
  return {
    id: value,
    name: textContent ?? '',
    fills: { 机关名称: name, 机关地址: address, 机关电话: phone },
  };
}
