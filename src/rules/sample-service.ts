/** The service of the small test county: for the examples of several rules. `basis` and `more` stand behind what all of them say. */
export function sampleService(basis: string, more: string): string {
  return `id: dibao-shenqing
name: 最低生活保障申请受理
spokenAs:
  - 办低保
  - 吃低保
  - 家里没收入
list: 公共服务清单
type: 公共服务
domain: minzheng
area: 城乡
tier: 基本盘
department: minzheng-ju
summary: 家里收入太少，可以申请低保。
basis:
  - law: shehui-jiuzhu-fa
    article: 第三十七条
    from: 2026-07-01
${basis}lead:
  by: 乡镇
  duties:
    - phase: 受理
      does: 收件、登记
support: []
${more}`;
}
