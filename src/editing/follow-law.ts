/** What follows a new basis: scales, documents, procedures, 验算, and the record of the statute that is no longer in force. */
import { addDays, sayDay } from '../answers/index.ts';
import { type Pair, type Renewal, titleKey } from '../law/index.ts';
import type { Law } from '../register/index.ts';
import type { Citation, Day, MatterRecord } from '../schema/index.ts';
import type { Replacement } from './replace-law.ts';
import { amended, type County, type Refusal, type Revision, recordsIn } from './revision.ts';

/** A replacement and the comparison it comes from. */
export interface Move extends Replacement {
  readonly pair: Pair;
}

/** Records that say what holds now and carry no days: they change with the law. What is signed or published stays. */
const UNDATED = /^(?:documents|procedures)\/.*\.yaml$|^(?:proofs|elsewhere)\.yaml$/;

/** A scale goes over where the new article sets the same sums and penalties; else a person writes another. */
export function scalesCopied(county: County, moves: readonly Move[]): Revision | Refusal {
  const changed = new Map<string, string>();
  const says: string[] = [];
  for (const matter of county.register.matters.values()) {
    const path = `matters/${matter.domain}/${matter.id}.yaml`;
    const scales = matter.list === '权力清单' ? (matter.discretion ?? []) : [];
    const moved = scales.flatMap((scale) => {
      const move = moves.find(({ from }) => same(from, scale));
      return move && !scales.some((other) => same(move.to, other)) ? [{ move, scale }] : [];
    });
    const kept = moved.filter(({ move }) => !punishesOtherwise(move));
    const record = recordsIn<MatterRecord>(county, path);
    if (kept.length === 0 || record?.list !== '权力清单') continue;
    const copies = kept.map(({ move, scale: { alsoFor: _also, note: _note, ...scale } }) => ({
      ...scale,
      law: move.to.law,
      article: move.to.article,
    }));
    const text = amended(county, path, {
      ...record,
      discretion: [...(record.discretion ?? []), ...copies],
    });
    if ('refusal' in text) return text;
    changed.set(path, text.text);
    says.push(`“${matter.name}”的裁量基准照旧：数额和罚法没有变。`);
  }
  return { changed, says };
}

/** Documents, procedures and proofs cite the new article; an expected answer about a deed after the first day does too. */
export function undatedChanged(
  county: County,
  moves: readonly Move[],
  from: Day,
): Revision | Refusal {
  const changed = new Map<string, string>();
  for (const { path } of county.files) {
    const expected = path.startsWith('expected/');
    if (!expected && !UNDATED.test(path)) continue;
    const record = recordsIn<unknown>(county, path);
    const to = moved(record, moves, expected ? from : undefined);
    if (JSON.stringify(to) === JSON.stringify(record)) continue;
    const text = amended(county, path, to);
    if ('refusal' in text) return text;
    changed.set(path, text.text);
  }
  const says = `${[...changed.keys()].join('、')}没有起止日，也换成新条款：${sayDay(from)}以前不要合并。`;
  return { changed, says: changed.size > 0 ? [says] : [] };
}

/** The value with every citation moved; with `from`, only in entries that speak of that day or later. */
function moved(value: unknown, moves: readonly Move[], from: Day | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, moves, from));
  if (typeof value !== 'object' || value === null) return value;
  const { on, event, law, article } = value as Record<string, unknown> & { event?: { on?: Day } };
  const day = event?.on ?? on;
  if (from !== undefined && typeof day === 'string' && day < from) return value;
  const own = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, moved(one, moves, from)]),
  );
  for (const { from: old, to, pair } of moves)
    if (old.article === article && (law === old.law || law === pair.law))
      return { ...own, law: law === old.law ? to.law : pair.newLaw, article: to.article };
  return own;
}

/** The old statute ends the day before, if nothing that still cites it waits for a person. */
export function lawsClosed(
  county: County,
  renewals: readonly Renewal[],
  unsure: readonly Pair[],
  from: Day,
): Revision | Refusal {
  const changed = new Map<string, string>();
  const says: string[] = [];
  const records = new Map<string, Law>();
  for (const law of county.register.laws.values()) records.set(titleKey(law.title), law);
  for (const { old, now, byArticle } of renewals) {
    const [law, by] = [old, now].map(({ title }) => records.get(titleKey(title)));
    if (!byArticle || !law || !by || law.status !== '有效') continue;
    const waiting = unsure.filter((pair) => pair.law === old.title).length;
    if (waiting > 0) {
      says.push(`《${law.short}》还有 ${waiting} 条不确定，没有改成已废止。`);
      continue;
    }
    const path = `laws/${law.id}.yaml`;
    const record = recordsIn<Record<string, unknown>>(county, path);
    const end = { status: '已废止', until: addDays(from, -1), by: by.id, byArticle };
    const text = amended(county, path, { ...record, ...end });
    if ('refusal' in text) return text;
    changed.set(path, text.text);
    says.push(
      `《${law.short}》${sayDay(addDays(from, -1))}为止，《${by.short}》${byArticle}废止。`,
    );
  }
  return { changed, says };
}

/** The new article sets other sums or penalties, or punishes under another condition. */
export function punishesOtherwise({ pair: { changes } }: Move): boolean {
  const { amounts, penalties } = changes;
  return amounts.length + penalties.gone.length + penalties.come.length > 0;
}

/** The same article of the same statute. */
export function same(one: Citation, other: Citation): boolean {
  return one.law === other.law && one.article === other.article;
}
