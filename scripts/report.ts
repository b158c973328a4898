/**
 * `npm run report`: the health report, in Markdown and as one HTML file; with `--gaps FILE.xlsx` what has not been
 * published yet, as a work list. For the office, not for the site.
 */
import { join, resolve } from 'node:path';
import { gapsXlsx, healthReport, reportBlocks, toHtml, toMarkdown } from '../src/exchange/index.ts';
import { contentFolder, dayFor } from '../src/settings.ts';
import { checkFolder } from './checking.ts';
import { commandLine, complain } from './command-line.ts';
import { printText } from './print/text.ts';
import { wrongDay } from './questions.ts';
import { writeFile } from './write-file.ts';

const USAGE = `npm run report -- [选项]
  --today 2026-11-21          按哪一天
  --out DIR                   写到哪个文件夹
  --gaps FILE.xlsx            另写一份未公布内容清单
  --content DIR               内容文件夹
`;

const given = commandLine(USAGE, {
  content: { type: 'string', default: contentFolder },
  today: { type: 'string' },
  out: { type: 'string', default: 'report' },
  gaps: { type: 'string' },
});
if (given) await report(given.values);

async function report(values: NonNullable<typeof given>['values']): Promise<void> {
  const today = values.today ?? dayFor(resolve(values.content));
  const wrong = wrongDay({ '--today': today });
  if (wrong) return complain(wrong, USAGE);
  const checked = checkFolder(resolve(values.content), today);
  if (checked.register) {
    const blocks = reportBlocks(healthReport(checked.register, today, checked));
    const written = [
      ['health.md', toMarkdown(blocks)],
      ['health.html', toHtml(blocks)],
    ] as const;
    for (const [name, text] of written) writeFile(join(values.out, name), text);
    if (values.gaps !== undefined) writeFile(values.gaps, await gapsXlsx(checked.register, today));
    process.stdout.write(
      `体检报告写好了：${written.map(([name]) => join(values.out, name)).join('、')}${values.gaps === undefined ? '' : `；未公布内容清单：${values.gaps}`}\n`,
    );
  } else {
    process.stdout.write(printText(checked.problems, checked, process.stdout.isTTY === true));
    process.exitCode = 1;
  }
}
