import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { consultationFits } from './consultation-fits.ts';
import { SAMPLE_CONSULTATION, sampleConsultation } from './sample-consultation.ts';

const shown = (text: string) =>
  problemsWith([consultationFits], { [SAMPLE_CONSULTATION]: text }).map((p) => [
    `${p.severity} ${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('only what a town holds can be taken back', () => {
  expectExample(consultationFits);
});

test('only what a town does not hold can be new', () => {
  const added = (town: string) =>
    shown(
      sampleConsultation({ town })
        .replace('kind: 收回', 'kind: 新增')
        .replace('by: linye-ju', 'mode: 委托'),
    );
  expect(added('hebian')).toEqual([]);
  expect(added('shanqian')).toMatchInlineSnapshot(`
    [
      [
        "error content/consultations/shouhui-2026.mdx:15",
        "打算让山前镇新接“林木采伐许可证核发”，2026-06-20 那天已经在办",
        "去掉这个乡镇，或者改成“变更”",
      ],
    ]
  `);
});

test('nothing changes while people may still answer', () => {
  expect(shown(sampleConsultation({ change: '2026-07-31' }))).toMatchInlineSnapshot(`
    [
      [
        "error content/consultations/shouhui-2026.mdx:16",
        "“林木采伐许可证核发”打算从 2026-07-31 起变，意见要收到 2026-07-31",
        "意见收完再变：把日子往后挪，或者早些截止",
      ],
    ]
  `);
});
