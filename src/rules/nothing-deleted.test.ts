import { expect, test } from 'vitest';
import {
  expectExample,
  type Overlay,
  registerWith,
  TEST_DAY,
  textOf,
} from '../../tests/helpers/rules.ts';
import { nothingDeleted } from './nothing-deleted.ts';
import { checkRegister } from './run.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const FIRST = '2023-03-01';

/** Problems when the small county became this; `earlier` is what it was before, where that differs. */
const shown = (now: Overlay, earlier: Overlay = {}) =>
  checkRegister(registerWith(now), TEST_DAY, [nothingDeleted], registerWith(earlier)).map(
    (p) => `${p.at.file}:${p.at.line} ${p.message} → ${p.hint}`,
  );

/** An entry of the small county with more lines. */
const entry = (more: string) =>
  textOf(POWERS).replace(`  from: ${FIRST}\n`, `  from: ${FIRST}\n${more}`);
const closed = (until: string, closedBy: string) =>
  entry(`  until: ${until}
  closedBy: ${closedBy}
  successor:
    by: huanbao-ju
    from: 2026-03-01
  transition: 没有办完的由镇办结
`);

test('an entry taken out of a list is said beside the one above it', () => {
  expectExample(nothingDeleted);
  expect(
    shown({ [POWERS]: textOf(POWERS).replace(/- matter: caifa-xuke\n(?: .*\n)*/, '') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:1 山前镇“林木采伐许可证核发”从 2026-02-01 起的承接公布过，从权力清单里删掉了 → 放回来；不再承接的，写上止日、收回决定、由谁接手和没办完的怎么办",
    ]
  `);
});

test('the same content, and more content, are in order', () => {
  expect(shown({})).toEqual([]);
  expect(shown({}, { 'towns/hebian/powers.yaml': '[]\n' })).toEqual([]);
});

test('what is gone altogether is said once, in the file it was in', () => {
  expect(
    shown(
      {},
      {
        'matters/minzheng/zhucun.yaml': textOf('matters/minzheng/faxian-jiuzhu.yaml')
          .replace('faxian-jiuzhu', 'zhucun')
          .replace(/^name: .*$/m, 'name: 驻村走访'),
        'towns/hebian/responsibilities.yaml':
          '- matter: zhucun\n  mode: 法定\n  from: 2026-07-01\n  usage: 正常运行\n',
        'laws/jiu-fa.yaml': textOf('laws/senlin-fa.yaml')
          .replace('id: senlin-fa', 'id: jiu-fa')
          .replace(/^title: .*$/m, 'title: 旧法'),
        'decisions/jiu-jueding.yaml': textOf('decisions/sheng-fuquan-2023.yaml')
          .replace('id: sheng-fuquan-2023', 'id: jiu-jueding')
          .replace(/^title: .*$/m, 'title: 旧决定'),
        'agreements/jiu-weituo.yaml': textOf('agreements/weituo-caifa.yaml')
          .replace('id: weituo-caifa', 'id: jiu-weituo')
          .replace(/^title: .*$/m, 'title: 旧委托书'),
        'towns/laojie/town.yaml': textOf('towns/hebian/town.yaml')
          .replace('id: hebian', 'id: laojie')
          .replace(/^name: .*$/m, 'name: 老街乡'),
      },
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/agreements/jiu-weituo.yaml:1 公布过的委托协议《旧委托书》删掉了 → 把文件放回来：到期的写 until，查旧事还要看它",
      "content/decisions/jiu-jueding.yaml:1 公布过的决定《旧决定》删掉了 → 把文件放回来：清单和旧案子还要引它",
      "content/laws/jiu-fa.yaml:1 公布过的法律文件《旧法》删掉了 → 把文件放回来；废止、被替代的，写 status 和 until",
      "content/matters/minzheng/zhucun.yaml:1 公布过的事项“驻村走访”删掉了 → 把文件放回来；不再办的，给各乡镇的承接写上止日、收回决定和由谁接手；拆成几件的，旧的也留着",
      "content/towns/laojie/town.yaml:1 公布过的乡镇老街乡删掉了 → 把文件夹放回来；撤并了的，status 写已并入，写明并到哪里、哪天、哪份决定",
    ]
  `);
});

test('a new id under the same name is told as such, and its entries are not asked about', () => {
  const renamed = (path: string) => textOf(path).replaceAll('fenshao-jiegan', 'shao-jiegan');
  const lists = ['hebian', 'shanqian'].map((town) => `towns/${town}/powers.yaml`);
  expect(
    shown({
      [MATTER]: null,
      'matters/huanjing/shao-jiegan.yaml': renamed(MATTER),
      ...Object.fromEntries(lists.map((path) => [path, renamed(path)])),
    }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/shao-jiegan.yaml:1 公布过的事项“露天焚烧秸秆的处罚”，编号从 fenshao-jiegan 换成了 shao-jiegan，原来的网址打不开了 → 编号和文件名都改回 fenshao-jiegan",
    ]
  `);
});

test('an entry is closed by a decision, not by a day alone and not by the decision of an earlier day', () => {
  expect(shown({ [POWERS]: closed('2026-02-28', 'sheng-fuquan-2023') })).toEqual([]);
  expect(
    shown(
      { [POWERS]: closed('2026-02-28', 'sheng-fuquan-2023') },
      { [POWERS]: closed('2026-12-31', 'sheng-fuquan-2023') },
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:4 山前镇“露天焚烧秸秆的处罚”的止日从 2026-12-31 改成 2026-02-28，没有新的决定 → 改回原来的日子；真要改的，写上据以改动的决定；原来写错了的，写进例外并说明理由",
    ]
  `);
  expect(shown({ [POWERS]: entry('  until: 2026-02-28\n') })).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:4 山前镇“露天焚烧秸秆的处罚”的止日改成 2026-02-28，没有新的决定 → 改回原来的日子；真要改的，写上据以改动的决定；原来写错了的，写进例外并说明理由",
    ]
  `);
});

test('what is to end in future may still be changed', () => {
  expect(
    shown(
      { [POWERS]: entry('  until: 2027-03-31\n') },
      { [POWERS]: entry('  until: 2026-12-31\n') },
    ),
  ).toEqual([]);
  expect(shown({}, { [POWERS]: entry('  until: 2026-12-31\n') })).toEqual([]);
});

test('an entry that had ended is not opened again', () => {
  expect(shown({}, { [POWERS]: closed('2026-02-28', 'sheng-fuquan-2023') })).toMatchInlineSnapshot(`
    [
      "small-county/towns/shanqian/powers.yaml:1 山前镇“露天焚烧秸秆的处罚”公布的是到 2026-02-28 为止，现在去掉了止日 → 止日放回来；又重新承接的，另写一条，写明从哪天起、凭哪份决定",
    ]
  `);
});

test('a first day in the past is not moved without another decision', () => {
  const earlier = textOf(POWERS).replace(`from: ${FIRST}`, 'from: 2024-01-01');
  expect(shown({ [POWERS]: earlier })).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:3 山前镇“露天焚烧秸秆的处罚”的起日从 2023-03-01 改成 2024-01-01，没有新的决定 → 改回原来的日子；真要改的，写上据以改动的决定；原来写错了的，写进例外并说明理由",
    ]
  `);
  expect(
    shown({
      [POWERS]: earlier.replace('decision: sheng-fuquan-2023', 'decision: lingyi'),
      'decisions/lingyi.yaml': textOf('decisions/sheng-fuquan-2023.yaml').replace(
        'id: sheng-fuquan-2023',
        'id: lingyi',
      ),
    }),
  ).toEqual([]);
});

test('without the earlier content it rests', () => {
  expect(checkRegister(registerWith({ [POWERS]: '[]\n' }), TEST_DAY, [nothingDeleted])).toEqual([]);
});
