/**
 * Run by workflows, not by people: the diff as the one comment of a pull request, corrections as suggestions. The job
 * that may write has `scripts/` alone, without libraries: nothing of `src/` is imported here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepOneComment, type Pull, type Review, suggest } from './forge.ts';

const USAGE = `npm run comment -- [选项]
  --text FILE          把这份文字写成合并请求的一条评论，旧的换掉
  --suggestions FILE   把能自动改的写成建议
在流程里用；平台的地址和令牌从环境变量来。
`;

const values = readOptions();
if (!values) {
  process.stderr.write(`没有这样的选项。\n\n${USAGE}`);
  process.exitCode = 2;
} else if (values.help) process.stdout.write(USAGE);
else await comment(values);

function readOptions() {
  try {
    return parseArgs({
      options: {
        text: { type: 'string' },
        suggestions: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

async function comment({ text: file, suggestions }: { text?: string; suggestions?: string }) {
  const {
    GITHUB_API_URL: api = '',
    GITHUB_REPOSITORY: repository = '',
    GITHUB_TOKEN: token = '',
    GITHUB_SERVER_URL: server = '',
    GITHUB_RUN_ID: run = '',
    PULL_NUMBER: number = '',
    HEAD_SHA: commit = '',
  } = process.env;
  if (!Number(number) || repository === '') {
    process.stderr.write('comment 只在平台的流程里用：没有 PULL_NUMBER、GITHUB_REPOSITORY\n');
    process.exitCode = 2;
    return;
  }
  const pull: Pull = { api, repository, token, number: Number(number) };

  if (file !== undefined) {
    const text = existsSync(file)
      ? readFileSync(file, 'utf8')
      : '# 内容读不出来\n\n没法比较改了什么，请看检查的提示。\n';
    const rest = `${server}/${repository}/actions/runs/${run}`;
    await keepOneComment(pull, `${text}\n[检查的提示，还有网站预览和体检报告](${rest})\n`);
  }
  if (suggestions !== undefined && existsSync(suggestions)) {
    const review = JSON.parse(readFileSync(suggestions, 'utf8')) as Review;
    process.stdout.write(`写了 ${await suggest(pull, review, commit)} 条建议。\n`);
  }
}
