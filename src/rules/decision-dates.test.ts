import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { decisionDates } from './decision-dates.ts';

const RESPONSIBILITIES = 'towns/hebian/responsibilities.yaml';

function found(overlay: Record<string, string>) {
  return problemsWith([decisionDates], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a decision is published before it takes effect', () => {
  expectExample(decisionDates);
  const { file, failing } = decisionDates.example;
  expect(problemsWith([decisionDates], { [file]: failing })[0]?.severity).toBe('error');
  expect(found({ [file]: failing })).toMatchInlineSnapshot(`
    [
      [
        "content/decisions/sheng-fuquan-2023.yaml:7",
        "《关于把部分行政处罚权交给乡镇的决定（虚构）》2023-03-01 施行，2023-04-20 才公布",
        "核对两个日期；确实倒推的，写进例外并说明理由",
      ],
    ]
  `);
});

test('an entry begins with its decision and ends after the one that closes it', () => {
  const text = textOf(RESPONSIBILITIES);
  const early = text.replace('from: 2026-07-01', 'from: 2023-02-01\n  decision: sheng-fuquan-2023');
  expect(found({ [RESPONSIBILITIES]: early })).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/responsibilities.yaml:3",
        "河边乡“主动发现需要救助的家庭”从 2023-02-01 起，早于《关于把部分行政处罚权交给乡镇的决定（虚构）》施行（2023-03-01）",
        "from 不早于 2023-03-01；在那以前另有依据的，写那一份决定",
      ],
    ]
  `);
  const late = text.replace(
    'from: 2026-07-01',
    'from: 2022-07-01\n  until: 2022-12-31\n  closedBy: sheng-fuquan-2023',
  );
  expect(found({ [RESPONSIBILITIES]: late })).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/responsibilities.yaml:4",
        "河边乡“主动发现需要救助的家庭”到 2022-12-31 止，收回它的《关于把部分行政处罚权交给乡镇的决定（虚构）》2023-01-16 才公布",
        "核对止日和公布日；确实倒推的，写进例外并说明理由",
      ],
    ]
  `);
});
