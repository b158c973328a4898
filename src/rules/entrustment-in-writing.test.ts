import { expect, test } from 'vitest';
import {
  expectExample,
  type Overlay,
  problemsWith,
  TEST_DAY,
  textOf,
} from '../../tests/helpers/rules.ts';
import { contentReader, readContent } from '../register/folder.ts';
import { entrustmentInWriting } from './entrustment-in-writing.ts';
import { checkRegister } from './run.ts';

const AGREEMENT = 'agreements/weituo-caifa.yaml';
const POWERS = 'towns/hebian/powers.yaml';

const shown = (overlay: Overlay) =>
  problemsWith([entrustmentInWriting], overlay).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

const entrusted = (matter: string) =>
  `- matter: ${matter}\n  mode: 委托\n  from: 2026-02-01\n  agreement: weituo-caifa\n  usage: 正常运行\n`;

test('an agreement that is not published is found', () => {
  expectExample(entrustmentInWriting);
});

test('an agreement without matters, extent and term says nothing', () => {
  const bare = textOf(AGREEMENT)
    .replace('matters:\n  - caifa-xuke', 'matters: []')
    .replace(/^(?:extent|until):.*\n/gm, '');
  expect(shown({ [AGREEMENT]: bare, 'towns/shanqian/powers.yaml': null })).toMatchInlineSnapshot(`
    [
      [
        "content/agreements/weituo-caifa.yaml:6",
        "《林木采伐许可委托书（虚构）》没有写委托哪些事项",
        "在 matters 里逐项写明",
      ],
      [
        "content/agreements/weituo-caifa.yaml:6",
        "《林木采伐许可委托书（虚构）》没有写权限",
        "补上 extent：可以做到哪一步，以谁的名义",
      ],
      [
        "content/agreements/weituo-caifa.yaml:8",
        "《林木采伐许可委托书（虚构）》没有写期限到哪天",
        "补上 until：期限的最后一天",
      ],
    ]
  `);
});

test('a town or a matter the agreement does not name is not entrusted', () => {
  expect([
    ...shown({ [POWERS]: entrusted('caifa-xuke') }),
    ...shown({
      [POWERS]: entrusted('fenshao-jiegan'),
      [AGREEMENT]: textOf(AGREEMENT).replace('  - shanqian', '  - shanqian\n  - hebian'),
    }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/powers.yaml:4",
        "河边乡“林木采伐许可证核发”写的是委托，《林木采伐许可委托书（虚构）》委托的是山前镇，没有河边乡",
        "换成委托河边乡的委托书；没有签的，先签订并公布",
      ],
      [
        "content/towns/hebian/powers.yaml:4",
        "河边乡“露天焚烧秸秆的处罚”写的是委托，《林木采伐许可委托书（虚构）》里没有这个事项",
        "换成写明这个事项的委托书；委托书上确实有的，补进它的 matters",
      ],
    ]
  `);
});

test('an agreement in use before its publication is found', () => {
  expect(
    shown({ [AGREEMENT]: textOf(AGREEMENT).replace('on: 2026-01-10', 'on: 2026-12-01') }),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/agreements/weituo-caifa.yaml:13",
        "《林木采伐许可委托书（虚构）》从 2026-02-01 起委托，到 2026-12-01 才公布",
        "先公布，再办理；公布以后才能写进清单",
      ],
    ]
  `);
});

test('a matter that cannot be read is not missing in the agreement', () => {
  const { files } = readContent('tests/fixtures/small-county');
  const broken = files.map((file) =>
    file.path === 'matters/linye/caifa-xuke.yaml'
      ? { ...file, text: file.text.replace(/^list: .*$/m, 'list: 无') }
      : file,
  );
  const { register, problems } = contentReader()(broken, 'content');
  expect(problems.length).toBeGreaterThan(0);
  expect(register && checkRegister(register, TEST_DAY, [entrustmentInWriting])).toEqual([]);
});
