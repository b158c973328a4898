/** What a statute's page says of it: its versions, and where its official text stands. */
import { asKnownOn, NATIONAL_DATABASE, officialAddress, versionOn } from '../law/index.ts';
import type { Law } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { endOf, type LawEnd } from './law-end.ts';

/** One version, as editor and index know it together. */
export interface LawVersion {
  /** Its first day; undefined where only its publication is dated. */
  readonly from: Day | undefined;
  readonly published: Day | undefined;
  readonly note: string | undefined;
  /** True where nobody could compare the first day with the official record. */
  readonly unverified: boolean;
  /** Where the national database shows this version. */
  readonly address: string | undefined;
}

/** A statute beside its official record. */
export interface LawFacts {
  /** Newest first. */
  readonly versions: readonly LawVersion[];
  /** `exact` is false for the front page of the database, where a reader has to look for the title. */
  readonly official: { readonly address: string; readonly exact: boolean };
  /** The number of the last article of the version in force. */
  readonly articles: number | undefined;
  readonly end: LawEnd | undefined;
  /** The day the index speaks for; undefined for a statute it does not hold. */
  readonly indexed: Day | undefined;
}

export function lawFacts(law: Law, asOf: Day): LawFacts {
  const indexed = law.indexed && asKnownOn(law.indexed, asOf);
  const versions = versionsOf(law, asOf);
  const now = indexed && versionOn(indexed, asOf);
  const address =
    (now && officialAddress(now)) ??
    versions.find((version) => version.address && (version.from ?? '9') <= asOf)?.address ??
    law.official;
  return {
    versions,
    official: { address: address ?? NATIONAL_DATABASE, exact: address !== undefined },
    articles: now?.articles ?? (indexed ? undefined : law.articles),
    end: endOf(law, asOf),
    indexed: indexed?.taken,
  };
}

/** What the editor lists, with days and addresses of the index, and what only the index knows. */
function versionsOf(law: Law, asOf: Day): LawVersion[] {
  const known = law.indexed ? asKnownOn(law.indexed, asOf).versions : [];
  const listed = law.versions.map(({ from, note, unverified = false }): LawVersion => {
    const same = known.find((version) => (version.from ?? version.published) === from);
    return {
      from,
      published: same?.published,
      note,
      unverified: same?.from === undefined ? unverified : same.unverified === true,
      address: same && officialAddress(same),
    };
  });
  const days = new Set(listed.map(({ from }) => from));
  const others = known
    .filter(({ from, published }) => (from ?? published) && !days.has((from ?? published) as Day))
    .map(
      (version): LawVersion => ({
        from: version.from,
        published: version.published,
        note: version.published && `${version.published} 公布`,
        unverified: version.from === undefined || version.unverified === true,
        address: officialAddress(version),
      }),
    );
  const dayOf = ({ from, published }: LawVersion) => from ?? published ?? '';
  return [...listed, ...others].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}
