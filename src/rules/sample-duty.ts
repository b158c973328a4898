/** The duty of the small test county that nobody applies for, with one part exchanged: for the examples of several rules. */

/** What a rule may exchange; without a summary there is no line for one. */
interface Parts {
  readonly name?: string;
  readonly spokenAs?: readonly string[];
  readonly summary?: string;
}

export function sampleDuty({
  name = '主动发现需要救助的家庭',
  spokenAs = ['邻居没饭吃', '独居老人没人管', '困难家庭'],
  summary = '村里有困难家庭，镇里要主动去看。',
}: Parts = {}): string {
  return `id: faxian-jiuzhu
name: ${name}
spokenAs:
${spokenAs.map((spoken) => `  - ${spoken}`).join('\n')}
list: 责任清单
type: 乡镇主责
domain: minzheng
area: 城乡
tier: 基本盘
department: minzheng-ju
${summary === '' ? '' : `summary: ${summary}\n`}basis:
  - law: shehui-jiuzhu-fa
    article: 第三十九条
    from: 2026-07-01
    checked: 2026-11-21
    checkedWith: 公开存本
lead:
  by: 乡镇
  duties:
    - phase: 发现
      does: 走访排查
support: []
`;
}
