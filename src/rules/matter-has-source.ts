import type { Rule } from './rule.ts';

export const matterHasSource: Rule = {
  id: 'matter-has-source',
  title: '每个事项都说得出从哪里来',
  severity: 'error',
  basis: [],
  demand: '有法可依',
  explains:
    '事项可以先收录、后补全，但要说得出从哪里来：引一条设定依据，或者写明收录自哪份清单、哪个文件。来源都说不出的，不能放上网。',
  example: {
    file: 'matters/minzheng/faxian-jiuzhu.yaml',
    failing: matter(''),
    passing: matter('source: 小石县乡镇责任清单（2024 年版）第 3 项\n'),
  },
  *check(register) {
    for (const matter of register.matters.values())
      if (matter.source === undefined && matter.missing.includes('basis'))
        yield {
          record: matter,
          message: `“${matter.name}”没有引依据，也没有写从哪里收录的`,
          hint: '在 source 里写明出自哪份清单、哪个文件；找到依据的写进 basis',
        };
  },
};

function matter(source: string): string {
  return `id: faxian-jiuzhu
name: 主动发现需要救助的家庭
list: 责任清单
type: 乡镇主责
${source}`;
}
