/** Duties as sheets list them, sentence by sentence, with the step of the work each is about. */
import type { Duty, PHASES } from '../../schema/index.ts';
import { unnumbered } from '../words.ts';

type Phase = (typeof PHASES)[number];

/** The words that tell the step; the first that stands in the sentence decides. */
const WORDS: readonly (readonly [RegExp, Phase])[] = [
  [/^(?:受理|立案)/, '受理'],
  [/^(?:审查|审核)/, '审核'],
  [/^(?:告知|决定)/, '决定'],
  [/^(?:送达|执行)/, '执行'],
  [/^(?:调查取证|查处)/, '查处'],
  [/^事后监管/, '监管'],
  [/宣传|普法|教育引导/, '宣传'],
  [/制止|劝阻/, '制止'],
  [/巡查|排查|发现|摸排|检查/, '发现'],
  [/上报|报告/, '报告'],
  [/查处|处罚|执法|立案/, '查处'],
  [/受理/, '受理'],
  [/审核|审查|初审/, '审核'],
  [/移送/, '移送'],
  [/指导|培训/, '指导'],
  [/监督|监管|监测/, '监管'],
  [/服务|救助|慰问/, '服务'],
  [/决定|审批|批准/, '决定'],
];

/** One duty a line or a numbered sentence; empty where the cell says nothing. */
export function dutiesIn(cell: string): Duty[] {
  return cell
    .split(/\n|(?<=[。；;])(?=\s*[（(]?\d{1,2}[)）.．、])/)
    .map((line) =>
      unnumbered(line.trim())
        .replace(/[；;]$/, '')
        .trim(),
    )
    .filter(
      (line) => line.length > 1 && !/^[^，。]{2,24}(?:局|委|办|部|中心|队)\s*[:：]$/.test(line),
    )
    .map((does) => ({
      phase: WORDS.find(([word]) => word.test(does))?.[1] ?? '组织',
      does,
    }));
}
