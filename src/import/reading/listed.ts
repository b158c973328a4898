/** Lists written without a table: a numbered name, and below it what is said of it, 设定依据：… 主管部门：… */
import type { HeadingReader } from '../table/meaning.ts';
import { type Grid, gridOf } from './grid.ts';

const SECTION =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]+[类部章节])/;
const NUMBERED = /^(\d{1,3})\s*[.、．]\s*(?!\d)(\S.*)$/;
/** 《森林法》第七十四条 on the line of the name itself. */
const WITHIN = /^(.+?)[。；;，,（(]?\s*((?:设定|实施|法律|处罚|职权)?依据[:：].*?)[)）]?$/;
const LABEL = /^(\p{Script=Han}{2,10})\s*[:：]\s*(.*)$/u;
/** Longer lines are paragraphs. */
const MOST_LETTERS = 120;

interface Row {
  readonly at: number;
  /** Of a subheading alone. */
  readonly section?: string;
  readonly said: Map<string, string>;
}

/** Undefined where the text is no such list: most of its names must have a statute below them. */
export function listedGrid(name: string, text: string, words: HeadingReader): Grid | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  // Word counts for itself, and its text has signs instead: of two depths, the deeper one has the names.
  const sign = lines.some((line) => line.startsWith('○')) ? '○' : '●';
  const rows: Row[] = [];
  let next = 1;
  let open: string | undefined;
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const bare = line.replace(/^[●○]/, '');
    const [, number, own] = NUMBERED.exec(bare) ?? [];
    const begins = number === undefined ? line[0] === sign : [1, next].includes(Number(number));
    const last = rows.at(-1);
    const [, label = '', value = ''] = LABEL.exec(bare) ?? [];
    if (label !== '' && words.known(label) && last && !last.section) {
      last.said.set(label, value);
      open = label;
    } else if (begins && bare.length <= MOST_LETTERS) {
      next = number === undefined ? next + 1 : Number(number) + 1;
      const [, title = own ?? bare, within = ''] = WITHIN.exec(own ?? bare) ?? [];
      const [, key = '', statute = ''] = LABEL.exec(within) ?? [];
      const said = [['事项名称', title.replace(/[。；;]+$/, '')], ...(key ? [[key, statute]] : [])];
      rows.push({ at, said: new Map(said as [string, string][]) });
      open = key || undefined;
    } else if (SECTION.test(bare) || (sign === '○' && line[0] === '●')) {
      rows.push({ at, section: bare, said: new Map() });
      next = 1;
    } else if (open && last) last.said.set(open, `${last.said.get(open) ?? ''}\n${bare}`.trim());
    // A paragraph that belongs to nothing is told by itself.
    else if (last) rows.push({ at, section: bare, said: new Map() });
  }
  const entries = rows.filter(({ section }) => section === undefined);
  const keys = [...new Set(entries.flatMap(({ said }) => [...said.keys()]))];
  const based = entries.filter(({ said }) =>
    [...said.keys()].some((key) => words.meaningOf([], key) === 'matter.basis'),
  );
  if (entries.length < 2 || based.length * 2 < entries.length) return undefined;
  const first = rows[0]?.at ?? 0;
  return {
    ...gridOf(name, [
      keys,
      ...rows.map(({ section, said }) =>
        section === undefined ? keys.map((key) => said.get(key) ?? '') : [section],
      ),
    ]),
    lines: [first, ...rows.map(({ at }) => at + 1)],
    above: lines.slice(0, first).filter((line) => line !== ''),
  };
}
