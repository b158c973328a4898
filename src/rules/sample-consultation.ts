/** For examples only: one 征求意见 in the small county. */
import type { Day } from '../schema/index.ts';

interface Parts {
  readonly until?: Day;
  /** From when the matter is to go back. */
  readonly change?: Day;
  readonly town?: string;
  readonly outcome?: string;
}

export const SAMPLE_CONSULTATION = 'consultations/shouhui-2026.mdx';

export function sampleConsultation({
  until = '2026-07-31',
  change = '2026-12-01',
  town = 'shanqian',
  outcome = '',
}: Parts): string {
  return `---
title: 要不要把林木采伐许可收回县里
summary: 山前镇不再办采伐证，改由县林业局办。
draft:
  title: 关于收回林木采伐许可的通知（征求意见稿）
  issuer: 小石县人民政府
from: 2026-06-20
until: ${until}
answer:
  to: linye-ju
changes:
  - kind: 收回
    matter: caifa-xuke
    towns:
      - ${town}
    from: ${change}
    reason: 一年多没有办过一件
    by: linye-ju
${outcome}---

一年多没有人来办过。
`;
}
