import { addDays, phaseOn } from '../answers/index.ts';
import type { Rule } from './rule.ts';
import { SAMPLE_CONSULTATION, sampleConsultation } from './sample-consultation.ts';

/** Days to read the answers and to decide. After that people who wrote must think that nobody has read them. */
const DAYS = 60;

export const consultationAnswered: Rule = {
  id: 'consultation-answered',
  title: '征求过意见的，要公布结果',
  severity: 'warning',
  basis: [],
  demand: '权力公开',
  explains:
    '群众花工夫提了意见，就要告诉他们收到几条、说了什么、改没改、为什么。截止两个月还没有下文，下一次就没有人提了。',
  example: {
    file: SAMPLE_CONSULTATION,
    failing: sampleConsultation({}),
    passing: sampleConsultation({
      outcome: `outcome:
  on: 2026-09-10
  received: 0
  summary: 没有人提意见，照草案办。
  points: []
`,
    }),
  },
  *check(register, asOf) {
    for (const consultation of register.consultations.values()) {
      const { title, until, outcome } = consultation;
      if (outcome && outcome.on <= until)
        yield {
          record: consultation,
          path: ['outcome', 'on'],
          severity: 'error',
          message: `“${title}”的意见收到 ${until}，结果写的是 ${outcome.on} 公布`,
          hint: '意见收完才有结果，请改正日期',
        };
      if (outcome || phaseOn(consultation, asOf) !== '已结束' || asOf <= addDays(until, DAYS))
        continue;
      yield {
        record: consultation,
        path: ['until'],
        message: `“${title}”的意见 ${until} 就收完了，过了 ${DAYS} 天还没有公布结果`,
        hint: '补上 outcome：收到几条、说了什么、采纳没有、为什么；决定不改了，也写一句',
      };
    }
  },
};
