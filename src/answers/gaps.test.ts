import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import {
  completeness,
  completenessByDepartment,
  completenessByTown,
  gapsOn,
  sayCompleteness,
} from './gaps.ts';
import { whoHandles } from './handles.ts';

const DAY = '2026-11-21';
const BARE = `name: 露天焚烧秸秆的处罚
list: 权力清单
type: 行政处罚
source: 小石县清单（虚构）
`;
const PENALTY = 'matters/huanjing/fenshao-jiegan.yaml';

test('the catalogue in one line: how many, how complete, what is missing most', () => {
  expect(sayCompleteness(completeness(registerWith()))).toBe('4 项，齐全 100 %');
  const without = (path: string, lines: RegExp) => ({ [path]: textOf(path).replace(lines, '') });
  const register = registerWith({
    ...without(PENALTY, /^discretion:\n(?: .*\n)+/m),
    ...without('matters/linye/caifa-xuke.yaml', /^summary: .*\n/m),
    ...without('matters/minzheng/dibao-shenqing.yaml', /^summary: .*\n/m),
  });
  expect(sayCompleteness(completeness(register))).toBe('4 项，齐全 25 %，最缺：一句话');
});

test('a town without an entry is not complete', () => {
  const [own] = completenessByTown(
    registerWith({
      'towns/hebian/powers.yaml': '[]\n',
      'towns/hebian/responsibilities.yaml': null,
      'towns/hebian/services.yaml': null,
    }),
    DAY,
  );
  expect(own && sayCompleteness(own.said, '条')).toMatchInlineSnapshot(`"0 条，还没有写"`);
});

test('gaps are counted with the town or the department that would know', () => {
  const register = registerWith({
    [PENALTY]: BARE,
    'towns/hebian/officers.yaml': null,
    'towns/hebian/town.yaml': textOf('towns/hebian/town.yaml').replace(/^hours: .*\n/m, ''),
    'departments/linye-ju.yaml': textOf('departments/linye-ju.yaml').replace(/^phone: .*\n/m, ''),
  });
  expect(
    completenessByTown(register, DAY).map(({ town, said }) => [town.name, said.gaps, said.most]),
  ).toMatchInlineSnapshot(`
    [
      [
        "山前镇",
        0,
        undefined,
      ],
      [
        "河边乡",
        3,
        "办公时间",
      ],
    ]
  `);
  expect(
    completenessByDepartment(register).map(({ department, said }) => [
      department?.name,
      said.total,
      said.complete,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "小石县民政局",
        2,
        2,
      ],
      [
        "小石县林业局",
        1,
        1,
      ],
      [
        undefined,
        1,
        0,
      ],
    ]
  `);
  const listed = gapsOn(register, DAY).filter(({ matter }) => matter?.id === 'fenshao-jiegan');
  expect(listed.map(({ what }) => what)).toMatchInlineSnapshot(`
    [
      "群众说法",
      "一句话",
      "县级部门",
      "适用区域",
      "承接要求",
      "设定依据",
      "主责",
      "配合",
      "追责",
      "裁量基准",
    ]
  `);
});

test('who would handle a matter without a department is not made up', () => {
  const register = registerWith({ [PENALTY]: BARE, 'towns/hebian/powers.yaml': '[]\n' });
  const matter = the(register.matters, 'fenshao-jiegan');
  const { handler, reach } = whoHandles(register, the(register.towns, 'hebian'), matter, DAY);
  expect(handler.name).toBe('未公布');
  expect(reach.phone).toBe(register.site.contacts.hotline);
  expect(matter.missing).toContain('department');
});
