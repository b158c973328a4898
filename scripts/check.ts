/** `npm run check`: reads the content, runs the rules, prints every problem. Exit 1 on any error. */
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { READING_CHECKS } from '../src/register/index.ts';
import { RULES } from '../src/rules/index.ts';
import { isDay } from '../src/schema/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { checkFolder, hasErrors } from './checking.ts';
import { applyFixes } from './fix.ts';
import { explainRule, unknownRule } from './print/explain.ts';
import { printGithub } from './print/github.ts';
import { printJson } from './print/json.ts';
import { printText } from './print/text.ts';

const USAGE = `npm run check -- [选项]
  --format text|json|github   输出格式
  --content DIR               内容文件夹
  --today 2026-11-21          按哪一天查
  --rule ID                   只查这条规则，可以写几个
  --explain ID                说明一条规则
  --fix                       能自动改的改好
`;

const options = readOptions();
if (typeof options === 'string') {
  process.stderr.write(options);
  process.exitCode = 2;
} else if (options.help) process.stdout.write(USAGE);
else if (options.explain !== undefined) process.stdout.write(explainRule(options.explain));
else run(options);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        content: { type: 'string', default: contentFolder },
        today: { type: 'string', default: asOf },
        rule: { type: 'string', multiple: true, default: [] },
        explain: { type: 'string' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { format, today, rule, explain } = values;
    if (!['text', 'json', 'github'].includes(format))
      return `--format 只能写 text、json、github，现在是 ${format}\n`;
    if (!isDay(today)) return `--today 要写成 2026-11-21 这样的日期，现在是 ${today}\n`;
    for (const id of explain === undefined ? rule : [explain]) {
      const refusal = unknownRule(id);
      if (refusal) return `${refusal}\n`;
    }
    return { ...values, content: resolve(values.content) };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

function run({ format, content, today, rule, fix }: Exclude<ReturnType<typeof readOptions>, string>): void {
  const chosen = rule.length > 0 ? RULES.filter(({ id }) => rule.includes(id)) : RULES;
  const check = () => checkFolder(content, today, chosen);
  let checked = check();
  if (fix) {
    const count = applyFixes(checked.problems, content);
    process.stderr.write(count > 0 ? `改好了 ${count} 处。\n` : '没有能自动改的。\n');
    if (count > 0) checked = check();
  }
  // What cannot be read is never filtered away: a rule that could not look must not seem content.
  const wanted = rule.length === 0 || rule.some((id) => id in READING_CHECKS) ? [] : rule;
  const problems = checked.problems.filter(
    (p) => wanted.length === 0 || wanted.includes(p.rule) || (p.rule in READING_CHECKS && p.severity === 'error'),
  );
  process.stdout.write(output(format, problems, checked, content));
  if (hasErrors(problems)) process.exitCode = 1;
}

function output(
  format: string,
  problems: ReturnType<typeof checkFolder>['problems'],
  checked: ReturnType<typeof checkFolder>,
  content: string,
): string {
  if (format === 'json') return printJson(problems, checked);
  if (format === 'github') {
    const prefix = relative(process.cwd(), dirname(content)).replaceAll('\\', '/');
    return printGithub(problems, checked, prefix === '' ? '' : `${prefix}/`);
  }
  return printText(problems, checked, process.stdout.isTTY === true);
}
