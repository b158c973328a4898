/** The entrustment that examples of several rules are about, in `agreements/weituo-caifa.yaml`. */
export const PUBLISHED = `published:
  on: 2026-01-10
  where: 县政府网站
`;

/** `more` stands behind its term. */
export function agreementExample(
  more: string,
  { entrustor = 'linye-ju', until = '2028-01-31' } = {},
): string {
  return `id: weituo-caifa
title: 林木采伐许可委托书（虚构）
entrustor: ${entrustor}
entrusted:
  - shanqian
matters:
  - caifa-xuke
extent: 受理、审查、以县林业局名义发证
signed: 2026-01-05
from: 2026-02-01
until: ${until}
${more}`;
}
