/** `npm run upgrade`: after taking a newer engine, the content is written its way. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { upgrade } from '../src/editing/index.ts';
import { readSources } from '../src/register/folder.ts';
import { contentFolder } from '../src/settings.ts';
import { commandLine } from './command-line.ts';

const USAGE = `npm run upgrade -- [选项]
  --dry-run                   只说会改什么，不写文件
  --content DIR               内容文件夹
`;

const read = commandLine(USAGE, {
  'dry-run': { type: 'boolean', default: false },
  content: { type: 'string', default: contentFolder },
});
if (read) {
  const content = resolve(read.values.content);
  const done = upgrade(readSources(content).files);
  if ('refusal' in done) {
    process.stderr.write(`${done.refusal}\n`);
    process.exitCode = 1;
  } else {
    if (!read.values['dry-run'])
      for (const [path, text] of done.changed) writeFileSync(join(content, path), text);
    const verb = read.values['dry-run'] ? '会改' : '改了';
    const files = [...done.changed.keys()].map((path) => `${verb} ${path}\n`).join('');
    process.stdout.write(
      `${done.says.join('\n')}\n${files}${done.changed.size > 0 && !read.values['dry-run'] ? '接着运行 npm run check，看内容合不合新的写法。\n' : ''}`,
    );
  }
}
