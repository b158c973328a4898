/** `npm run law -- propose`: what a comparison of two texts is sure of, as one change of the content that somebody reviews. */
import { type Comparison, type Pair, type Renewal, titleKey } from '../law/index.ts';
import type { Law } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { citedOn } from './cited.ts';
import { lawsClosed, type Move, scalesCopied, undatedChanged } from './follow-law.ts';
import { replaceBasis } from './replace-law.ts';
import { type County, countyOf, notADay, type Refusal, type Revision, reread } from './revision.ts';
import { saysByHand, saysLighter } from './say-law.ts';

/** A revision, and the pairs of which somebody has to choose: these are left as they are. */
export interface LawProposal extends Revision {
  readonly unsure: readonly Pair[];
}

type Edit = (county: County) => Revision | Refusal;

/** Matters get a new basis as `replace-law` gives it, and where no sum changed the scale with it; undated records and 验算 follow. */
export function proposeLaw(
  county: County,
  comparison: Comparison,
  from: Day,
): LawProposal | Refusal {
  const wrongDay = notADay('--from ', from);
  if (wrongDay) return wrongDay;
  const renewals = comparison.renewals.filter(({ now }) => (now.from ?? from) === from);
  const pairs = comparison.pairs.filter(({ law }) => renewals.some(({ old }) => old.title === law));
  const sure = pairs.filter(({ unsure }) => !unsure);
  const unsure = pairs.filter((pair) => pair.unsure);
  const known = recordsByTitle(county);
  const unknown = new Set(
    pairs.flatMap(({ law, newLaw }) =>
      [law, newLaw].filter((title) => !known.has(titleKey(title))),
    ),
  );
  if (unknown.size > 0)
    return {
      refusal: `content/laws/ 里还没有${[...unknown].map((title) => `《${title}》`).join('、')}，先 npm run new law`,
    };
  const moves = sure.flatMap((pair) => moveOf(pair, known) ?? []);
  const done = inTurn(county, [
    // Scales first: what still needs one is told with the basis.
    (now) => scalesCopied(now, moves),
    (now) => basisChanged(now, moves, from),
    (now) => undatedChanged(now, moves, from),
    (now) => lawsClosed(now, renewals, unsure, from),
  ]);
  if ('refusal' in done) return done;
  const { changed } = done;
  const byHand = saysByHand(county, moves, new Set(changed.keys()), from);
  return {
    changed,
    says: [
      ...done.says,
      ...saysLighter(ofMatters(county, moves, from)),
      ...byHand,
      ...comparison.doubts,
      ...comparison.renewals.filter((one) => !renewals.includes(one)).map(saysOtherDay),
    ],
    unsure,
  };
}

function moveOf(pair: Pair, known: ReadonlyMap<string, Law>): Move | undefined {
  const [law, newLaw] = [pair.law, pair.newLaw].map((title) => known.get(titleKey(title))?.id);
  const article = pair.candidates[0]?.place.cited;
  if (!law || !newLaw || !article) return undefined;
  // The same article of the same statute is cited as before; what it says may be another thing, which is told.
  if (law === newLaw && article === pair.old.cited) return undefined;
  return { pair, from: { law, article: pair.old.cited }, to: { law: newLaw, article } };
}

function recordsByTitle({ register }: County): Map<string, Law> {
  return new Map([...register.laws.values()].map((law) => [titleKey(law.title), law]));
}

function saysOtherDay({ now }: Renewal): string {
  return `《${now.title}》的新文本 ${now.from} 起施行，不是 --from 那天：没有改。`;
}

/** Where no matter cites a moved article other records may still. */
function basisChanged(county: County, moves: readonly Move[], from: Day): Revision | Refusal {
  const own = ofMatters(county, moves, from).map(({ from: old, to }) => ({ from: old, to }));
  return own.length > 0 ? replaceBasis(county, own, from) : { changed: new Map(), says: [] };
}

/** Moves of articles that a matter still cites on the first day. */
function ofMatters(county: County, moves: readonly Move[], from: Day): Move[] {
  const cited = citedOn(county, from).filter(({ path }) => path.startsWith('matters/'));
  return moves.filter(({ from: old }) =>
    cited.some(({ law, article }) => old.law === law && old.article === article),
  );
}

/** Each edit sees what those before have done. */
function inTurn(county: County, edits: readonly Edit[]): Revision | Refusal {
  const changed = new Map<string, string>();
  const says: string[] = [];
  let now = county;
  for (const edit of edits) {
    const revision = edit(now);
    if ('refusal' in revision) return revision;
    for (const [path, text] of revision.changed) changed.set(path, text);
    says.push(...revision.says);
    const next = countyOf(reread(now, revision), county.read);
    if ('refusal' in next) return next;
    now = next;
  }
  return { changed, says };
}
