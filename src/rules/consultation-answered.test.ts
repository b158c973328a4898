import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { consultationAnswered } from './consultation-answered.ts';
import { SAMPLE_CONSULTATION, sampleConsultation } from './sample-consultation.ts';

const shown = (text: string, asOf?: string) =>
  problemsWith([consultationAnswered], { [SAMPLE_CONSULTATION]: text }, asOf).map((p) => [
    `${p.severity} ${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('without an outcome long after the last day it is found, with one it passes', () => {
  expectExample(consultationAnswered);
});

test('there are sixty days to read and decide', () => {
  const text = sampleConsultation({ until: '2026-09-22' });
  expect(shown(text, '2026-11-21')).toEqual([]);
  expect(shown(text, '2026-11-22')).toMatchInlineSnapshot(`
    [
      [
        "warning content/consultations/shouhui-2026.mdx:8",
        "“要不要把林木采伐许可收回县里”的意见 2026-09-22 就收完了，过了 60 天还没有公布结果",
        "补上 outcome：收到几条、说了什么、采纳没有、为什么；决定不改了，也写一句",
      ],
    ]
  `);
});

test('no outcome before the last day', () => {
  const outcome =
    'outcome:\n  on: 2026-07-31\n  received: 0\n  summary: 照草案办。\n  points: []\n';
  expect(shown(sampleConsultation({ outcome }))).toMatchInlineSnapshot(`
    [
      [
        "error content/consultations/shouhui-2026.mdx:20",
        "“要不要把林木采伐许可收回县里”的意见收到 2026-07-31，结果写的是 2026-07-31 公布",
        "意见收完才有结果，请改正日期",
      ],
    ]
  `);
});
