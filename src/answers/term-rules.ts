/**
 * What each event of a case sets running. Read in 行政处罚法 (2021), 行政强制法 (2011), 行政复议法 (2023) and its
 * 实施条例 (2026), 行政诉讼法 (2017) and the interpretation of 2018, 行政许可法 (2019), 政府信息公开条例 (2019).
 */

import type { EventId } from './case-events.ts';
import { usualFacts } from './term-facts.ts';
import type { TermRule } from './term-rule.ts';
import { CASE_RULES } from './term-rules-case.ts';
import { OBJECTION_RULES } from './term-rules-objection.ts';
import { REQUEST_RULES } from './term-rules-request.ts';

/** In the order they are counted and shown: a term comes after the terms it is counted from. */
export const TERM_RULES: readonly TermRule[] = [
  ...CASE_RULES,
  ...OBJECTION_RULES,
  ...REQUEST_RULES,
];

/** The terms of an event that run in the usual case. */
export function usualTerms(event: EventId): TermRule[] {
  const facts = usualFacts(event);
  return TERM_RULES.filter(
    (rule) => rule.event === event && rule.until === undefined && rule.when?.(facts) !== false,
  );
}
