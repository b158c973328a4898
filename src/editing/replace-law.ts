/** `npm run replace-law`: a recodification gives articles a new place; every matter that rests on them gets a new basis version. */
import { addDays, citing, sayDay } from '../answers/index.ts';
import type { Law, Matter } from '../register/index.ts';
import {
  type Basis,
  type Citation,
  type Day,
  isArticle,
  type MatterRecord,
} from '../schema/index.ts';
import {
  amended,
  type County,
  found,
  notADay,
  type Refusal,
  type Revision,
  recordsIn,
} from './revision.ts';

/** The article that takes the place, and what is already known of it. */
export type NewBasis = Readonly<Omit<Basis, 'from' | 'until' | 'article'> & { article: string }>;

/** One article and the one that takes its place. An article that was split stands in several of these. */
export interface Replacement {
  /** Without an article: a basis whose article nobody knows. */
  readonly from: Readonly<Citation>;
  readonly to: NewBasis;
}

/** `daqi-wuran-fangzhi-fa:第一百一十八条第三款`, as the editor types it. */
export function readCitation(text: string): { law: string; article: string } | Refusal {
  const [law = '', article = ''] = text.split(/[:：]/);
  if (isArticle(article)) return { law, article };
  return {
    refusal: `要写成“法律编号:第……条”，例如 daqi-wuran-fangzhi-fa:第一百一十八条第三款，现在是 ${text}`,
  };
}

/** The old version ends the day before, a new one follows it, unchecked. What else still cites the old article is said. */
export function replaceLaw(
  county: County,
  replacements: readonly Replacement[],
  from: Day,
): Revision | Refusal {
  const revision = replaceBasis(county, replacements, from);
  if ('refusal' in revision) return revision;
  const { changed, says } = revision;
  return { changed, says: [...says, ...stillCiting(county, replacements, from)] };
}

/** The same without the report of what else cites the old article, for callers that make one themselves. */
export function replaceBasis(
  county: County,
  replacements: readonly Replacement[],
  from: Day,
): Revision | Refusal {
  const wrongDay = notADay('--from ', from);
  if (wrongDay) return wrongDay;
  const { register } = county;
  for (const { law } of replacements.flatMap((r) => [r.from, r.to])) {
    const known = found('法律文件', law, register.laws);
    if ('refusal' in known) return known;
  }
  const changed = new Map<string, string>();
  const says: string[] = [];
  const discretion: string[] = [];
  for (const matter of register.matters.values()) {
    if (!matter.basis.some(({ law }) => replacements.some((r) => r.from.law === law.id))) continue;
    const path = `matters/${matter.domain}/${matter.id}.yaml`;
    const record = recordsIn<MatterRecord>(county, path);
    const { basis, said } = changesOf(record, replacements, from, (id) => shortOf(county, id));
    if (said.length === 0) continue;
    const text = amended(county, path, { ...record, basis });
    if ('refusal' in text) return text;
    changed.set(path, text.text);
    says.push(`“${matter.name}”：${said.join('；')}。`);
    if (rangesOn(matter, replacements)) discretion.push(`“${matter.name}”`);
  }
  if (changed.size === 0)
    return { refusal: `没有事项在 ${sayDay(addDays(from, -1))}引着这些条款，或者已经换好了` };
  return {
    changed,
    says: [
      `${changed.size} 个事项换了依据，旧依据到 ${sayDay(addDays(from, -1))}为止，新依据从 ${sayDay(from)}起。`,
      ...says,
      ...(replacements.every(({ to }) => to.checked !== undefined)
        ? ['罚款数额变了的，一句话也要改。']
        : [
            '新依据还没有核对，核对以后写 checked 和 checkedWith；罚款数额变了的，一句话、说了什么也要改。',
          ]),
      ...(discretion.length > 0 ? [`裁量基准要照新依据另写一份：${discretion.join('、')}。`] : []),
    ],
  };
}

function changesOf(
  record: MatterRecord | undefined,
  replacements: readonly Replacement[],
  from: Day,
  short: (law: string) => string,
): { basis: Basis[]; said: string[] } {
  const said: string[] = [];
  const all = record?.basis ?? [];
  const basis = [...all];
  const until = addDays(from, -1);
  for (const [i, old] of all.entries()) {
    const heirs = replacements.filter((r) => same(old, r.from) && reaches(old, from));
    const missing = heirs.filter(
      ({ to }) => !all.some((b) => same(b, to) && b.role === roleOf(old, to) && b.from === from),
    );
    if (heirs.length === 0 || (missing.length === 0 && old.until === until)) continue;
    basis[i] = { ...old, until };
    for (const { to } of missing) basis.push(newVersion(old, to, from));
    const heirNames = heirs.map(({ to }) => `《${short(to.law)}》${to.article}`).join('、');
    said.push(`《${short(old.law)}》${old.article ?? ''}换成${heirNames}`);
  }
  return { basis, said };
}

/** In force on the last day before, whatever is written as its end. */
function reaches(old: Basis, from: Day): boolean {
  return old.from < from && (old.until === undefined || old.until >= addDays(from, -1));
}

function same(basis: Basis, cited: Citation): boolean {
  return basis.law === cited.law && basis.article === cited.article;
}

function roleOf(old: Basis, to: NewBasis): Basis['role'] {
  return to.role ?? old.role;
}

/** A person writes what the new article says and whether it was compared: in the file or in the table of replacements. */
function newVersion(old: Basis, to: NewBasis, from: Day): Basis {
  const role = roleOf(old, to);
  // Whom it empowers is carried over with what it does; the table says so where the new text names another body.
  const carried = role === old.role && old.empowers ? { empowers: old.empowers } : {};
  return { ...carried, ...to, ...(role ? { role } : {}), from };
}

function rangesOn(matter: Matter, replacements: readonly Replacement[]): boolean {
  if (matter.list !== '权力清单') return false;
  const scales = matter.discretion ?? [];
  return replacements.some(
    ({ from, to }) =>
      scales.some((d) => d.law === from.law && d.article === from.article) &&
      !scales.some((d) => d.law === to.law && d.article === to.article),
  );
}

/** Prose is not changed by command: a sentence may have to be put differently. */
function stillCiting(county: County, replacements: readonly Replacement[], from: Day): string[] {
  const { register } = county;
  const said: string[] = [];
  for (const id of new Set(replacements.map((r) => r.from.law))) {
    const law = register.laws.get(id);
    if (!law) continue;
    const articles = new Set(
      replacements
        .map((r) => r.from)
        .filter((c) => c.law === id)
        .map((c) => c.article ?? ''),
    );
    const { faq, handbook, cases } = citing(register, law, from);
    const pages = [...faq, ...handbook, ...cases].filter(({ laws }) =>
      laws.some((cited) => cited.law === law && articles.has(cited.article ?? '')),
    );
    if (pages.length > 0)
      said.push(
        `还有 ${pages.length} 篇文章引着旧条款，请看一遍：${pages.map((p) => p.path).join('、')}。`,
      );
    if (outlives(law, replacements))
      said.push(
        `《${law.short}》还写着有效；已经废止的，请改 laws/${id}.yaml 的 status、until、by。`,
      );
  }
  return said;
}

/** Articles renumbered within one statute leave it in force. */
function outlives(law: Law, replacements: readonly Replacement[]): boolean {
  return (
    law.status === '有效' && replacements.some((r) => r.from.law === law.id && r.to.law !== law.id)
  );
}

function shortOf({ register }: County, id: string): string {
  return register.laws.get(id)?.short ?? id;
}
