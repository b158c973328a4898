/** What a rule demands and why, for `npm run check -- --explain ID`. */
import { nearest, READING_CHECKS } from '../../src/register/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { basisWords, SEVERITY_WORDS } from './words.ts';

/** Ids `--rule` and `--explain` know. */
const KNOWN_IDS: readonly string[] = [
  ...RULES.map((rule) => rule.id),
  ...Object.keys(READING_CHECKS),
];

/** Why an id is refused, or undefined when it is known. */
export function unknownRule(id: string): string | undefined {
  if (KNOWN_IDS.includes(id)) return undefined;
  const guess = nearest(id, KNOWN_IDS);
  return `没有叫 ${id} 的规则。${guess ? `是不是想写 ${guess}？` : `有这些：${KNOWN_IDS.join('、')}`}`;
}

export function explainRule(id: string): string {
  const rule = RULES.find((r) => r.id === id);
  if (!rule) {
    const title = (READING_CHECKS as Readonly<Record<string, string>>)[id] ?? id;
    return `${title}\n\n读文件时就查，每一处都会说出在哪个文件、哪一行、怎么改。\n`;
  }
  const basis = basisWords(rule);
  const parts = [
    `${rule.title}（${SEVERITY_WORDS[rule.severity]}）`,
    rule.explains,
    ...(rule.demand ? [`改革要求：${rule.demand}`] : []),
    ...(basis.length > 0 ? [`依据：${basis.join('、')}`] : []),
    `通不过的例子（${rule.example.file}）：\n${indent(rule.example.failing)}`,
    `通得过的例子：\n${indent(rule.example.passing)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '    ');
}
