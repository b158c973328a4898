/** A matter of compulsory execution and a claim for it: for the examples of rules about coercion. */

/** `addressee` is the body to which the law gives it; `law` a record of the small test county. */
export function sampleCoercion(addressee: string, law = 'senlin-fa'): string {
  return `id: qiangzhi
name: 违法建设的强制拆除
spokenAs:
  - 违建拆除
  - 强拆
  - 房子要拆
list: 权力清单
type: 行政强制
domain: linye
area: 城乡
tier: 自选盘
department: linye-ju
summary: 责令拆除、到期不拆的，强制拆除。
basis:
  - law: ${law}
    article: 第八十一条
    role: 授权
    from: 2020-07-01
    checked: 2026-11-21
    checkedWith: 公开存本
    empowers: [${addressee}]
lead:
  by: 行使主体
  duties:
    - phase: 执行
      does: 催告、公告以后拆除
support: []
`;
}

export function coerciveClaim(mode: string, more: string): string {
  return `- matter: qiangzhi
  mode: ${mode}
  from: 2026-02-01
${more}  usage: 正常运行
`;
}
