/**
 * Which sentences of a notice put work on towns. Plain rules: who acts, whether something shall be done, and under which
 * heading it stands. A proposal: a person decides.
 */
import { type Bodies, bodiesOf, townParties } from './bodies.ts';
import { type Line, linesOf, type Row, sentencesOf } from './lines.ts';
import {
  addresseeIn,
  fallbackIn,
  headingsOf,
  inlineOwner,
  isAboutTowns,
  type Owner,
} from './owners.ts';
import { dutiesInSentence, type NoticeDuty, NUMBER } from './sentence.ts';
import { tasksIn } from './task-tables.ts';
import { FRAME } from './words.ts';

/** `towns`: what the county's towns are called. */
export function dutiesIn(text: string, towns: readonly string[]): readonly NoticeDuty[] {
  const bodies = bodiesOf([...towns, ...townParties(text)]);
  const lines = linesOf(text);
  const assessed = isAboutTowns(lines, bodies);
  const fallback = fallbackIn(lines, bodies);
  const addressee = addresseeIn(lines, bodies);
  const headings = headingsOf(bodies, fallback);
  const duties: NoticeDuty[] = [];
  let rows: Row[] = [];
  const endTable = () => {
    duties.push(...tasksIn(rows, bodies, assessed));
    rows = [];
  };
  for (const line of lines.slice(titleLines(lines))) {
    if (line.cells) {
      rows.push({ cells: line.cells });
      continue;
    }
    endTable();
    if (line === addressee) continue;
    const owner = headings.enter(line);
    if (owner === 'heading' || FRAME.test(line.body)) continue;
    const own = fallback && !line.mark ? ({ ...fallback, trust: 'faint' } as const) : fallback;
    duties.push(...dutiesInLine(line, owner ?? own, bodies));
  }
  endTable();
  return duties;
}

const PAPERS =
  /(?:通知|方案|办法|细则|纪要|责任书|责任状|承诺书|函|意见|计划|制度|标准|清单|任务表|分解表)$/;

/** How many lines at the top are the title: they end without a stop. */
function titleLines([first, second, ...others]: readonly Line[]): number {
  const isTitle = (line: Line | undefined) =>
    line !== undefined && !line.mark && !line.cells && !/[。；：:;]$/.test(line.body);
  if (others.length === 0 || !isTitle(first)) return 0;
  return isTitle(second) && PAPERS.test(second?.body ?? '') ? 2 : 1;
}

/** At the end of a line, whose it is: （责任单位：各乡镇）, （县水利局牵头，各乡镇配合）. */
const INSIDE = '[^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*';
const LABEL = new RegExp(
  `[（(]?(?:责任|牵头|主责|承担|实施|落实|完成|配合|协同)(?:单位|部门|主体)[:：]${INSIDE}[)）]?[。；]?$|[（(]${INSIDE}(?:负责|牵头|配合|落实|参与)${INSIDE}[)）][。；]?$`,
);

function dutiesInLine(line: Line, owner: Owner | undefined, bodies: Bodies): readonly NoticeDuty[] {
  const label = LABEL.exec(line.body);
  if (label) {
    const quote = line.body.slice(0, label.index).trim();
    const parts = label[0].split(/[；;，,]/).filter((part) => !/指导|监督/.test(part));
    const named = parts.filter((part) => bodies.nameTowns(part));
    const assists = named.every((part) => /配合|协同|参与/.test(part));
    return named.length > 0 && quote.length > 3 ? [{ quote, does: quote, assists }] : [];
  }
  const inline = inlineOwner(line.body, bodies);
  const sentences = sentencesOf(inline?.rest ?? line.body);
  const duties: NoticeDuty[] = [];
  let whose = inline?.owner ?? owner;
  sentences.forEach((sentence, i) => {
    const numbered = NUMBER.test(sentence);
    // A number within a paragraph begins something else.
    if (numbered && whose?.trust === 'carried') whose = owner;
    const head = i < sentences.length - 1 && (numbered || (i === 0 && !inline));
    if (isLabel(sentence.replace(NUMBER, ''), head)) {
      // 二要收缴。 asks for what its sentences say.
      if (ASKS.test(line.text) && owner?.body === 'towns') whose = { body: 'towns', trust: 'sure' };
      return;
    }
    // 请 is said to whom the paper goes, whoever was named before.
    const toReader = whose?.trust === 'carried' && PLEASE.test(sentence) ? owner : whose;
    const found = dutiesInSentence(sentence, toReader, bodies);
    duties.push(...found.duties);
    // Who was named last is meant until somebody else is.
    if (found.last) whose = { body: found.last, trust: 'carried' };
  });
  return duties;
}

const ASKS = /^[一二三四五六七八九十]+要/;
const PLEASE = /(?:^|[，,后前])请(?![示假求])/;

/** 压实责任。 before the text that says what is meant, and what a row of points is called. */
function isLabel(sentence: string, first: boolean): boolean {
  return (first && /^[^，,]{2,12}。$/.test(sentence)) || /[（(]\d+ ?分[)）]。?$/.test(sentence);
}
