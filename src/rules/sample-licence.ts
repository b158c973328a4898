/** The licence of the small test county: for the examples of several rules. `basis` and `guide` stand behind what all of them say. */
export function sampleLicence(basis: string, guide = ''): string {
  return `id: caifa-xuke
name: 林木采伐许可证核发
spokenAs:
  - 采伐证
  - 砍自家的树
  - 砍树手续
list: 权力清单
type: 行政许可
domain: linye
area: 城乡
tier: 自选盘
department: linye-ju
summary: 砍自留山的树，先办采伐证。
basis:
  - law: senlin-fa
    article: 第五十七条
    role: 授权
    from: 2020-07-01
${basis}lead:
  by: 行使主体
  duties:
    - phase: 决定
      does: 审查发证
support: []
${guide}`;
}
