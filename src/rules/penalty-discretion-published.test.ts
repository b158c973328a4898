import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { penaltyDiscretionPublished } from './penalty-discretion-published.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';

function found(from: string, to: string, asOf?: string) {
  const text = textOf(MATTER);
  expect(text).toContain(from);
  return problemsWith([penaltyDiscretionPublished], { [MATTER]: text.replace(from, to) }, asOf).map(
    (p) => [p.severity, p.at.line, p.message, p.hint],
  );
}

test('amounts beyond the statute are found', () => {
  expectExample(penaltyDiscretionPublished);
});

test('tiers neither leave a gap nor overlap, and fill the statutory range', () => {
  expect(found('{ min: 1000, max: 2000 }', '{ min: 1200, max: 2000 }')).toMatchInlineSnapshot(`
    [
      [
        "error",
        65,
        "“露天焚烧秸秆的处罚”的裁量基准《生态环境法典》第一千一百三十一条第一款：“一般”和“较重”没有接上：1000 到 1200 之间没有哪一档管",
        "min 改成 1000",
      ],
    ]
  `);
  expect(found('{ min: 1000, max: 2000 }', '{ min: 900, max: 2000 }')).toMatchInlineSnapshot(`
    [
      [
        "error",
        65,
        "“露天焚烧秸秆的处罚”的裁量基准《生态环境法典》第一千一百三十一条第一款：“一般”和“较重”没有接上：900 到 1000 有两档都管",
        "min 改成 1000",
      ],
    ]
  `);
  expect(found('{ min: 1000, max: 2000 }', '{ min: 1000, max: 1800 }')).toMatchInlineSnapshot(`
    [
      [
        "error",
        65,
        "“露天焚烧秸秆的处罚”的裁量基准《生态环境法典》第一千一百三十一条第一款：法定幅度 500–2000 元里 1800 到 2000 之间没有哪一档管",
        "max 改成 2000",
      ],
    ]
  `);
  expect(found('{ min: 500, max: 1000 }', '{ min: 600, max: 1000 }')).toMatchInlineSnapshot(`
    [
      [
        "error",
        62,
        "“露天焚烧秸秆的处罚”的裁量基准《生态环境法典》第一千一百三十一条第一款：法定幅度 500–2000 元里 500 到 600 之间没有哪一档管",
        "min 改成 500",
      ],
    ]
  `);
  expect(found('{ min: 500, max: 1000 }', '{ min: 300, max: 1000 }')).toMatchInlineSnapshot(`
    [
      [
        "error",
        62,
        "“露天焚烧秸秆的处罚”的裁量基准《生态环境法典》第一千一百三十一条第一款：“一般”这一档从 300 起，低于法定幅度 500–2000 元",
        "min 不能低于 500；减轻处罚的写成“减轻”",
      ],
    ]
  `);
});

test('only 减轻 goes below the statute', () => {
  const light =
    '- level: 减轻\n            when: 受人胁迫\n            range: { min: 100, max: 500 }\n          ';
  expect(found('- level: 一般', `${light}- level: 一般`)).toMatchInlineSnapshot(`[]`);
  const mild = light.replace('max: 500', 'max: 600');
  expect(found('- level: 一般', `${mild}- level: 一般`)).toMatchInlineSnapshot(`
    [
      [
        "error",
        62,
        "“露天焚烧秸秆的处罚”的裁量基准《生态环境法典》第一千一百三十一条第一款：“减轻”这一档罚到 600，没有低于法定幅度 500–2000 元",
        "减轻要低于 500",
      ],
    ]
  `);
});

test('a scale of measures alone needs no amounts', () => {
  const measures = textOf(MATTER)
    .replace(/ {6}- unit: 元\n {8}statutory: .*\n {8}tiers/, '      - tiers')
    .replace(/range: .*/g, 'measure: 责令改正');
  expect(problemsWith([penaltyDiscretionPublished], { [MATTER]: measures })).toEqual([]);
});

test('after the law changed, the old scale is not enough', () => {
  const text = textOf(MATTER);
  const at = text.indexOf('discretion:');
  const old = text
    .slice(at)
    .replace('shengtai-huanjing-fadian', 'daqi-wuran-fangzhi-fa')
    .replace('第一千一百三十一条第一款', '第一百一十九条第一款');
  expect(found(text.slice(at), old)).toMatchInlineSnapshot(`
    [
      [
        "warning",
        50,
        "“露天焚烧秸秆的处罚”依据《生态环境法典》第一千一百三十一条第一款罚款，却没有公开这一条的裁量基准",
        "在 discretion 里补一份；这一条没有自己的数额、同别的条一起用一张表的，写进那份的 alsoFor",
      ],
    ]
  `);
  expect(found(text.slice(at), old, '2026-08-14')).toEqual([]);
});

test('looking back to a day before the change is a warning', () => {
  expect(found('烧秸秆', '烧秸秆', '2026-08-14')).toMatchInlineSnapshot(`
    [
      [
        "warning",
        50,
        "“露天焚烧秸秆的处罚”在 2026-08-14 依据《大气污染防治法》第一百一十九条第一款，裁量基准只收了《生态环境法典》的，2026-08-15 起才用得上",
        "查旧案子要用当时的裁量基准，找得到的补进来",
      ],
    ]
  `);
});

test('one table serves further articles where it names them; words in a note do not make it', () => {
  const basis = `${textOf(MATTER)}`.replace(
    'lead:',
    `  - law: shengtai-huanjing-fadian
    article: 第一千一百三十二条
    role: 处罚
    from: 2026-08-15
lead:`,
  );
  const shared = (lines: string) =>
    problemsWith([penaltyDiscretionPublished], {
      [MATTER]: basis.replace('    scales:', `${lines}    scales:`),
    }).map((p) => p.message);
  expect(shared('    note: 第一千一百三十二条也用这张表\n')).toHaveLength(1);
  expect(shared('    alsoFor: [第一千一百三十二条]\n')).toEqual([]);
});

test('a scale for an article on which the matter does not rest is of something else', () => {
  const own = textOf(MATTER);
  const [, scales = ''] = own.split(/^discretion:$/m);
  const other = scales.replaceAll(
    'article: 第一千一百三十一条第一款',
    'article: 第一千一百三十二条第一款',
  );
  const said = problemsWith([penaltyDiscretionPublished], { [MATTER]: own.replace(scales, other) });
  expect(
    said.map(({ severity, at, message }) => `${severity} ${at.line} ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "warning 50 “露天焚烧秸秆的处罚”依据《生态环境法典》第一千一百三十一条第一款罚款，却没有公开这一条的裁量基准",
      "error 52 “露天焚烧秸秆的处罚”的裁量基准是《生态环境法典》第一千一百三十二条第一款的，这一条不是它的依据",
    ]
  `);
});
