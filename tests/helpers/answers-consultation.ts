/** For tests only: a 征求意见 of the small county, open from 2026-11-10 to 2026-12-10, answered on 2027-01-08. */
export const CONSULTATION = {
  'consultations/tiaozheng-2027.mdx': `---
title: 明年的清单打算这样调
summary: 山前镇不再办采伐证，河边乡新接一项，山前镇的秸秆只管田里的。
draft:
  title: 关于调整乡镇清单的通知（征求意见稿）
  issuer: 小石县人民政府
from: 2026-11-10
until: 2026-12-10
answer:
  to: linye-ju
  phone: 0000-300 9999
changes:
  - kind: 收回
    matter: caifa-xuke
    towns:
      - shanqian
    from: 2027-03-01
    reason: 一年没有办过一件
    by: linye-ju
  - kind: 新增
    matter: caifa-xuke
    towns:
      - hebian
    from: 2027-03-01
    reason: 林子在河边乡
    mode: 委托
  - kind: 变更
    matter: fenshao-jiegan
    towns:
      - shanqian
    from: 2027-03-01
    reason: 分得清
    says: 只管田里的
outcome:
  on: 2027-01-08
  received: 3
  summary: 照草案办。
  points:
    - says: 县里的人来得慢
      count: 2
      adopted: 没有采纳
      why: 县里设了值班电话
---

理由。
`,
} as const;
