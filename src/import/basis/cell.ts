/** 依据 as cells hold it: several statutes with articles, and often their wording, run together in one text. */
import { halfWidth } from '../words.ts';
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
}

const NUMBERS = '[\\d〇零一二两三四五六七八九十百千]';
/** 《…实施<…法>办法》 keeps its inner title; nothing else nests. */
const PLACES = new RegExp(
  `《([^《》]+(?:《[^》]*》[^《》]*)?)》|第(?=${NUMBERS}{1,9}(?:条|[、,，和及至到—–~-]))`,
  'g',
);
/** What may stand between a title and its article: 《…法》（2018 年修正）（自 2003 年 3 月 1 日起施行） */
const BETWEEN = /^(?:\s|[（(〔[][^（）()]{0,60}[)）〕\]]|的|:|：|，(?=第))*/;
/** Behind these a title begins a citation, also in the middle of a text. */
const SENTENCE_END = /[。；;！…】\]》”’]\s*$|^\s*$|\n\s*$/;
const NUMBERED =
  /(?:^|[\s。；;，,])[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）.．、]?\s*$/;
const LABELLED = /(?:^|[\n。；;】\s])[\u4e00-\u9fff]{1,12}\s*[:：]\s*$/;
const ACCORDING =
  /(?:^|[\n。；;：:】\s])(?:根据|依据|依照|按照|参照|见)\s*$|(?:^|\n)(?:违反|同时违反)了?\s*$/;
const JOINED = /^[\s、，,；;。.和及与以规定的条例法]*$/;
/** A break of an article of the same statute, said in its wording. */
const OWN = /本(?:法|条例|办法|规定|细则|规则|决定|法典)\s*$/;

/** Statutes the cell is based on. */
export function readBasis(cell: string): BasisText {
  const text = marked(repaired(cell));
  const cited: Omit<CitedText, 'quote'>[] = [];
  const heads: { from: number; to: number; count: number }[] = [];
  const mentioned: string[] = [];
  let law: Pick<CitedText, 'title' | 'year'> | undefined;
  let last = 0;
  let passed = 0;
  for (const match of text.matchAll(PLACES)) {
    const at = match.index;
    if (at < last || at < passed) continue;
    const gap = text.slice(Math.max(last, at - 80), at);
    const near = text.slice(Math.max(0, at - 40), at);
    if (match[1] === undefined) {
      const run = runAt(text, at);
      if (!run || !law) continue;
      const own = OWN.test(near);
      const begins = !own && beginsArticle(near, text.slice(run.end, run.end + 3));
      if (!begins && !(own && /违反[^，。；;]{0,20}$/.test(near))) continue;
      for (const article of run.articles)
        cited.push({
          ...law,
          article,
          label: own ? '' : labelIn(gap),
          ...(own ? { broken: true } : {}),
        });
      if (own) continue;
      heads.push({ from: at, to: run.end, count: cited.length });
      last = run.end;
      continue;
    }
    const title = titleOf(match[1]);
    const adjacent = cited.length > 0 && at - last < 12 && JOINED.test(gap);
    const behind = at + match[0].length;
    const between = BETWEEN.exec(text.slice(behind, behind + 160))?.[0] ?? '';
    const run = runAt(text, behind + between.length);
    if (!adjacent && !beginsTitle(near)) {
      passed = run?.end ?? behind;
      // The wording of one statute may say that another one is broken.
      if (run && /违反\s*$/.test(near))
        for (const article of run.articles) cited.push({ title, article, label: '', broken: true });
      else mentioned.push(title);
      continue;
    }
    const year = yearOf(`${match[1]} ${between}`);
    law = { title, ...(year === undefined ? {} : { year }) };
    const label = labelIn(gap);
    for (const article of run?.articles ?? [undefined]) cited.push({ ...law, article, label });
    last = run?.end ?? behind;
    heads.push({ from: at, to: last, count: cited.length });
  }
  return { cited: distinct(withQuotes(text, cited, heads)), mentioned: [...new Set(mentioned)] };
}

/** Line breaks within numbers of articles and within titles are the column's, not the writer's. */
function repaired(cell: string): string {
  return halfWidth(cell)
    .replace(/《[^《》]{1,80}》/g, (title) => title.replace(/\s+/g, ''))
    .replace(new RegExp(`第\\s*(?:${NUMBERS}\\s*){1,9}(?=[条款项])`, 'g'), (number) =>
      number.replace(/\s+/g, ''),
    )
    .replace(/条\s*\n\s*(?=第[一二三四五六七八九十]+[款项])/g, '条');
}

/** Titles without their marks: <公路法>第七条, and 公路法第七条 at the beginning of a line. */
function marked(text: string): string {
  const signed = text.replace(
    /《[^《》]*(?:《[^》]*》[^《》]*)?》|[<〈＜]([^<>〈〉＜＞\n]{2,40})[>〉＞]/g,
    (all, title) => (title === undefined ? all : `《${title}》`),
  );
  if (text.includes('《')) return signed;
  return signed.replace(
    new RegExp(
      `(^|[\\n。；;、，,\\s])((?:[（(]?[\\d一二三四五六七八九十]{1,2}[)）.、])?\\s*)((?:中华人民共和国)?[\\u4e00-\\u9fff]{1,24}?(?:法|条例|规定|办法|细则|规则|法典))((?:[（(][^（）()\\n]{1,30}[)）])?\\s*第${NUMBERS}{1,9}条)`,
      'g',
    ),
    '$1$2《$3》$4',
  );
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
    /[【[]([^】\]]{1,12})[】\]]\s*$|([\u4e00-\u9fff]{2,12})\s*[:：]\s*[\d.、]*$|(违反)\s*$/
      .exec(line)
      ?.slice(1)
      .find((word) => word !== undefined) ?? ''
  );
}

/** What is quoted behind a citation reaches to the next one. */
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

/** Cited twice, an article keeps the citation that quotes it; one that is cited is more than broken. */
function distinct(cited: readonly CitedText[]): CitedText[] {
  const found = new Map<string, CitedText>();
  for (const one of cited) {
    const key = `${one.title} ${one.article ?? ''}`;
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
