/** For tests only: edits of the small county, and all that the comparison says of them. */
import { diffRegisters } from '../../src/answers/diff.ts';
import {
  sayEffect,
  sayFieldChange,
  sayListChange,
  sayRecordChange,
} from '../../src/answers/diff-say.ts';
import { registerWith, textOf } from './answers.ts';

export const POWERS = 'towns/shanqian/powers.yaml';
export const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
export const FIRST = 'from: 2023-03-01';
export type Overlay = Readonly<Record<string, string | null>>;

/** Everything the diff says, sentence by sentence. */
export function said(now: Overlay, before: Overlay = {}, asOf = '2026-11-21'): string[] {
  const { lists, records, effects } = diffRegisters(registerWith(before), registerWith(now), asOf);
  const fields = (list: Parameters<typeof sayFieldChange>[0][]) =>
    list.map((change) => `  ${sayFieldChange(change)}`);
  return [
    ...lists.flatMap((change) => [
      sayListChange(change),
      ...change.entries.flatMap((entry) => fields([...entry.fields])),
    ]),
    ...records.flatMap((change) => [sayRecordChange(change), ...fields([...change.fields])]),
    ...effects.map(sayEffect),
  ];
}
export const edited = (path: string, from: string | RegExp, to: string): Overlay => {
  const text = textOf(path);
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${from} is not in ${path}`);
  return { [path]: other };
};
export const closed = edited(
  POWERS,
  FIRST,
  `${FIRST}
  until: 2025-12-31
  closedBy: sheng-fuquan-2023
  successor: { by: huanbao-ju, from: 2026-01-01 }`,
);
