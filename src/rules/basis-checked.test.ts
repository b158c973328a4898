import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { basisChecked } from './basis-checked.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const LAW = 'laws/shengtai-huanjing-fadian.yaml';

function found(overlay: Record<string, string>, lawIndex?: string) {
  return problemsWith([basisChecked], overlay, undefined, lawIndex).map((p) => [
    p.severity,
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);
}

test('a check more than a year old is reported, an official recent one passes', () => {
  expectExample(basisChecked);
});

test('text checked against a public copy gives one notice a statute, not one a matter', () => {
  expect(found({})).toMatchInlineSnapshot(`
    [
      [
        "notice",
        "small-county/laws/senlin-fa.yaml:10",
        "《森林法》只同公开存本核对过，没有写是哪一天的文本，1 个事项引它作依据",
        "有条件时同国家法律法规数据库再核对一次",
      ],
      [
        "notice",
        "small-county/laws/shehui-jiuzhu-fa.yaml:9",
        "《社会救助法》只同公开存本核对过，没有写是哪一天的文本，2 个事项引它作依据",
        "有条件时同国家法律法规数据库再核对一次",
      ],
      [
        "notice",
        "small-county/laws/shengtai-huanjing-fadian.yaml:10",
        "《生态环境法典》只同公开存本核对过，没有写是哪一天的文本，1 个事项引它作依据",
        "有条件时同国家法律法规数据库再核对一次",
      ],
    ]
  `);
});

test('never checked, or not since the statute changed', () => {
  const unchecked = textOf(MATTER).replaceAll('    checked: 2026-11-21\n', '');
  const changed = textOf(LAW).replace('    note: 2026-03-12 通过\n', '  - from: 2026-11-01\n');
  const older = textOf(MATTER).replaceAll('checked: 2026-11-21', 'checked: 2026-10-01');
  expect(found({ [MATTER]: unchecked })[0]).toMatchInlineSnapshot(`
    [
      "warning",
      "content/matters/huanjing/fenshao-jiegan.yaml:23",
      "“露天焚烧秸秆的处罚”的依据要核对：《生态环境法典》第一千一百三十一条第一款没有核对过",
      "同国家法律法规数据库逐条核对，把 checked 写成核对那天，checkedWith 写“国家法律法规数据库”",
    ]
  `);
  expect(found({ [MATTER]: older, [LAW]: changed })[0]).toMatchInlineSnapshot(`
    [
      "warning",
      "content/matters/huanjing/fenshao-jiegan.yaml:29",
      "“露天焚烧秸秆的处罚”的依据要核对：《生态环境法典》第一千一百三十一条第一款上次核对是 2026-10-01，之后 2026-11-01 有了新版",
      "同国家法律法规数据库逐条核对，把 checked 写成核对那天，checkedWith 写“国家法律法规数据库”",
    ]
  `);
});

test('an old copy does not count as a check; one that holds the version in force does', () => {
  const forest = 'laws/senlin-fa.yaml';
  const copied = (day: string) => ({
    [forest]: textOf(forest).replace('公开存本\n', `公开存本\ncopyDated: ${day}\n`),
  });
  const index = (...lines: readonly string[]) =>
    ['# taken 2026-11-01', ...lines.map((line) => `中华人民共和国森林法\t法律\t${line}`)].join(
      '\n',
    );
  const revised = index('2019-12-28\t2020-07-01\t84', '2026-03-01\t2026-06-01\t90');
  const warnings = (...asked: Parameters<typeof found>) =>
    found(...asked).flatMap(([severity, , message]) => (severity === 'warning' ? [message] : []));
  expect(warnings(copied('2019-12-28'), revised)).toMatchInlineSnapshot(`
    [
      "“林木采伐许可证核发”的依据要核对：《森林法》第五十七条核对用的存本是 2019-12-28 的，2026-06-01 有了新版，不算核对过",
    ]
  `);
  expect(warnings(copied('2026-03-01'), revised)).toEqual([]);
  // Without an index the days of the record itself count, and a copy may be older than the first day in force.
  expect(warnings(copied('2019-12-28'))).toEqual([]);
  expect(warnings(copied('2009-08-27'))).toHaveLength(1);
});

test('a version that only the index knows makes an earlier check too old', () => {
  const index = `# taken 2026-11-25
中华人民共和国生态环境法典\t法律\t2026-11-21\t2026-11-21\t1242\n`;
  const older = textOf(MATTER).replaceAll('checked: 2026-11-21', 'checked: 2026-11-20');
  expect(found({ [MATTER]: older }, index)[0]?.[2]).toMatchInlineSnapshot(
    `"“露天焚烧秸秆的处罚”的依据要核对：《生态环境法典》第一千一百三十一条第一款上次核对是 2026-11-20，之后 2026-11-21 有了新版"`,
  );
});
