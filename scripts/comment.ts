/** Run by workflows, not by people: the diff as the one comment of a pull request, corrections as suggestions. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepOneComment, type Pull, type Review, suggest } from './forge.ts';

const { values } = parseArgs({
  options: { text: { type: 'string' }, suggestions: { type: 'string' } },
});
const {
  GITHUB_API_URL: api = '',
  GITHUB_REPOSITORY: repository = '',
  GITHUB_TOKEN: token = '',
  GITHUB_SERVER_URL: server = '',
  GITHUB_RUN_ID: run = '',
  PULL_NUMBER: number = '',
  HEAD_SHA: commit = '',
} = process.env;
const pull: Pull = { api, repository, token, number: Number(number) };

if (values.text !== undefined) {
  const text = existsSync(values.text)
    ? readFileSync(values.text, 'utf8')
    : '# 内容读不出来\n\n没法比较改了什么，请看检查的提示。\n';
  const rest = `${server}/${repository}/actions/runs/${run}`;
  await keepOneComment(pull, `${text}\n[检查的提示，还有网站预览和体检报告](${rest})\n`);
}
if (values.suggestions !== undefined && existsSync(values.suggestions)) {
  const review = JSON.parse(readFileSync(values.suggestions, 'utf8')) as Review;
  process.stdout.write(`写了 ${await suggest(pull, review, commit)} 条建议。\n`);
}
