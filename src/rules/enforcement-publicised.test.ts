import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { enforcementPublicised } from './enforcement-publicised.ts';
import { samplePenalty } from './sample-penalty.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const POWERS = 'towns/hebian/powers.yaml';

function found(overlay: Record<string, string>) {
  return problemsWith([enforcementPublicised], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a penalty names the article that lays it down', () => {
  expectExample(enforcementPublicised);
  expect(found({ [MATTER]: enforcementPublicised.example.failing })).toMatchInlineSnapshot(`
    [
      [
        "content/matters/huanjing/fenshao-jiegan.yaml:14",
        "“露天焚烧秸秆的处罚”在 2026-11-21 有效的依据里，没有一条标明是罚则",
        "给规定罚款的那一条写 role: 处罚；只有禁止没有罚则的，不能罚",
      ],
    ]
  `);
});

test('each town names the office, each penalty the procedure', () => {
  expect(
    found({ [POWERS]: textOf(POWERS).replace('  office: zhifa\n', '') }),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/powers.yaml:1",
        "河边乡“露天焚烧秸秆的处罚”没有写由哪个机构办",
        "在 office 里写承办机构：zhifa（综合行政执法队）",
      ],
    ]
  `);
  expect(
    found({ [MATTER]: samplePenalty({}).replace('phase: 查处', 'phase: 宣传') }),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/matters/huanjing/fenshao-jiegan.yaml:30",
        "“露天焚烧秸秆的处罚”的主责里没有写怎么查处",
        "在 lead 的 duties 里加上 phase: 查处，写明立案、取证、告知、决定",
      ],
    ]
  `);
});

test('no penalty may say that nothing can be done against it', () => {
  const remedy = `
noRemedy: 罚了就罚了`;
  expect(found({ [MATTER]: samplePenalty({ remedy }) })).toMatchInlineSnapshot(`
    [
      [
        "content/matters/huanjing/fenshao-jiegan.yaml:55",
        "“露天焚烧秸秆的处罚”写着没有复议、诉讼，被罚的人不知道不服找谁",
        "处罚都可以复议、起诉：删掉 noRemedy",
      ],
    ]
  `);
  expect(found({ [MATTER]: samplePenalty({ remedy: '' }) })).toEqual([]);
});
