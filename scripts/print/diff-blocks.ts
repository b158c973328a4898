/** The semantic diff as headings, sentences and lists, from which Markdown and HTML are printed. */
import {
  type Difference,
  type diffProblems,
  type Effect,
  type ListChange,
  type RecordChange,
  sayEffectHead,
  sayEffectParts,
  sayFieldChange,
  sayListChange,
  sayRecordChange,
} from '../../src/answers/index.ts';
import type { Block } from '../../src/exchange/index.ts';
import type { Problem, Register } from '../../src/register/index.ts';
import type { OtherFile } from './other-files.ts';
import { countWords, SEVERITY_WORDS } from './words.ts';

export interface DiffReport extends Difference {
  /** What was compared with: a revision or a folder. */
  readonly earlier: string;
  readonly problems: ReturnType<typeof diffProblems>;
  readonly files: readonly OtherFile[];
}

/** Both states: a record that is gone stands only in the earlier one. */
export interface Registers {
  readonly before: Register;
  readonly now: Register;
}

export function diffBlocks(report: DiffReport, registers: Registers): Block[] {
  const { asOf, earlier, lists, records, effects, problems, files } = report;
  const heading = (level: 1 | 2 | 3, text: string): Block => ({ block: 'heading', level, text });
  const title = heading(1, `同 ${earlier} 相比改了什么`);
  const chapters: Block[][] = [
    chapter('清单', lists.length, listBlocks(lists, registers, heading)),
    chapter('办事和救济有什么不同', effects.length, effectBlocks(report)),
    chapter('事项和其他记录', records.length, recordBlocks(records, registers)),
    chapter('其他文件', files.length, [
      {
        block: 'list',
        title: `${files.length} 个`,
        items: files.map(({ change, kind, name, file }) => ({
          text: `${change}${kind}${name === undefined ? '' : `“${name}”`}`,
          place: file,
        })),
      },
    ]),
    chapter('新出现的问题', problems.added.length, [problemList(problems.added)]),
    chapter('改好了的问题', problems.gone.length, [problemList(problems.gone)]),
  ];
  if (chapters.every((blocks) => blocks.length === 0))
    return [title, { block: 'text', text: '没有改动内容。' }];
  return [title, { block: 'text', text: summary(report, asOf) }, ...chapters.flat()];

  function chapter(name: string, count: number, blocks: readonly Block[]): Block[] {
    return count === 0 ? [] : [heading(2, name), ...blocks];
  }
}

function summary({ lists, records, effects, files, problems }: DiffReport, asOf: string): string {
  const entries = lists.reduce((n, { entries: own }) => n + own.length, 0);
  const dealt = [
    ...(entries > 0 ? [`清单动了 ${entries} 条`] : []),
    ...(records.length > 0 ? [`记录动了 ${records.length} 个`] : []),
    ...(files.length > 0 ? [`其他文件动了 ${files.length} 个`] : []),
  ];
  const { added, gone } = problems;
  const found = [
    added.length > 0 ? `多了 ${countWords(added)}` : '没有多出问题',
    ...(gone.length > 0 ? [`少了 ${countWords(gone)}`] : []),
  ];
  const sentences = [dealt, effectWords(effects), found].filter((words) => words.length > 0);
  return `${sentences.map((words) => `${words.join('，')}。`).join('')}按 ${asOf} 这天算。`;
}

/** How many matters, town by town, have another answer, and which part of it. */
function effectWords(effects: DiffReport['effects']): string[] {
  const isNew = ({ before }: Effect) => Object.keys(before).length === 0;
  const isMoved = ({ now }: Effect) => MOVED.some((key) => key in now);
  const count = (which: (effect: Effect) => boolean) =>
    effects.filter(which).reduce((n, { matters }) => n + matters.length, 0);
  const moved = count((effect) => !isNew(effect) && isMoved(effect));
  const reach = count((effect) => !isNew(effect) && !isMoved(effect));
  const fresh = count(isNew);
  return [
    moved > 0
      ? `${moved} 件事换了人办、名义、被告或者方式`
      : '原有的事找谁办、以谁的名义、告谁都没有变',
    ...(reach > 0 ? [`${reach} 件事换了电话或者地点`] : []),
    ...(fresh > 0 ? [`${fresh} 件事新有人办`] : []),
  ];
}

/** What a lawyer looks at first; the rest is where to find them. */
const MOVED = ['handler', 'inNameOf', 'respondent', 'mode'] as const;

function listBlocks(
  lists: readonly ListChange[],
  registers: Registers,
  heading: (level: 3, text: string) => Block,
): Block[] {
  return [...Map.groupBy(lists, ({ town, list }) => `${town.name} · ${list}`)].flatMap(
    ([name, changes]): Block[] => [
      heading(3, name),
      ...changes.map(
        (change): Block => ({
          block: 'list',
          title: sayListChange(change),
          items: change.entries.map(({ claim, fields }) => ({
            text: claim.matter.name,
            place: placeOf(claim, registers),
            parts: [...fields.map(sayFieldChange), ...transition(change, claim)],
          })),
        }),
      ),
    ],
  );
}

function transition({ kind }: ListChange, claim: ListChange['entries'][number]['claim']): string[] {
  return kind === '收回' && claim.transition ? [`过渡：${claim.transition}`] : [];
}

function effectBlocks({ effects }: DiffReport): Block[] {
  return [...Map.groupBy(effects, ({ town }) => town.name)].map(
    ([name, own]): Block => ({
      block: 'list',
      title: `${name}（${own.reduce((n, { matters }) => n + matters.length, 0)} 项）`,
      items: own.map((effect) => ({
        text: sayEffectHead(effect),
        place: shortened(effect.matters.map(({ id }) => id)),
        parts: sayEffectParts(effect),
      })),
    }),
  );
}

/** Enough to find them by; all of them stand in the lists above and in the JSON. */
function shortened(ids: readonly string[]): string {
  return ids.length > 6 ? `${ids.slice(0, 5).join(' ')} … ${ids.length}` : ids.join(' ');
}

function recordBlocks(records: readonly RecordChange[], registers: Registers): Block[] {
  return [...Map.groupBy(records, ({ kind }) => kind)].map(
    ([kind, own]): Block => ({
      block: 'list',
      title: `${kind}（${own.length}）`,
      items: own.map((change) => ({
        text: sayRecordChange(change),
        place: placeOf(change.record, registers),
        parts: change.fields.map(sayFieldChange),
      })),
    }),
  );
}

function problemList(problems: readonly Problem[]): Block {
  return {
    block: 'list',
    title: `${problems.length} 处`,
    items: problems.map(({ severity, message, hint, at }) => ({
      text: `${SEVERITY_WORDS[severity]}：${message}`,
      place: `${at.file}:${at.line}`,
      parts: hint === undefined ? [] : [`怎么改：${hint}`],
    })),
  };
}

/** File and line of a record, in the state in which it stands. */
export function placeOf(record: object, { before, now }: Registers): string {
  const home = now.targetOf(record) === undefined ? before : now;
  const { file, line } = home.positionOf(record);
  return `${file}:${line}`;
}
