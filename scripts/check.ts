/** `npm run check`: reads the content, runs the rules, prints every problem. Exit 1 on any error, with `--strict` also on what lapsed. */
import { dirname, relative, resolve } from 'node:path';
import { type Problem, READING_CHECKS } from '../src/register/index.ts';
import { RULES } from '../src/rules/index.ts';
import type { Day } from '../src/schema/index.ts';
import { contentFolder, dayFor, publishedAt } from '../src/settings.ts';
import { type Checked, checkFolder, hasErrors, hasLapsed } from './checking.ts';
import { commandLine } from './command-line.ts';
import { readEarlier } from './earlier.ts';
import { applyFixes } from './fix.ts';
import { compareProblems } from './new-problems.ts';
import { explainRule, unknownRule } from './print/explain.ts';
import { printGithub } from './print/github.ts';
import { printGitlab } from './print/gitlab.ts';
import { printJson } from './print/json.ts';
import { printSuggestions, suggestionsFor } from './print/suggestions.ts';
import { printText } from './print/text.ts';
import { siteReport } from './published/report.ts';
import { wrongDay } from './questions.ts';
import { shownSince } from './shown-lines.ts';

const USAGE = `npm run check -- [选项]
  --format text|json|github   输出格式；另有 gitlab（代码质量报告）、suggestions（合并请求里点一下就改的建议）
  --content DIR               内容文件夹
  --today 2026-11-21          按哪一天查
  --rule ID                   只查这条规则，可以写几个
  --explain ID                说明一条规则
  --fix                       能自动改的改好
  --all                       提醒和备忘也一条条列出来（平常只按规则数数）
  --since REF|DIR             同 git 里的一个版本或者另一个文件夹比，公布过的不能删，新写的不能已经过期
  --new                       同 --since 一起用：原来就有的提醒和备忘不列
  --strict                    过期的也算不通过（平常只列出来，不挡发布）
  --site dist                 不查内容，查生成好的网站：每个链接和位置都要打得开
`;

const FORMATS = ['text', 'json', 'github', 'gitlab', 'suggestions'];

/** Corrections that are still being made after so many rounds undo each other. */
const MAX_ROUNDS = 5;

const read = commandLine(USAGE, {
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: contentFolder },
  today: { type: 'string' },
  rule: { type: 'string', multiple: true, default: [] },
  explain: { type: 'string' },
  fix: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  since: { type: 'string' },
  new: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  site: { type: 'string' },
});
if (read) {
  const content = resolve(read.values.content);
  const options = { ...read.values, content, today: read.values.today ?? dayFor(content) };
  const refusal = refusalOf(options);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 2;
  } else if (options.explain !== undefined) process.stdout.write(explainRule(options.explain));
  else if (options.site !== undefined) {
    const { status, text } = siteReport(options.site, publishedAt.base);
    process.stdout.write(text);
    process.exitCode = status;
  } else run(options);
}

type Options = NonNullable<typeof read>['values'] & { readonly today: Day };

function refusalOf({ format, rule, explain, since, today, ...options }: Options) {
  if (!FORMATS.includes(format)) return `--format 只能写 ${FORMATS.join('、')}，现在是 ${format}`;
  if (options.new && since === undefined)
    return '--new 要同 --since 一起用，例如 --since origin/main --new';
  const idle = RULES.find(({ id, needsBefore }) => needsBefore && rule.includes(id));
  return (
    wrongDay({ '--today': today }) ??
    (explain === undefined ? rule : [explain]).map(unknownRule).find((one) => one !== undefined) ??
    (idle && since === undefined
      ? `${idle.id} 要同以前公布的内容比，请加 --since，例如 --since origin/main`
      : undefined)
  );
}

function run(options: Options): void {
  const { content, today, rule, fix, since } = options;
  const earlier = since === undefined ? undefined : readEarlier(since, content);
  if (typeof earlier === 'string') {
    process.stderr.write(earlier);
    process.exitCode = 2;
    return;
  }
  const chosen = rule.length > 0 ? RULES.filter(({ id }) => rule.includes(id)) : RULES;
  const check = () => checkFolder(content, today, chosen, undefined, earlier?.register);
  let checked = check();
  if (fix) {
    let total = 0;
    // Once a file can be read, its next problems come to light: so corrections are made in rounds.
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const count = applyFixes(checked.problems, content);
      if (count === 0) break;
      total += count;
      checked = check();
    }
    process.stderr.write(total > 0 ? `改好了 ${total} 处。\n` : '没有能自动改的。\n');
  }
  // Problems of reading are always shown: a file that could not be read must not look like one that passed the rule.
  const wanted = rule.length === 0 || rule.some((id) => id in READING_CHECKS) ? [] : rule;
  const found = checked.problems.filter(
    (p) =>
      wanted.length === 0 ||
      wanted.includes(p.rule) ||
      (p.rule in READING_CHECKS && p.severity === 'error'),
  );
  const compared = earlier && compareProblems(found, earlier, today);
  const problems = compared ? (options.new ? compared.fresh : compared.all) : found;
  process.stdout.write(output(options, problems, checked, found.length - problems.length));
  const blocking = hasErrors(problems) || (options.strict && hasLapsed(problems));
  if (blocking) process.exitCode = 1;
}

function output(
  { format, content, all, rule, since }: Options,
  problems: readonly Problem[],
  checked: Checked,
  old: number,
): string {
  if (format === 'json') return printJson(problems, checked);
  const folder = relative(process.cwd(), dirname(content)).replaceAll('\\', '/');
  const prefix = folder === '' ? '' : `${folder}/`;
  if (format === 'suggestions') {
    const lines = since === undefined ? undefined : shownSince(since, content);
    return printSuggestions(suggestionsFor(problems, checked, prefix, lines));
  }
  if (format === 'github') return printGithub(problems, checked, prefix);
  if (format === 'gitlab') return printGitlab(problems, checked, prefix);
  // What blocks or has lapsed is listed. Who compares, or asks for one rule, wants to see the rest, too.
  const listed = (p: Problem) =>
    all ||
    rule.length > 0 ||
    p.severity === 'error' ||
    p.severity === 'lapsed' ||
    (p.severity === 'warning' && since !== undefined);
  const silent = {
    counted: problems.filter((p) => !listed(p)),
    excepted: checked.excepted.length,
    old,
  };
  const shown = problems.filter(listed);
  return printText(shown, checked, process.stdout.isTTY === true, silent);
}
