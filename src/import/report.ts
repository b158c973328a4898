/** The report of an import, for the clerk: what was read, what became of every row, and why. Markdown. */
import { COLUMNS } from '../exchange/list/index.ts';
import type { ImportPlan, Outcome, RowResult } from './plan-model.ts';

const OWN = new Set<string>([...COLUMNS.map(({ key }) => key), 'sub']);

const SAYS: Readonly<Record<Outcome, string>> = {
  一致: '同现有内容一样，没有动',
  更改: '改了现有的承接',
  新承接: '一目录里有、本乡镇新接的',
  新事项: '一目录里没有，起了草稿',
  待确认: '要人确认才能导入',
  跳过: '没有导入',
};
const ORDER: readonly Outcome[] = ['待确认', '跳过', '更改', '新承接', '新事项', '一致'];

export interface ReportHead {
  readonly source: string;
  readonly title: string;
  readonly dryRun: boolean;
}

export function importReport(plan: ImportPlan, { source, title, dryRun }: ReportHead): string {
  const { headings, rows, leftOut, untouched, unknownLaws, files } = plan;
  const counted = countsOf(plan).map(
    ([outcome, count]) => `- ${outcome} ${count} 行：${SAYS[outcome]}`,
  );
  const dropped = headings.columns.filter(({ meaning }) => meaning === 'internal');
  const aside = headings.columns.filter(
    ({ meaning }) => meaning !== undefined && meaning !== 'internal' && !OWN.has(meaning),
  );
  const strange = headings.columns.filter(({ meaning }) => meaning === undefined);
  const lines = [
    `# 导入${title}：${source}`,
    '',
    `读的是“${plan.sheet}”，表头在第 ${plan.headingRows.join('、')} 行，读到 ${rows.length} 行。`,
    dryRun
      ? '这是试导，没有写任何文件。'
      : files.length === 0
        ? '没有要改的，没有写任何文件。'
        : `写了 ${files.length} 个文件。`,
    '',
    ...counted,
    ...section('没有导入的列', [
      ...dropped.map(({ heading }) => `“${heading}”是内部审核用的，不公开，没有导入`),
      ...aside.map(({ heading }) => `“${heading}”清单里没有对应的字段，只在新事项的草稿里留作说明`),
      ...strange.map(
        ({ heading }) => `“${heading}”没有认出，内容逐行列在下面；要导入请用 --map 写明对应哪一列`,
      ),
    ]),
    ...section(
      '没有收录的法律文件',
      unknownLaws.map((law) => `《${law}》`),
    ),
    ...section(
      '表头上面的字，没有导入',
      plan.above.map((text) => oneLine(text)),
    ),
    ...section(
      '不是条目的行',
      leftOut.map(({ row, text, why }) => `第 ${row} 行，${why}：${oneLine(text)}`),
    ),
    ...section(
      '写的文件',
      files.map(({ path }) => path),
    ),
    ...ORDER.flatMap((outcome) =>
      section(outcome, alike(rows.filter((row) => row.outcome === outcome)).map(said)),
    ),
    ...section(`现在承接着、表里没有的（${untouched.length} 条）`, untouched),
    ...(untouched.length > 0
      ? ['', '这些都没有动。不再承接的，请写止日、收回决定和接手，不要删。']
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How many rows met each outcome, in the order a reader wants them. */
export function countsOf(plan: ImportPlan): [Outcome, number][] {
  return ORDER.map((outcome): [Outcome, number] => [
    outcome,
    plan.rows.filter((row) => row.outcome === outcome).length,
  ]).filter(([, count]) => count > 0);
}

/** Rows that are told the same, together: a thousand rows for another list are one thing to know. */
function alike(rows: readonly RowResult[]): RowResult[][] {
  return [...Map.groupBy(rows, ({ says }) => says.join('\n')).values()];
}

function said(rows: readonly RowResult[]): string {
  const [first, ...more] = rows;
  if (!first) return '';
  const below = (lines: readonly string[]) => lines.map((line) => `\n  - ${line}`).join('');
  if (more.length === 0 || first.says.length === 0)
    return rows.map((row) => nameOf(row) + below(row.says.map(oneLine))).join('\n- ');
  return `${first.says.map(oneLine).join('；')}（${rows.length} 行）${below(rows.map(nameOf))}`;
}

/** 第 12 行（序号 3），采伐许可 */
function nameOf({ row, no, name }: RowResult): string {
  return `第 ${row} 行${no === '' ? '' : `（序号 ${oneLine(no)}）`}，${oneLine(name)}`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((item) => `- ${item}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
