/** The other cases of an answer that turns on a fact nobody told. */
import { FACTS, type FactKey } from '../schema/index.ts';
import type { FactAnswer } from './act-answer.ts';
import type { Facts } from './acts.ts';
import type { Remedy } from './remedies.ts';

/** One fact told, and what the answer then is. */
export interface Branch<Told> {
  /** 持证=有. */
  readonly given: string;
  readonly told: Told;
}

/** Each fact that is open is told in every way; only what changes the answer is a branch. */
export function branchesOf<Told>(
  base: Told,
  known: Facts,
  turned: (facts: Facts) => Told,
  same: (a: Told, b: Told) => boolean,
): readonly Branch<Told>[] {
  return Object.entries(FACTS).flatMap(([key, values]) =>
    known[key as FactKey] === undefined
      ? values.flatMap((value) => {
          const told = turned({ ...known, [key]: value });
          return same(base, told) ? [] : [{ given: `${key}=${value}`, told }];
        })
      : [],
  );
}

/** Neither remedy nor law differs. */
export function sameAnswer(a: FactAnswer, b: FactAnswer): boolean {
  return sameRemedy(a.remedy, b.remedy) && sameBasis(a, b);
}

/** Order, term and court are all that a fact can change of a remedy. */
export function sameRemedy(a: Remedy, b: Remedy): boolean {
  return (
    a.reconsideration?.first === b.reconsideration?.first &&
    a.litigation?.term === b.litigation?.term &&
    a.litigation?.court === b.litigation?.court
  );
}

/** Which provisions govern. */
export function sameBasis(a: FactAnswer, b: FactAnswer): boolean {
  const chosen = ({ basis }: FactAnswer) => basis.map((one) => one.chosen).join();
  return chosen(a) === chosen(b);
}

/** 持证=有：先申请复议，收到复议决定 15 日内起诉. */
export function sayBranch({ given, told }: Branch<Remedy>): string {
  const { reconsideration, litigation } = told;
  const [key = '', value = ''] = given.split('=');
  const order = reconsideration?.first
    ? `要先申请复议，对复议决定不服，收到决定书 ${litigation?.term}内起诉`
    : `复议、起诉自己选，直接起诉是 ${litigation?.term}内`;
  return `${SAY_FACT[key as FactKey](value)}，${order}。`;
}

const SAY_FACT: Readonly<Record<FactKey, (value: string) => string>> = {
  持证: (value) => (value === '有' ? '您已经领了证、决定动了证上的权利的' : '没有领过证的'),
  当事人: (value) => `${value}的`,
  改正: (value) => (value === '是' ? '责令后改正了的' : '责令后不改正的'),
  处罚内容: (value) => `处罚是${value}的`,
  不公开理由: (value) => `不公开的理由是${value}的`,
};
