import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { entrustmentInForce } from './entrustment-in-force.ts';

const AGREEMENT = 'agreements/weituo-caifa.yaml';
const POWERS = 'towns/shanqian/powers.yaml';

const shown = (overlay: Record<string, string>, asOf?: string) =>
  problemsWith([entrustmentInForce], overlay, asOf).map((p) => [
    `${p.severity} ${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

test('an entry that goes on after its agreement ran out is found', () => {
  expectExample(entrustmentInForce);
});

test('an entry may not begin before the term, nor be written to last longer', () => {
  const days = textOf(POWERS).replace('from: 2026-02-01', 'from: 2026-01-31\n  until: 2028-02-01');
  expect(shown({ [POWERS]: days })).toMatchInlineSnapshot(`
    [
      [
        "error content/towns/shanqian/powers.yaml:10",
        "山前镇“林木采伐许可证核发”从 2026-01-31 起，《林木采伐许可委托书（虚构）》的期限从 2026-02-01 才开始",
        "from 不能早于 2026-02-01；以前另有委托书的，分成两条写",
      ],
      [
        "error content/towns/shanqian/powers.yaml:11",
        "山前镇“林木采伐许可证核发”写到 2028-02-01，《林木采伐许可委托书（虚构）》的期限到 2028-01-31 就满了",
        "止日不能晚于 2028-01-31；续签了的，从 2028-02-01 起另写一条",
      ],
    ]
  `);
});

test('90 days before the end it is noted, and not 91; 30 days before the reviewer is warned', () => {
  expect(shown({}, '2027-11-01')).toEqual([]);
  expect(shown({}, '2028-01-01')[0]?.[0]).toMatch(/^warning /);
  expect(shown({}, '2027-11-02')).toMatchInlineSnapshot(`
    [
      [
        "notice small-county/agreements/weituo-caifa.yaml:11",
        "《林木采伐许可委托书（虚构）》到 2028-01-31 期满，还有 90 天；山前镇凭它办“林木采伐许可证核发”",
        "续签的，赶在期满前签订、公布；不续的，写明止日、收回决定和由谁接手",
      ],
    ]
  `);
});

test('the last day is still in force, the day after is not', () => {
  expect(shown({}, '2028-01-31').map(([at]) => at)).toEqual([
    'warning small-county/agreements/weituo-caifa.yaml:11',
  ]);
  expect(shown({}, '2028-02-01').map(([at]) => at)).toEqual([
    'lapsed small-county/agreements/weituo-caifa.yaml:11',
  ]);
});

test('once renewed, the hint says what is left to write', () => {
  const renewal = textOf(AGREEMENT)
    .replace('id: weituo-caifa', 'id: weituo-caifa-2028\nrenews: weituo-caifa')
    .replace('委托书（虚构）', '委托书（续签，虚构）')
    .replace('2028-01-31', '2030-01-31')
    .replace('from: 2026-02-01', 'from: 2028-02-01');
  expect(
    shown({ 'agreements/weituo-caifa-2028.yaml': renewal }, '2027-12-31').map(([, , hint]) => hint),
  ).toMatchInlineSnapshot(`
    [
      "已经有《林木采伐许可委托书（续签，虚构）》：给这些承接写上止日，从 2028-02-01 起按新的委托书另写",
    ]
  `);
});

test('where the other entries were closed in time, the one left open is named', () => {
  const entry = (days: string) =>
    `- matter: caifa-xuke\n  mode: 委托\n${days}  agreement: weituo-caifa\n  usage: 正常运行\n`;
  const both = entry('  from: 2026-02-01\n  until: 2026-10-31\n') + entry('  from: 2026-11-01\n');
  expect(shown({ [POWERS]: both }, '2028-02-01')).toMatchInlineSnapshot(`
    [
      [
        "lapsed content/towns/shanqian/powers.yaml:10",
        "山前镇“林木采伐许可证核发”还在办，《林木采伐许可委托书（虚构）》到 2028-01-31 已经期满",
        "补上止日 2028-01-31、收回决定和由谁接手；续签了的，从 2028-02-01 起按新的委托书另写一条",
      ],
    ]
  `);
});
