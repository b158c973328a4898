import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/rules.ts';
import { applyRules, RULES } from '../rules/index.ts';
import { healthReport } from './report.ts';
import { reportBlocks } from './report-blocks.ts';
import { toHtml, toMarkdown } from './report-print.ts';

const DAY = '2026-11-21';
const POWERS = 'towns/shanqian/powers.yaml';
const register = registerWith({
  [POWERS]: textOf(POWERS).replace('usage: 正常运行', 'usage: 尚未使用'),
  'towns/shanqian/officers.yaml': textOf('towns/shanqian/officers.yaml').replace(
    '2028-12-31',
    '2026-12-31',
  ),
  'laws/senlin-fa.yaml': textOf('laws/senlin-fa.yaml').replace(
    /(- from: .*\n)/,
    '$1    unverified: true\n',
  ),
  'exceptions.yaml': `- rule: licence-guide-complete
  target: matters/linye/caifa-xuke.yaml
  reason: 新版<申请书>正在印|月底前补上
  until: 2026-12-15
`,
});
const report = healthReport(register, DAY, applyRules(register, DAY, RULES));
const topics = (name: string) => {
  const all = [...report.towns, ...report.departments, report.everybody];
  return all
    .find((section) => section.name === name)
    ?.items.map(({ topic, place }) => `${topic} ${place}`);
};

test('a town sees what is expiring and idle, the department of the matter sees it too', () => {
  expect(topics('山前镇')).toEqual([
    '快到期 content/towns/shanqian/officers.yaml:6',
    '闲置 content/towns/shanqian/powers.yaml:6',
  ]);
  expect(topics('小石县生态环境局')).toContain('闲置 content/towns/shanqian/powers.yaml:6');
});

test('statutes belong to the whole county, with days that nobody has verified', () => {
  expect(report.everybody.items.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^《森林法》的施行日没有核实：/),
  );
});

test('what ends within a year, soonest first; exceptions with what they let pass', () => {
  expect(report.endings.map(({ day, whose }) => [day, whose])).toMatchInlineSnapshot(`
    [
      [
        "2026-12-15",
        "matters/linye/caifa-xuke.yaml",
      ],
      [
        "2026-12-31",
        "山前镇",
      ],
    ]
  `);
  expect(report.exceptions).toMatchInlineSnapshot(`
    [
      {
        "excepted": [
          "“林木采伐许可证核发”的材料里没有申请书或者申请表",
        ],
        "reason": "新版<申请书>正在印|月底前补上",
        "target": "matters/linye/caifa-xuke.yaml",
        "title": "行政许可的办事指南要写全",
        "until": "2026-12-15",
      },
    ]
  `);
});

test('Markdown and HTML say the same, and text cannot become markup', () => {
  const blocks = reportBlocks(report);
  const markdown = toMarkdown(blocks);
  const html = toHtml(blocks);
  expect(markdown).toContain('新版\\<申请书\\>正在印\\|月底前补上');
  expect(html).toContain('新版&lt;申请书&gt;正在印|月底前补上');
  for (const { name } of [...report.towns, ...report.departments].filter(
    (s) => s.items.length > 0,
  )) {
    expect(markdown).toContain(`### ${name}`);
    expect(html).toContain(`<h3>${name}</h3>`);
  }
  expect(html).not.toMatch(/(?:src|href)=|@import|url\(/);
});

test('a county in order has a short report', () => {
  const quiet = registerWith({});
  const { everybody, ...rest } = healthReport(quiet, DAY, { problems: [], excepted: [] });
  expect([...rest.towns, ...rest.departments].flatMap(({ items }) => items)).toEqual([]);
  expect(everybody.items).toEqual([]);
  expect(toMarkdown(reportBlocks({ ...rest, everybody, endings: [] }))).toMatchInlineSnapshot(`
    "# 小石县权责清单体检报告

    按 2026-11-21 这天查：0 处错误、0 处过期、0 处提醒、0 处备忘，0 条例外。错误改好才能发布；过期的不挡发布，网站已经不再这样答；提醒请审核的人看；备忘供年度评估。本报告不对外公布。

    ## 齐全程度

    一目录 4 项，齐全 100 %。
    "
  `);
});
