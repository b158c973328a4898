import { inForce } from '../answers/index.ts';
import type { Consultation, ProposedChange } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';
import { SAMPLE_CONSULTATION, sampleConsultation } from './sample-consultation.ts';

export const consultationFits: Rule = {
  id: 'consultation-fits',
  title: '征求意见里打算改的，要同清单对得上',
  severity: 'error',
  basis: [],
  demand: '权责清晰',
  explains:
    '说要收回的，乡镇手里得有；说要新增的，乡镇手里得没有；意见收完以前，哪样都不能先变。对不上，大家就不知道问的是什么。按开始征求意见那天的清单对。',
  example: {
    file: SAMPLE_CONSULTATION,
    failing: sampleConsultation({ until: '2026-10-31', town: 'hebian' }),
    passing: sampleConsultation({ until: '2026-10-31' }),
  },
  needsWhole: true,
  *check(register) {
    for (const consultation of register.consultations.values())
      for (const [i, change] of consultation.changes.entries()) {
        yield* tooEarly(consultation, change, i);
        yield* notSo(consultation, change, i);
      }
  },
};

function* tooEarly(
  consultation: Consultation,
  { from, matter }: ProposedChange,
  i: number,
): Iterable<Finding> {
  if (consultation.until < from) return;
  yield {
    record: consultation,
    path: ['changes', i, 'from'],
    message: `“${matter.name}”打算从 ${from} 起变，意见要收到 ${consultation.until}`,
    hint: '意见收完再变：把日子往后挪，或者早些截止',
  };
}

function* notSo(
  consultation: Consultation,
  { kind, matter, towns }: ProposedChange,
  i: number,
): Iterable<Finding> {
  const day = consultation.from;
  const holds = (town: (typeof towns)[number]) =>
    matter.claims.some((claim) => claim.town === town && inForce(claim, day));
  const wrong = towns.filter((town) => holds(town) === (kind === '新增'));
  if (wrong.length === 0) return;
  const who = wrong.map(({ name }) => name).join('、');
  yield {
    record: consultation,
    path: ['changes', i, 'towns'],
    message:
      kind === '新增'
        ? `打算让${who}新接“${matter.name}”，${day} 那天已经在办`
        : `打算${kind}${who}的“${matter.name}”，${day} 那天清单上没有`,
    hint: kind === '新增' ? '去掉这个乡镇，或者改成“变更”' : '去掉这个乡镇，或者核对事项编号',
  };
}
