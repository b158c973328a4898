/** The province's decision of the small test county, with one part exchanged: for the examples of rules about decisions. */
export function sampleDevolution({
  issuer = '某省人民政府',
  level = '省级',
  published = '2023-01-16',
} = {}): string {
  return `id: sheng-fuquan-2023
title: 关于把部分行政处罚权交给乡镇的决定（虚构）
issuer: ${issuer}
level: ${level}
kind: 赋权
published: ${published}
from: 2023-03-01
summary: 把露天烧秸秆的处罚权交给乡镇。
`;
}
