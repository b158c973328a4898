/** Words all printers share. */
import type { Problem, Register, Severity } from '../../src/register/index.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  lapsed: '过期',
  warning: '提醒',
  notice: '备忘',
};

/** Names of the laws our rules cite, for content that is too broken, or too small, to name them itself. */
const LAW_NAMES: Readonly<Record<string, string>> = {
  'xingzheng-chufa-fa': '行政处罚法',
  'xingzheng-xuke-fa': '行政许可法',
  'xingzheng-qiangzhi-fa': '行政强制法',
  'xingzheng-fuyi-fa': '行政复议法',
  'xingzheng-susong-fa': '行政诉讼法',
};

/** 《行政处罚法》第二十四条, for each article that demands it. */
export function basisWords({ basis = [] }: Pick<Problem, 'basis'>, register?: Register): string[] {
  return basis.map(({ law, article }) => {
    const name = register?.laws.get(law)?.short ?? LAW_NAMES[law] ?? law;
    return `《${name}》${article ?? ''}`;
  });
}

/** `2 处错误、1 处提醒`; empty when there is nothing. */
export function countWords(problems: readonly Problem[]): string {
  return (Object.keys(SEVERITY_WORDS) as Severity[])
    .map((severity) => [severity, problems.filter((p) => p.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} 处${SEVERITY_WORDS[severity]}`)
    .join('、');
}
