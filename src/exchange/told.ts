/** Fields of records as JSON has them: what a record does not say is `null`, and other records are told by their ids. */
import type { BasisVersion } from '../register/index.ts';

type Told<R, K extends keyof NonNullable<R>> = {
  [P in K]: undefined extends R | NonNullable<R>[P]
    ? Exclude<NonNullable<R>[P], undefined> | null
    : NonNullable<R>[P];
};

/** These fields, in this order; all `null` where there is no record. */
export function told<R extends object | undefined, K extends keyof NonNullable<R>>(
  record: R,
  ...keys: readonly K[]
) {
  const said: Partial<NonNullable<R>> = record ?? {};
  return Object.fromEntries(keys.map((key) => [key, said[key] ?? null])) as Told<R, K>;
}

/** Their ids, in their order. */
export function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

/** A cited article with the statute's id and title. */
export function citedJson({ law, article }: Pick<BasisVersion, 'law' | 'article'>) {
  return { law: law.id, title: law.title, article: article ?? null };
}
