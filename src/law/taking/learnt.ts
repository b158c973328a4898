/** What an index knows that the one before did not. */
import type { ActingText, Ending, IndexedLaw, IndexedVersion } from '../model.ts';

/** The statute with every fact dated that `before` did not hold; what it held keeps its own day. */
export function learntSince(law: IndexedLaw, before: IndexedLaw | undefined): IndexedLaw {
  const { taken } = law;
  const dated = <T extends IndexedVersion | Ending | ActingText>(
    fact: T,
    old: T | undefined,
  ): T => {
    if (!old) return { ...fact, learnt: taken };
    const { learnt } = old;
    return learnt ? { ...fact, learnt } : fact;
  };
  const olds = before?.versions ?? [];
  const endings = before?.ending;
  return {
    ...law,
    versions: law.versions.map((version) =>
      dated(
        version,
        olds.find((old) => isSame(old, version)),
      ),
    ),
    ...(law.acting
      ? {
          acting: law.acting.map((text) =>
            dated(
              text,
              before?.acting?.find((old) => namesOf(old) === namesOf(text)),
            ),
          ),
        }
      : {}),
    ...(law.ending
      ? { ending: dated(law.ending, endings?.until === law.ending.until ? endings : undefined) }
      : {}),
  };
}

/** What a version says of towns, as one text. */
function namesOf({ from, articles }: ActingText): string {
  return JSON.stringify([from, articles]);
}

/** The same version, saying the same of its day and its length. */
function isSame(a: IndexedVersion, b: IndexedVersion): boolean {
  return a.from === b.from && a.articles === b.articles && a.published === b.published;
}
