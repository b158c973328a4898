/** What stands around the content of a county: one dependency, workflows, and how to go on. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { TextFile } from '../../src/editing/index.ts';
import { engineFolder, packaged } from '../engine.ts';

export function aroundContent(
  county: string,
  forges: readonly TextFile[],
  folder: string,
): readonly TextFile[] {
  return [
    ...forges,
    { path: 'package.json', text: manifest(folder) },
    { path: '.gitignore', text: 'node_modules\n/dist/\n/.dist-*\n/.cache/\n/report/\n' },
    // Every byte of a file stays as written, on every system.
    { path: '.gitattributes', text: '* text=auto eol=lf\n*.xlsx binary\n*.docx binary\n' },
    { path: 'README.md', text: readme(county) },
  ];
}

function manifest(folder: string): string {
  const file = {
    private: true,
    type: 'module',
    scripts: { start: 'quanze dev', check: 'quanze check', build: 'quanze build' },
    dependencies: { quanze: packaged ? asInstalled(folder) : ownVersion() },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whoever has the engine as an archive has no registry that knows it: the new folder takes the same archive. */
function asInstalled(folder: string): string {
  const around = join(engineFolder, '../..');
  const file = join(around, 'package.json');
  const asked = existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).dependencies?.quanze;
  if (!/^file:/.test(asked)) return ownVersion();
  const archive = resolve(around, asked.slice('file:'.length));
  return `file:${relative(folder, archive).replaceAll('\\', '/')}`;
}

function ownVersion(): string {
  return JSON.parse(readFileSync(join(engineFolder, 'package.json'), 'utf8')).version;
}

function readme(county: string): string {
  return `# ${county}乡镇权责清单

这里只有内容和一行版本号。网站由 [quanze](https://www.npmjs.com/package/quanze) 生成。

| 要做什么 | 怎么做 |
|---|---|
| 装好 | \`npm install\`（要有 Node 20 或者更新的）；第一次装好，把 \`package-lock.json\` 一起提交，平台上的流程照它装。拿到的是 .tgz 文件的，放进这个文件夹，\`npm install ./文件名\`，一起提交 |
| 边改边看 | \`npx quanze dev\` |
| 检查 | \`npx quanze check\`，错误会说在哪一行、怎么改 |
| 生成网站 | \`npx quanze build\`，结果在 \`dist/\` |
| 把收来的表读成草稿 | \`npx quanze import 收来的表/ --report 报告/\`，看 \`报告/报告.html\` |
| 公布草稿 | \`npx quanze publish-drafts\`，查得过的上清单，查不过的写着为什么 |
| 不知道怎么写 | 看 \`node_modules/quanze/docs/editing.md\`：要做什么看哪一篇，每种文件一份模板；收表从头到尾看同一处的 editing/take-in.md |
| 换图标、颜色，加自己的网页 | 放进 \`content/site/\`，见那里的 editing/look.md |
| 换新版本 | 改 package.json 里的版本号，\`npm install\`，\`npx quanze upgrade\` |

## 先做这几件

1. 核对 \`content/towns/\` 里各乡镇的建制和城乡类别，补上地址、电话、办公时间。
2. 核对 \`content/departments/\` 里部门的名称，补上电话。
3. 用 \`import\` 读进各乡镇的清单，看过报告，用 \`publish-drafts\` 公布；没有表的，用 \`npx quanze new claim\` 一条条写。
4. \`content/site.yaml\` 的 \`level\` 现在是“收录”：缺的栏目在网页上显示“未公布”。写全了再改成“公示”“规范”。

法律条文、事项和手册是各县都能用的底本，以本省、本市的规定和国家法律法规数据库的官方文本为准。
`;
}
