/** The health report as a sequence of headings, sentences, tables and lists, from which every format is printed. */
import { type HealthReport, type Section, TOPICS } from './report.ts';

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'text'; readonly text: string }
  | {
      readonly block: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly block: 'list';
      readonly title: string;
      readonly items: readonly ListItem[];
    };

/** One line of a list, with the file it is about and, below it, what belongs to it. */
export interface ListItem {
  readonly text: string;
  readonly place: string;
  readonly parts?: readonly string[];
}

export function reportBlocks(report: HealthReport): Block[] {
  const { county, asOf, counts, towns, departments, everybody } = report;
  return [
    { block: 'heading', level: 1, text: `${county}权责清单体检报告` },
    {
      block: 'text',
      text: `按 ${asOf} 这天查：${counts.error} 处错误、${counts.lapsed} 处过期、${counts.warning} 处提醒、${counts.notice} 处备忘，${report.exceptions.length} 条例外。错误改好才能发布；过期的不挡发布，网站已经不再这样答；提醒请审核的人看；备忘供年度评估。本报告不对外公布。`,
    },
    ...gaps(report),
    ...overview([...towns, ...departments, everybody]),
    ...endings(report),
    ...exceptions(report),
    ...chapter('乡镇', towns),
    ...chapter('部门', departments),
    ...chapter('全县', [everybody]),
  ];
}

/** How much has been published, and who has how much left to find out. */
function gaps({ completeness, said }: HealthReport): Block[] {
  const rows = said
    .filter(({ gaps: count }) => count > 0)
    .map(({ name, says, gaps: count }) => [name, says, String(count)]);
  return [
    { block: 'heading', level: 2, text: '齐全程度' },
    {
      block: 'text',
      text: `一目录 ${completeness}。${rows.length > 0 ? '逐条的清单：npm run report -- --gaps 未公布.xlsx。' : ''}`,
    },
    ...(rows.length > 0
      ? [{ block: 'table' as const, head: ['谁', '公布了多少', '缺几处'], rows }]
      : []),
  ];
}

function overview(sections: readonly Section[]): Block[] {
  const rows = sections
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => [
      name,
      ...TOPICS.map((topic) => String(items.filter((item) => item.topic === topic).length || '')),
    ]);
  if (rows.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: '一览' },
    { block: 'table', head: ['谁', ...TOPICS], rows },
  ];
}

function endings({ endings: all }: HealthReport): Block[] {
  if (all.length === 0) return [];
  const rows = all.map(({ day, what, whose }) => [day, what, whose]);
  return [
    { block: 'heading', level: 2, text: '往后一年到期的' },
    { block: 'table', head: ['最后一天', '什么', '哪里'], rows },
  ];
}

function exceptions({ exceptions: all }: HealthReport): Block[] {
  if (all.length === 0) return [];
  const rows = all.map(({ title, target, reason, until, excepted }) => [
    title,
    target,
    reason,
    until,
    excepted.join('；') || '没有用上',
  ]);
  return [
    { block: 'heading', level: 2, text: '例外' },
    { block: 'table', head: ['规则', '对象', '理由', '到哪天止', '放过了什么'], rows },
  ];
}

/** Sections with nothing to look after are left out. */
function chapter(title: string, sections: readonly Section[]): Block[] {
  const busy = sections.filter(({ items }) => items.length > 0);
  if (busy.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: title },
    ...busy.flatMap(({ name, items }): Block[] => [
      { block: 'heading', level: 3, text: name },
      ...TOPICS.flatMap((topic): Block[] => {
        const own = items.filter((item) => item.topic === topic);
        if (own.length === 0) return [];
        const list = own.map(({ message, hint, place }) => ({
          // A hint that every item of the list repeats is for the check, not for the report.
          text: topic === '错误' && hint !== undefined ? `${message}。怎么改：${hint}` : message,
          place,
        }));
        return [{ block: 'list', title: `${topic}（${own.length}）`, items: list }];
      }),
    ]),
  ];
}
