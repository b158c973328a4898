import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { basisCoversArea } from './basis-covers-area.ts';

const { also = {}, failing } = basisCoversArea.example;

test('a city statute is no basis where there is no city', () => {
  expectExample(basisCoversArea);
  expect(
    problemsWith([basisCoversArea], { ...also, 'towns/hebian/powers.yaml': failing }).map((p) => [
      p.severity,
      `${p.at.file}:${p.at.line}`,
      p.message,
      p.hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "error",
        "content/towns/hebian/powers.yaml:1",
        "河边乡没有城市，“乱贴小广告的处罚”的依据《城市市容和环境卫生管理条例》却只管城市，在河边乡用不上",
        "找到在这里也管用的依据补进事项；没有的，这个乡镇不能承接",
      ],
    ]
  `);
});

test('a town between city and village gets one warning, at the basis', () => {
  expect(
    problemsWith([basisCoversArea], { ...also, 'towns/shanqian/powers.yaml': failing }).map((p) => [
      p.severity,
      `${p.at.file}:${p.at.line}`,
      p.message,
      p.hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "warning",
        "content/matters/huanjing/luan-tie.yaml:15",
        "“乱贴小广告的处罚”只依据《城市市容和环境卫生管理条例》，它只管城市；山前镇是建制镇，夹在城市和村庄两头的法规中间",
        "查省里有没有把建制镇纳入的地方性法规，有就补进 basis；没有的，在 note 里写明只在哪一片适用",
      ],
    ]
  `);
});

test('a second statute that reaches everywhere is enough', () => {
  const [file = ''] = Object.keys(also).filter((path) => path.startsWith('matters/'));
  const wider = (also[file] ?? '').replace(
    'lead:\n',
    '  - law: shengtai-huanjing-fadian\n    from: 2026-08-15\nlead:\n',
  );
  expect(
    problemsWith([basisCoversArea], {
      ...also,
      [file]: wider,
      'towns/hebian/powers.yaml': failing,
    }),
  ).toEqual([]);
});
