import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { certificateValid } from './certificate-valid.ts';

const OFFICERS = 'towns/hebian/officers.yaml';

function found(from: string, to: string) {
  const text = textOf(OFFICERS);
  expect(text).toContain(from);
  return problemsWith([certificateValid], { [OFFICERS]: text.replace(from, to) }).map((p) => [
    p.severity,
    p.at.line,
    p.message,
    p.hint,
  ]);
}

test('a certificate that has run out is an error', () => {
  expectExample(certificateValid);
  expect(found('until: 2028-12-31', 'until: 2026-11-20')).toMatchInlineSnapshot(`
    [
      [
        "lapsed",
        6,
        "河边乡甲（虚构）的证件 2026-11-20 就到期了，到 2026-11-21 已经过了 1 天",
        "换了证的改成新证的日期；没有换的，从名单里移出，不能再办案",
      ],
    ]
  `);
});

test('its last day still counts, 90 days before the end it is noted, 30 days before it warns', () => {
  const severities = (until: string) =>
    found('until: 2028-12-31', `until: ${until}`).map(([severity]) => severity);
  expect(severities('2026-11-21')).toEqual(['warning']);
  expect(severities('2026-12-21')).toEqual(['warning']);
  expect(severities('2026-12-22')).toEqual(['notice']);
  expect(severities('2027-02-19')).toEqual(['notice']);
  expect(severities('2027-02-20')).toEqual([]);
  expect(found('until: 2028-12-31', 'until: 2027-01-20')).toMatchInlineSnapshot(`
    [
      [
        "notice",
        6,
        "河边乡甲（虚构）的证件 2027-01-20 到期，还有 60 天",
        "2027-01-21 起不能再办案，请早点换证",
      ],
    ]
  `);
});

test('an officer without number or last day is a warning', () => {
  expect(found('  certificate: 测试-hebian-1\n', '')).toMatchInlineSnapshot(`
    [
      [
        "warning",
        3,
        "河边乡甲（虚构）列为执法人员，没有写执法证号",
        "补上 certificate；还没有取得执法资格的，不列入名单",
      ],
    ]
  `);
  expect(found('  until: 2028-12-31\n', '')).toMatchInlineSnapshot(`
    [
      [
        "warning",
        2,
        "河边乡甲（虚构）的执法证没有写到哪天到期",
        "照证件补上 until",
      ],
    ]
  `);
});
