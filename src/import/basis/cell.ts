/** 依据 as cells hold it: several statutes with articles, and often their wording, run together in one text. */
import { marked, NUMBERS, repaired, SAME_STATUTE, VERBS } from './repaired.ts';
import { runAt } from './run.ts';

/** One statute and one of its articles, as the cell says. */
export interface CitedText {
  /** Without 《》 and without the year of amendment. */
  readonly title: string;
  readonly article: string | undefined;
  /** Latest year the cell gives for the wording it means: （2018年修正）, （自2003年3月1日起施行）. */
  readonly year?: number;
  /** What stands before it and says what it is for: 处罚依据：, 【禁止】. */
  readonly label: string;
  /** The wording quoted behind it. */
  readonly quote: string;
  /** True where the wording only says that the article is broken: 违反本条例第二十七条. */
  readonly broken?: true;
}

export interface BasisText {
  readonly cited: readonly CitedText[];
  /** Titles within quoted wording, which are not what the entry rests on. */
  readonly mentioned: readonly string[];
  /** Articles of 本条例 where the cell names none. */
  readonly unnamed: readonly string[];
}

type Head = Omit<CitedText, 'quote'>;

/** 《…实施<…法>办法》 keeps its inner title; nothing else nests. */
const PLACES = new RegExp(
  `《([^《》]+(?:《[^》]*》[^《》]*)?)》|第(?=${NUMBERS}{1,9}(?:条|[、,，和及至到—–~-]))`,
  'g',
);
/** What may stand between a title and its article: 《…法》（2018 年修正）（自 2003 年 3 月 1 日起施行） */
const BETWEEN = /^(?:\s|[（(〔[][^（）()]{0,60}[)）〕\]]|的|:|：|，(?=第))*/;
/** A title after one of these begins a citation, even in the middle of a text. */
const SENTENCE_END = /[。；;！…】\]》”’]\s*$|^\s*$|\n\s*$/;
const NUMBERED =
  /(?:^|[\s。；;，,])[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）.．、]?\s*$/;
const LABELLED = /(?:^|[\n。；;】\s])[\u4e00-\u9fff]{1,12}\s*[:：]\s*$/;
const ACCORDING =
  /(?:^|[\n。；;：:】\s])(?:根据|依据|依照|按照|参照|见)\s*$|(?:^|\n)(?:违反|同时违反)了?\s*$/;
const JOINED = /^[\s、，,；;。.和及与以规定的条例法]*$/;
/** A title or an article after such a verb is a basis, where the sentence is the cell's own and not a quotation. */
const VERB = new RegExp(`(${VERBS})了?\\s*$`);
/** 该法, 本条例, 前款所称办法: the statute named before, or, where none is, the one of the kind named behind. */
const SAME = new RegExp(`(${SAME_STATUTE})的?\\s*$`);
/** Between articles of one sentence: 第四十九条规定，依据第一百一十一条. */
const GOES_ON = /^(?:的?规定)?\s*[、，,；;。和及与]\s*$/;
/** Most characters between a citation and a verb of the same sentence. */
const OWN_SENTENCE = 60;

/** Statutes the cell is based on. */
export function readBasis(cell: string): BasisText {
  const text = marked(repaired(cell));
  const cited: Head[] = [];
  const heads: { from: number; to: number; count: number }[] = [];
  const mentioned: string[] = [];
  let waiting: { kind: string; articles: readonly string[]; label: string }[] = [];
  let law: Pick<CitedText, 'title' | 'year'> | undefined;
  let last = 0;
  let passed = 0;
  for (const match of text.matchAll(PLACES)) {
    const at = match.index;
    if (at < last || at < passed) continue;
    const gap = text.slice(Math.max(last, at - 80), at);
    const near = text.slice(Math.max(0, at - 40), at);
    const cite = (articles: readonly (string | undefined)[], end: number, label: string) => {
      if (law) for (const article of articles) cited.push({ ...law, article, label });
      heads.push({ from: at, to: end, count: cited.length });
      last = end;
    };
    if (match[1] === undefined) {
      const run = runAt(text, at);
      if (!run) continue;
      const same = SAME.exec(near);
      const verb = VERB.exec(near.slice(0, same?.index))?.[1];
      const told = text.slice(Math.max(last, at - 80), at - (same?.[0].length ?? 0));
      const own = verb !== undefined && ownSentence(told, cited, waiting.length > 0);
      if (!law) {
        if (!same) continue;
        waiting.push({
          kind: same[1]?.replace(/^(?:本|该|此|同|上述|前述|前款所称)/, '') ?? '',
          articles: run.articles,
          label: verb ?? labelIn(told),
        });
        last = run.end;
      } else if (own && !(same && verb === '违反')) cite(run.articles, run.end, verb);
      // Statutes call themselves 本法, never 该法.
      else if (same && !same[1]?.startsWith('本'))
        cite(run.articles, run.end, verb ?? labelIn(told));
      else if (same) {
        if (!/违反[^，。；;]{0,20}$/.test(near)) continue;
        for (const article of run.articles)
          cited.push({ ...law, article, label: '', broken: true });
      } else if (beginsArticle(near, text.slice(run.end, run.end + 3)))
        cite(run.articles, run.end, labelIn(gap));
      continue;
    }
    const title = titleOf(match[1]);
    const adjacent = cited.length > 0 && at - last < 12 && JOINED.test(gap);
    const behind = at + match[0].length;
    const between = BETWEEN.exec(text.slice(behind, behind + 160))?.[0] ?? '';
    const run = runAt(text, behind + between.length);
    const verb = VERB.exec(near)?.[1];
    const own = verb !== undefined && ownSentence(gap, cited, waiting.length > 0);
    if (!adjacent && !own && !beginsTitle(near)) {
      passed = run?.end ?? behind;
      // The wording of one statute may say that another one is broken.
      if (run && /违反\s*$/.test(near))
        for (const article of run.articles) cited.push({ title, article, label: '', broken: true });
      else mentioned.push(title);
      continue;
    }
    const year = yearOf(`${match[1]} ${between}`);
    law = { title, ...(year === undefined ? {} : { year }) };
    for (const { articles, label, kind } of waiting)
      if (title.endsWith(kind))
        for (const article of articles) cited.push({ ...law, article, label });
    waiting = waiting.filter(({ kind }) => !title.endsWith(kind));
    const joined = adjacent && /^[\s、和及与以]*$/.test(gap) ? cited.at(-1)?.label : undefined;
    cite(run?.articles ?? [undefined], run?.end ?? behind, labelIn(gap) || (verb ?? joined ?? ''));
  }
  return {
    cited: distinct(withQuotes(text, cited, heads)),
    mentioned: [...new Set(mentioned)],
    unnamed: waiting.flatMap(({ kind, articles }) =>
      articles.map((article) => `本${kind}${article}`),
    ),
  };
}

/** Whether what stands before a verb is the cell's own sentence, and not the wording of the statute cited last. */
function ownSentence(gap: string, cited: readonly Head[], waiting: boolean): boolean {
  if (cited.length === 0 && !waiting) return true;
  const before = gap.replace(VERB, '');
  if (GOES_ON.test(before)) return true;
  const verbal = waiting || VERB.test(cited.at(-1)?.label ?? '');
  return verbal && before.length <= OWN_SENTENCE && /^[^\s:：。；;][^\n。；;:：]*$/.test(before);
}

function beginsTitle(near: string): boolean {
  return (
    SENTENCE_END.test(near) || NUMBERED.test(near) || LABELLED.test(near) || ACCORDING.test(near)
  );
}

/** An article without its title goes on with the same statute where a line or a sentence begins with it. */
function beginsArticle(near: string, behind: string): boolean {
  const before = near.trimEnd();
  if (before !== '' && !/[。；;！…】\]》”’：:)）]$/.test(before)) return false;
  if (/[:：)）]$/.test(before) && !/\s$/.test(near) && !LABELLED.test(near)) return false;
  return !/^(?:的|规定|所|、|款|第)/.test(behind.trimStart());
}

/** The words that say what the next citation is for. */
function labelIn(gap: string): string {
  const line = gap.slice(gap.lastIndexOf('\n') + 1);
  return (
    /[【[]([^】\]]{1,12})[】\]]\s*$|([\u4e00-\u9fff]{2,12})\s*[:：]\s*[\d.、]*$|(?:^|[。；;】\s])([\u4e00-\u9fff]{2,6}依据)\s*$/
      .exec(line)
      ?.slice(1)
      .find((word) => word !== undefined) ?? ''
  );
}

/** The quotation after a citation ends where the next citation begins. */
function withQuotes(
  text: string,
  cited: readonly Omit<CitedText, 'quote'>[],
  heads: readonly { from: number; to: number; count: number }[],
): CitedText[] {
  let head = 0;
  return cited.map((one, i) => {
    while ((heads[head]?.count ?? cited.length) <= i && head < heads.length - 1) head++;
    const quote = one.broken ? '' : text.slice(heads[head]?.to ?? 0, heads[head + 1]?.from).trim();
    return { ...one, quote };
  });
}

/** Citations with the same key are the same. 违反本条例第二十七条 and 依据…第二十七条 are two. */
export function citedKey({
  title,
  article,
  label,
}: Pick<CitedText, 'title' | 'article' | 'label'>) {
  return `${titleKey(title)} ${article ?? ''} ${label === '违反' ? label : ''}`;
}

/** Of two citations of an article, keeps the one with a quotation, and a basis rather than a provision that was violated. */
function distinct(cited: readonly CitedText[]): CitedText[] {
  const found = new Map<string, CitedText>();
  for (const one of cited) {
    // An article that a sentence names as violated and again as the ground of the penalty is cited for both.
    const key = citedKey(one);
    const before = found.get(key);
    if (!before || (before.broken && !one.broken) || (!one.broken && before.quote === ''))
      found.set(key, one);
  }
  return [...found.values()];
}

function yearOf(text: string): number | undefined {
  const years = [...text.matchAll(/[（(〔[自]*((?:19|20)\d\d)\s*年?/g)].map((match) =>
    Number(match[1]),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

function titleOf(raw: string): string {
  return raw
    .replace(/\s/g, '')
    .replace(/[（(](?:\d{4}年?)?[^（）()]*(?:修[正订改]|版|本)[)）]$/, '');
}

/** What titles are compared by: without the state's name, marks and blanks. */
export function titleKey(title: string): string {
  return title
    .replace(/[\s《》〈〉<>]/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/<中华人民共和国/g, '');
}
