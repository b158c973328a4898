import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { burdenHasPower } from './burden-has-power.ts';

const DUTIES = 'towns/shanqian/responsibilities.yaml';
const POWERS = 'towns/hebian/powers.yaml';
const MATTER = 'matters/minzheng/faxian-jiuzhu.yaml';

const shown = (overlay: Record<string, string | null>) =>
  problemsWith([burdenHasPower], overlay).map((p) => [
    `${p.severity} ${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

const needing = (needs: string) => ({
  [MATTER]: textOf(MATTER).replace('needs:\n', `needs:\n${needs}`),
});

test('a duty without the people it needs is found', () => {
  expectExample(burdenHasPower);
});

test('too few people, no money and a power only assisted with are each found', () => {
  const assisting =
    '- matter: fenshao-jiegan\n  mode: 配合\n  from: 2023-03-01\n  usage: 正常运行\n';
  expect(
    shown({
      ...needing('  matters:\n    - fenshao-jiegan\n  funding: true\n'),
      [DUTIES]: textOf(DUTIES).replace('staff: 1', 'staff: 0\n  funding: 县财政专项'),
      [POWERS]: assisting,
    }),
  ).toMatchInlineSnapshot(`
    [
      [
        "error content/towns/shanqian/responsibilities.yaml:6",
        "山前镇“主动发现需要救助的家庭”至少要 1 个人，现在是 0 个",
        "配齐人手后改写 staff；配不齐的，提请县里增加力量或者收回",
      ],
      [
        "error small-county/towns/hebian/responsibilities.yaml:1",
        "河边乡“主动发现需要救助的家庭”要由乡镇主责，可办这件事要有的权力没有给：“露天焚烧秸秆的处罚”",
        "把权力交给河边乡，或者主责改由县级部门担、乡镇配合",
      ],
      [
        "warning small-county/towns/hebian/responsibilities.yaml:1",
        "河边乡“主动发现需要救助的家庭”需要专门经费，没有写钱从哪里来",
        "补上 funding：经费来源；没有落实的，提请县里解决",
      ],
    ]
  `);
});

test('a power taken back is missing from the day after', () => {
  const powers = textOf(POWERS).replace(
    'from: 2023-03-01',
    'from: 2023-03-01\n  until: 2026-10-31',
  );
  const overlay = { ...needing('  matters:\n    - fenshao-jiegan\n'), [POWERS]: powers };
  expect(problemsWith([burdenHasPower], overlay, '2026-10-31')).toEqual([]);
  expect(problemsWith([burdenHasPower], overlay, '2026-11-01')).toHaveLength(1);
});

test('a town that only assists needs nothing', () => {
  expect(
    shown({ [DUTIES]: textOf(DUTIES).replace('法定', '配合').replace('  staff: 1\n', '') }),
  ).toEqual([]);
});
