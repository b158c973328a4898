/**
 * The index as a file: one fact a line, columns parted by tabs, so that two editions can be compared line by line and
 * a county can keep the lines it needs. A line is a version of a statute, or its end where the second column says 废止.
 */
import { type Day, isDay } from '../schema/index.ts';
import { ACTING } from './acting/acting.ts';
import type { ActingText, Ending, IndexedLaw, IndexedVersion, LawIndex } from './model.ts';
import { articleNumber } from './numerals.ts';
import { titleKey } from './title.ts';

const HEAD = `# 法律文件索引：题名、种类、公布日、施行日、最后一条的条号、国家法律法规数据库编号；只有事实，没有条文
# 第二列写“废止”的：题名、废止、最后有效日、被什么废止、哪一条；空着的是不知道
# 第二列写“写到”的：题名、写到、这一版的施行日、谁、哪些条写明由它办、它应当或者可以办
# 最后两列：日期没有核实的写“未核实”；比第一版晚知道的写哪天知道的
# 由 npm run law -- take 生成，不手改`;
const TAKEN = /^# taken (\S+)$/m;
const END = '废止';
const NAMES = '写到';

/** Reads an index. Statutes are looked up in it line by line, because a county needs a hundred of two thousand. */
export function readIndex(text: string): LawIndex {
  const taken = TAKEN.exec(text)?.[1] ?? '';
  if (!isDay(taken)) throw new Error('法律索引里没有写是哪一天的（# taken 2026-05-16）');
  const lines = new Map<string, string[]>();
  let acting: readonly IndexedLaw[] | undefined;
  let title = '';
  let own: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    // Lines about one statute stand together, so that its key is made once.
    if (titleIn(line) !== title) {
      title = titleIn(line);
      const key = titleKey(title);
      own = lines.get(key) ?? [];
      lines.set(key, own);
    }
    own.push(line);
  }
  return {
    taken,
    get acting() {
      acting ??= [...lines.values()]
        .filter((own) => own.some((line) => line.split('\t', 2)[1] === NAMES))
        .map((own) => lawOf(own, taken));
      return acting;
    },
    get titles() {
      return [...lines.values()].map(([line = '']) => titleIn(line));
    },
    find(title) {
      const found = lines.get(titleKey(title));
      return found && lawOf(found, taken);
    },
  };
}

function titleIn(line: string): string {
  return line.split('\t', 1)[0] ?? '';
}

function lawOf(lines: readonly string[], taken: Day): IndexedLaw {
  const cells = lines.map((line) => line.split('\t'));
  const versions = cells.filter(([, kind]) => kind !== END && kind !== NAMES).map(versionOf);
  const end = cells.find(([, kind]) => kind === END);
  const [title = '', kind = ''] = cells[0] ?? [];
  const acting = actingOf(cells.filter(([, kind]) => kind === NAMES));
  return {
    title,
    ...(kind && kind !== END && kind !== NAMES ? { kind } : {}),
    versions,
    ...(end ? { ending: endingOf(end) } : {}),
    ...(acting.length > 0 ? { acting } : {}),
    taken,
  };
}

function versionOf(cells: readonly string[]): IndexedVersion {
  const [, , published, from, articles, id] = cells;
  return {
    ...(published ? { published } : {}),
    ...(from ? { from } : {}),
    ...(articles ? { articles: Number(articles) } : {}),
    ...(id ? { id } : {}),
    ...provenance(cells),
  };
}

function endingOf(cells: readonly string[]): Ending {
  const [, , until, by, byArticle] = cells;
  return {
    ...(until ? { until } : {}),
    ...(by ? { by } : {}),
    ...(byArticle ? { byArticle } : {}),
    ...provenance(cells),
  };
}

/** A line for each body or bodies; those of one version make one text, its articles in the order of the statute. */
function actingOf(lines: readonly (readonly string[])[]): ActingText[] {
  return [...Map.groupBy(lines, ([, , from = '']) => from)].map(([from, own]) => ({
    ...(from ? { from } : {}),
    articles: own
      .flatMap(([, , , who = '', articles = '']) =>
        articles.split(' ').map((article) => ({
          article,
          who: ACTING.filter((one) => who.split('、').includes(one)),
        })),
      )
      .sort((a, b) => (articleNumber(a.article) ?? 0) - (articleNumber(b.article) ?? 0)),
    ...(own[0]?.[7] ? { learnt: own[0][7] } : {}),
  }));
}

function provenance(cells: readonly string[]): { unverified?: true; learnt?: string } {
  const [, , , , , , unverified, learnt] = cells;
  return { ...(unverified ? { unverified: true } : {}), ...(learnt ? { learnt } : {}) };
}

/** Writes statutes as an index of a day, in the order of their titles. */
export function writeIndex(laws: readonly IndexedLaw[], taken: Day): string {
  const sorted = [...laws].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const lines = sorted.flatMap(linesOf);
  return `${[HEAD, `# taken ${taken}`, ...lines].join('\n')}\n`;
}

function linesOf({ title, kind = '', versions, ending, acting = [] }: IndexedLaw): string[] {
  const line = (cells: readonly (string | number | undefined)[]) =>
    [title, ...cells]
      .map((cell) => cell ?? '')
      .join('\t')
      .trimEnd();
  const rest = ({ unverified, learnt }: IndexedVersion | Ending) => [
    unverified && '未核实',
    learnt,
  ];
  return [
    ...versions.map((version) => {
      const { published, from, articles, id } = version;
      return `${line([kind, published, from, articles, id, ...rest(version)])}`;
    }),
    ...(ending
      ? [line([END, ending.until, ending.by, ending.byArticle, undefined, ...rest(ending)])]
      : []),
    ...acting.flatMap(({ from, articles, learnt }) =>
      [...Map.groupBy(articles, ({ who }) => who.join('、'))].map(([who, own]) =>
        line([
          NAMES,
          from,
          who,
          own.map(({ article }) => article).join(' '),
          undefined,
          undefined,
          learnt,
        ]),
      ),
    ),
  ];
}

/** The lines about some statutes and what repealed them, as an index of the same day: all a browser needs. */
export function partOf(index: LawIndex, titles: Iterable<string>): string {
  const chosen = new Map<string, IndexedLaw>();
  const choose = (title: string) => {
    const law = index.find(title);
    if (!law || chosen.has(law.title)) return;
    chosen.set(law.title, law);
    if (law.ending?.by) choose(law.ending.by);
  };
  for (const title of titles) choose(title);
  return writeIndex([...chosen.values()], index.taken);
}
