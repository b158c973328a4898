/** `npm run import`: whatever lists a county has, file by file or a whole folder, with a report of every row. */
import { existsSync } from 'node:fs';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { importOneList } from './importing/one-list.ts';
import { importRecords } from './importing/records.ts';
import { takeIn } from './importing/take-in.ts';

const USAGE = `npm run import -- 文件或者文件夹 … [选项]
  文件             .xlsx .xls .et .ods .csv .tsv .html .txt .docx，带文字的 .pdf
  文件夹           里面的文件都读
  --report OUT     报告：一个文件写成一份 .json；给文件夹的，一个文件一份放在里面
  --dry-run        只看结果，不写文件
  --town T         表里没有写是哪个乡镇的，是这一个：乡镇的编号或者名称
  --content DIR    内容文件夹
  --today DATE     按哪一天
只导一个乡镇的一张清单，或者把导出的表改过再导回来：
  --town T         哪个乡镇
  --list L         powers（权力清单）、responsibilities（责任清单）、services（公共服务清单）
  --map MAP.yaml   列名、行和共同内容的对应：
                     columns: { 表里的列名: 我们的列名 }
                     rows: { 12: 事项编号, 15: 新事项 }
                     defaults: { 赋权方式: 法定, 从哪天起: 2026-01-01, 运行情况: 正常运行 }
  --table X        导回 export --table 导出的表：officers、decided 等，见 export --help
  --domain D       新事项的领域，表里看不出来时用
例如：npm run import -- 收来的清单/ --report 报告/ --dry-run
`;

const given = commandLine(
  USAGE,
  {
    town: { type: 'string' },
    list: { type: 'string' },
    table: { type: 'string' },
    map: { type: 'string' },
    domain: { type: 'string' },
    report: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    content: { type: 'string', default: contentFolder },
    today: { type: 'string', default: asOf },
  },
  'words',
);
if (given) process.exitCode = await main(given);

async function main({ values, positionals }: NonNullable<typeof given>): Promise<number> {
  const { town, list, table, map, domain, report, content, today } = values;
  const dryRun = values['dry-run'];
  const [file, ...more] = positionals;
  if (file === undefined) {
    // npm keeps flags to itself that do not stand behind a --.
    complain(
      '要写一个文件或者文件夹，现在没有写。npm run import 后面先写一个 --，再写文件和选项',
      USAGE,
    );
    return 2;
  }
  if (more.length > 0 && positionals.some((path) => !existsSync(path))) {
    complain(
      `要写一个文件，现在是 ${positionals.join('、')}。npm run import 后面先写一个 --，再写文件和选项`,
      USAGE,
    );
    return 2;
  }
  if (table !== undefined) return importRecords({ file, table, dryRun, content });
  if (list === undefined)
    return takeIn({ paths: positionals, report, dryRun, content, today, town });
  if (more.length > 0 || town === undefined || list === undefined) {
    complain(
      more.length > 0
        ? `写了 --town、--list 的，只能导一个文件，现在是 ${positionals.join('、')}`
        : '写了 --list 的，--town 也要写，例如 --town linhe --list powers；都不写就读出所有清单',
      USAGE,
    );
    return 2;
  }
  return importOneList({ file, town, list, map, domain, report, dryRun, content, today });
}
