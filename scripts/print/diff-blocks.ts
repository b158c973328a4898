/** The semantic diff as headings, sentences and lists, from which Markdown and HTML are printed. */
import {
  type Difference,
  type diffProblems,
  type ListChange,
  type RecordChange,
  sayEffect,
  sayFieldChange,
  sayListChange,
  sayRecordChange,
} from '../../src/answers/index.ts';
import type { Block } from '../../src/exchange/index.ts';
import type { Problem, Register } from '../../src/register/index.ts';
import type { OtherFile } from './other-files.ts';
import { SEVERITY_WORDS } from './words.ts';

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
        items: files.map(({ change, name, file }) => ({ text: `${change}：${name}`, place: file })),
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

function summary({ lists, records, effects, problems }: DiffReport, asOf: string): string {
  const entries = lists.reduce((n, { entries: own }) => n + own.length, 0);
  const errors = problems.added.filter(({ severity }) => severity === 'error').length;
  return [
    `清单动了 ${entries} 条`,
    `记录动了 ${records.length} 个`,
    effects.length > 0 ? '有的事换了人办或者换了电话' : '找谁办、以谁的名义、告谁都没有变',
    errors > 0 ? `多了 ${errors} 处错误` : '没有多出错误',
  ]
    .join('，')
    .concat(`。按 ${asOf} 这天算。`);
}

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
            text: [
              claim.matter.name,
              ...fields.map(sayFieldChange),
              ...transition(change, claim),
            ].join('；'),
            place: placeOf(claim, registers),
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
        text: sayEffect(effect),
        place: shortened(effect.matters.map(({ id }) => id)),
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
        text: [sayRecordChange(change), ...change.fields.map(sayFieldChange)].join('；'),
        place: placeOf(change.record, registers),
      })),
    }),
  );
}

function problemList(problems: readonly Problem[]): Block {
  return {
    block: 'list',
    title: `${problems.length} 处`,
    items: problems.map(({ severity, message, hint, at }) => ({
      text: `${SEVERITY_WORDS[severity]}：${message}${hint === undefined ? '' : `。怎么改：${hint}`}`,
      place: `${at.file}:${at.line}`,
    })),
  };
}

/** File and line of a record, in the state in which it stands. */
export function placeOf(record: object, { before, now }: Registers): string {
  const home = now.targetOf(record) === undefined ? before : now;
  const { file, line } = home.positionOf(record);
  return `${file}:${line}`;
}
