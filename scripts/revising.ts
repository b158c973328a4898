/** What the editing commands have in common: read, plan, read again, say what happens, write. */
import { join, resolve } from 'node:path';
import {
  type County,
  countyOf,
  type Refusal,
  type Revision,
  reread,
} from '../src/editing/index.ts';
import { contentReader, readContent } from '../src/register/folder.ts';
import type { Problem } from '../src/register/index.ts';
import { applyRules, RULES } from '../src/rules/index.ts';
import type { Day } from '../src/schema/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { printText } from './print/text.ts';
import { wrongDay } from './questions.ts';
import { writeFile } from './write-file.ts';

/** Where to work, on which day, and whether only to look. */
export interface Setting {
  readonly content: string;
  readonly today: Day;
  readonly dryRun: boolean;
}

/** Options every editing command takes. */
export const COMMON_USAGE = `  --dry-run                   只说会改什么，不写文件
  --content DIR               内容文件夹
  --today 2026-11-21          改好以后按哪一天检查
`;

const OWN = {
  content: { type: 'string', default: contentFolder },
  today: { type: 'string', default: asOf },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** Reads the command line; undefined, and the usage printed, where it is not as the command wants it. */
export function readArguments<const K extends string>(
  usage: string,
  required: readonly K[],
  optional: readonly string[] = [],
  words: 'words' | 'no words' = 'no words',
): (Setting & { values: Record<K, string> & Record<string, string>; rest: string[] }) | undefined {
  const whole = `${usage}${COMMON_USAGE}`;
  const flags = Object.fromEntries(
    [...required, ...optional].map((name) => [name, { type: 'string' as const }]),
  );
  const read = commandLine(whole, { ...flags, ...OWN }, words);
  if (!read) return undefined;
  const { content, today, 'dry-run': dryRun, ...own } = read.values;
  const values: Record<string, unknown> = own;
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    return complain(`还缺 ${missing.map((name) => `--${name}`).join('、')}`, whole);
  const wrong = wrongDay({ '--today': today });
  if (wrong) return complain(wrong, whole);
  return {
    content: resolve(content),
    today,
    dryRun,
    values: values as Record<K, string> & Record<string, string>,
    rest: read.positionals,
  };
}

/** Reads the content and does what was planned on it. */
export function revise(setting: Setting, plan: (county: County) => Revision | Refusal): void {
  const county = countyOf(readContent(setting.content), contentReader(undefined, null));
  if ('refusal' in county) refuse(county);
  else carryOut(setting, county, plan(county));
}

/** Writes the revision if it can be read; what the rules find in it besides is told, for the editor to go on. */
export function carryOut(setting: Setting, county: County, planned: Revision | Refusal): void {
  if ('refusal' in planned) return refuse(planned);
  const after = reread(county, planned);
  const tty = process.stdout.isTTY === true;
  if (after.problems.length > 0 || !after.register) {
    process.stdout.write(printText(after.problems, after, tty));
    return refuse({ refusal: '这样改，内容就读不通了，没有写文件' });
  }
  process.stdout.write(planned.says.map((sentence) => `${sentence}\n`).join(''));
  const paths = [...planned.changed.keys()];
  if (setting.dryRun)
    process.stdout.write(`试运行，没有写文件。会改 ${paths.length} 个：${paths.join('、')}\n`);
  else {
    for (const [path, text] of planned.changed) writeFile(join(setting.content, path), text);
    process.stdout.write(`写好了 ${paths.length} 个文件：${paths.join('、')}\n`);
  }
  const own = new Set(after.files.filter((f) => planned.changed.has(f.path)).map((f) => f.file));
  const found = broughtBy(county, after.register, setting.today).filter(
    // A warning elsewhere was there before and is only worded differently now, with a town less in it.
    ({ severity, at }) => severity === 'error' || own.has(at.file),
  );
  if (found.length > 0)
    process.stdout.write(
      `\n改好以后，检查多出 ${found.length} 处，请接着改：\n\n${printText(found, after, tty)}`,
    );
}

/** Errors and warnings that were not there before. Lines move, so they are told by rule, file and sentence. */
function broughtBy(county: County, after: County['register'], today: Day): readonly Problem[] {
  const identity = ({ rule, at, message }: Problem) => [rule, at.file, message].join('\n');
  const before = new Set(applyRules(county.register, today, RULES).problems.map(identity));
  return applyRules(after, today, RULES).problems.filter(
    (p) => p.severity !== 'notice' && !before.has(identity(p)),
  );
}

function refuse({ refusal }: Refusal): void {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
}
