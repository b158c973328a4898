/** What takes the place of cited articles, as words, JSON, tables and blocks. */
import type { Change, Comparison, Named, Pair } from '../law/index.ts';
import type { Block } from './report-blocks.ts';
import type { WordTable } from './table-sheet.ts';

/** For programs; `old` and `article` are written as citations are. */
export function comparisonJson({ pairs, doubts }: Comparison) {
  return {
    pairs: pairs.map(({ law, newLaw, old, candidates, split, together, unsure, changes }) => ({
      law,
      newLaw,
      old: old.cited,
      candidates: candidates.map(({ place, score }) => ({
        article: place.cited,
        score: Math.round(score * 1000) / 1000,
        text: place.text,
      })),
      unsure,
      ...changes,
      split: split.map(({ text, place }) => ({ text, article: place.cited })),
      together,
      text: old.text,
    })),
    doubts,
  };
}

/** A line a pair, and below it what changes and what is to be chosen. */
export function sayPair(pair: Pair): string[] {
  const { law, newLaw, old, candidates, unsure } = pair;
  const [first] = candidates;
  const to = first ? `${first.place.cited}（${first.score.toFixed(2)}）` : '没有找到';
  const choices = candidates
    .slice(1)
    .map(({ place, score }) => `${place.cited}（${score.toFixed(2)}）`);
  return [
    `《${law}》${old.cited} → ${law === newLaw ? '' : `《${newLaw}》`}${to}${unsure ? '　不确定' : ''}`,
    ...[
      ...(unsure && choices.length > 0 ? [`也可能是 ${choices.join('、')}`] : []),
      ...sayParts(pair),
      ...sayChanges(pair),
    ].map((line) => `  ${line}`),
  ];
}

/** 一共比了 20 条：17 条有把握，3 条不确定。 */
export function sayComparison({ pairs }: Comparison): string {
  const unsure = pairs.filter((pair) => pair.unsure).length;
  return `比了 ${pairs.length} 条：${pairs.length - unsure} 条有把握，${unsure} 条不确定，要人选。`;
}

function sayParts({ split, together }: Pair): string[] {
  return [
    ...split.map(({ text, place }) => `可能拆开了：“${text}”在${place.cited}`),
    ...(together.length > 0 ? [`可能合并了：${together.join('、')}也到了这里`] : []),
  ];
}

/** What the first candidate sets differently, a sentence each. */
function sayChanges({ changes, candidates }: Pair): string[] {
  if (candidates.length === 0) return [];
  const { amounts, terms, actors, penalties } = changes;
  return [
    ...amounts.map((change) => `数额：${sayChange(change)}`),
    ...terms.map((change) => `期限：${sayChange(change)}`),
    ...sayNamed('谁来办', actors),
    ...sayNamed('怎么罚', penalties),
  ];
}

function sayChange({ unit, old, new: now }: Change): string {
  const said = (range: string | null) => (range === null ? '没有' : sayRange(range, unit));
  return `${said(old)} → ${said(now)}`;
}

function sayRange(range: string, unit: string): string {
  const [low = '', high] = range.split('-');
  if (high === undefined) return `${low} ${unit}`;
  if (high === '') return `${low} ${unit}以上`;
  return low === '0' ? `${high} ${unit}以下` : `${low}—${high} ${unit}`;
}

function sayNamed(what: string, { gone, come }: Named): string[] {
  const parts = [
    ...(gone.length > 0 ? [`不再写${gone.join('、')}`] : []),
    ...(come.length > 0 ? [`新写了${come.join('、')}`] : []),
  ];
  return parts.length > 0 ? [`${what}：${parts.join('；')}`] : [];
}

const COLUMNS: WordTable['columns'] = [
  ['旧条款', 30],
  ['新条款', 30],
  ['把握', 12],
  ['旧条文', 60],
  ['新条文', 60],
  ['变化', 40],
  ['也可能是', 40],
];

/** Both texts side by side. */
export function comparisonTable(comparison: Comparison): WordTable {
  return {
    sheet: '新旧对照',
    title: '新旧条文对照',
    says: sayComparison(comparison),
    columns: COLUMNS,
    rows: comparison.pairs.map(rowOf),
  };
}

export function comparisonBlocks(comparison: Comparison): Block[] {
  const { pairs, doubts } = comparison;
  return [
    { block: 'heading', level: 1, text: '新旧条文对照' },
    { block: 'text', text: sayComparison(comparison) },
    ...doubts.map((text): Block => ({ block: 'text', text })),
    { block: 'table', head: COLUMNS.map(([name]) => name), rows: pairs.map(rowOf) },
  ];
}

function rowOf(pair: Pair): string[] {
  const { law, newLaw, old, candidates, unsure } = pair;
  const [first, ...others] = candidates;
  return [
    `《${law}》${old.cited}`,
    first ? `《${newLaw}》${first.place.cited}` : '没有找到',
    unsure ? '不确定' : (first?.score.toFixed(2) ?? ''),
    old.text,
    first?.place.text ?? '',
    [...sayChanges(pair), ...sayParts(pair)].join('\n'),
    others.map(({ place, score }) => `${place.cited}（${score.toFixed(2)}）`).join('\n'),
  ];
}
