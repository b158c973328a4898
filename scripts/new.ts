/** `npm run new`: a new record from flags, or asked for one field after another on a terminal. */

import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  type Answers,
  countyOf,
  NEW_KINDS,
  type NewKind,
  newRecord,
  type Question,
  questionsFor,
} from '../src/editing/index.ts';
import { contentReader, readContent } from '../src/register/folder.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { complain } from './command-line.ts';
import { wrongDay } from './questions.ts';
import { COMMON_USAGE, carryOut } from './revising.ts';

const USAGE = `npm run new -- 种类 [--栏 内容]…
  种类：${Object.entries(NEW_KINDS)
    .map(([kind, name]) => `${kind}（${name}）`)
    .join('、')}
  --name 临河镇               一栏一个，名字同文件里的一样；下一层用点连：--lead.by 行使主体
  --spokenAs 烧秸秆 --spokenAs 烧麦茬   一串的写几遍
  没有写全的，在终端里一栏一栏问；不在终端里就列出来
${COMMON_USAGE}例如：npm run new -- claim --town linhe --matter zhaijidi-shenpi --mode 法定 --from 2026-12-01 --usage 正常运行
`;

const words = process.argv.slice(2);
const given = readFlags(words);
if (words.some((word) => word === '--help' || word === '-h')) process.stdout.write(help(words[0]));
else if (typeof given === 'string') complain(given, USAGE);
else {
  const { kind, flags, dryRun } = given;
  const content = resolve(flags.get('content')?.at(-1) ?? contentFolder);
  const today = flags.get('today')?.at(-1) ?? asOf;
  flags.delete('content');
  flags.delete('today');
  const wrong = wrongDay({ '--today': today });
  const county = wrong
    ? { refusal: wrong }
    : countyOf(readContent(content), contentReader(undefined, null));
  if ('refusal' in county) {
    process.stderr.write(`${county.refusal}\n`);
    process.exitCode = 1;
  } else {
    const answers = process.stdin.isTTY ? await askedFor(kind, flags) : flags;
    if (answers)
      carryOut({ content, today, dryRun }, county, newRecord(county, kind, answers, today));
  }
}

/** With a kind before it, also what that kind must say. */
function help(kind = ''): string {
  if (!(kind in NEW_KINDS)) return USAGE;
  const must = questionsFor(kind as NewKind, new Map()).map(
    ({ flag, title, choices, example }) =>
      `  --${flag.padEnd(20)}${title}${choices.length > 0 ? `：${choices.join('、')}` : example ? `，例如 ${example}` : ''}\n`,
  );
  return `${USAGE}\n${NEW_KINDS[kind as NewKind]}要写这些，有的写了还要再问：\n${must.join('')}`;
}

function readFlags(
  words: readonly string[],
): { kind: NewKind; flags: Map<string, string[]>; dryRun: boolean } | string {
  const [kind = '', ...rest] = words;
  if (!(kind in NEW_KINDS)) return `要写新建什么${kind ? `，现在是 ${kind}` : ''}`;
  const flags = new Map<string, string[]>();
  let dryRun = false;
  for (let i = 0; i < rest.length; i++) {
    const [, name, same] = /^--([\w.-]+)(?:=([\s\S]*))?$/.exec(rest[i] ?? '') ?? [];
    if (name === undefined) return `不认识 ${rest[i]}，每一栏写成 --栏 内容`;
    if (name === 'dry-run') dryRun = true;
    else {
      const value = same ?? rest[++i];
      if (value === undefined) return `--${name} 后面没有内容`;
      flags.set(name, [...(flags.get(name) ?? []), value]);
    }
  }
  return { kind: kind as NewKind, flags, dryRun };
}

/** Asks until nothing is missing; an answer may bring further questions. Undefined when the editor gives up. */
async function askedFor(kind: NewKind, flags: Answers): Promise<Answers | undefined> {
  const answers = new Map(flags);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const [question] = questionsFor(kind, answers);
      if (!question) return answers;
      answers.set(question.flag, await answerTo(question, (text) => terminal.question(text)));
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    process.stdout.write('\n不建了，没有写文件。\n');
    process.exitCode = 130;
    return undefined;
  } finally {
    terminal.close();
  }
}

async function answerTo(
  { title, description, example, choices, many, accepts }: Question,
  ask: (text: string) => Promise<string>,
): Promise<string[]> {
  const hint =
    choices.length > 0 ? `只能写：${choices.join('、')}` : example ? `例如 ${example}` : '';
  for (;;) {
    const answer = (
      await ask(
        `${title}（${[description, hint].filter(Boolean).join('；')}）${many ? '，几个用顿号隔开' : ''}：`,
      )
    ).trim();
    const answers = many ? answer.split(/[、,，]/).map((part) => part.trim()) : [answer];
    if (accepts(answers)) return answers;
    process.stdout.write(`这样写不行。${hint || description}\n`);
  }
}
