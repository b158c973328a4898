import { expect, test } from 'vitest';
import { expectExample, type Overlay, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { basicTierClaimed } from './basic-tier-claimed.ts';

const HEBIAN = 'towns/hebian/powers.yaml';
const OTHER = `- matter: caifa-xuke
  mode: 委托
  from: 2026-02-01
  agreement: weituo-caifa
  usage: 正常运行
`;

const shown = (overlay: Overlay, asOf?: string) =>
  problemsWith([basicTierClaimed], overlay, asOf).map((p) => [
    `${p.at.file}:${p.at.line}`,
    p.message,
    p.hint,
  ]);

/** 河边乡 gives 烧秸秆 away for the matters named. */
const swap = (...pairs: [out: string, into: string][]) => ({
  'decisions/xian-zhihuan-2026.yaml': `id: xian-zhihuan-2026
title: 关于同意河边乡置换承接事项的批复（虚构）
issuer: 小石县人民政府
level: 县级
kind: 置换
published: 2026-01-20
from: 2026-02-01
summary: 河边乡用一项换一项。
swaps:
${pairs.map(([out, into]) => `  - town: hebian\n    out: ${out}\n    in: ${into}`).join('\n')}
`,
});

test('an entry that begins only later is found', () => {
  expectExample(basicTierClaimed);
});

test('what is missing is named at the list it belongs in, or at the town when there is no such list', () => {
  expect([
    ...shown({ [HEBIAN]: OTHER }),
    ...shown({ [HEBIAN]: null }),
    ...shown({
      [HEBIAN]: textOf(HEBIAN).replace('from: 2023-03-01', 'from: 2023-03-01\n  until: 2026-06-30'),
    }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/towns/hebian/powers.yaml:1",
        "河边乡的权力清单里没有基本盘事项“露天焚烧秸秆的处罚”",
        "在这里补上承接；确实不适合本乡镇的，由县里发置换决定，用一项换一项",
      ],
      [
        "small-county/towns/hebian/town.yaml:1",
        "河边乡的权力清单里没有基本盘事项“露天焚烧秸秆的处罚”",
        "在这里补上承接；确实不适合本乡镇的，由县里发置换决定，用一项换一项",
      ],
      [
        "content/towns/hebian/powers.yaml:4",
        "河边乡对基本盘事项“露天焚烧秸秆的处罚”的承接到 2026-06-30 为止，以后没有再承接",
        "接着办的，补一条新的承接；县里同意换掉的，补置换决定；全县都收回的，把事项改成自选盘",
      ],
    ]
  `);
});

test('a matter exchanged for another one, really claimed, is not missing', () => {
  expect(shown({ [HEBIAN]: OTHER, ...swap(['fenshao-jiegan', 'caifa-xuke']) })).toEqual([]);
});

test('an exchange for nothing, for the same thing twice, or for a basic matter is found', () => {
  expect([
    ...shown({ [HEBIAN]: null, ...swap(['fenshao-jiegan', 'caifa-xuke']) }),
    ...shown({
      [HEBIAN]: OTHER,
      ...swap(['fenshao-jiegan', 'caifa-xuke'], ['faxian-jiuzhu', 'caifa-xuke']),
    }),
    ...shown({ [HEBIAN]: OTHER, ...swap(['fenshao-jiegan', 'dibao-shenqing']) }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "content/decisions/xian-zhihuan-2026.yaml:12",
        "《关于同意河边乡置换承接事项的批复（虚构）》准河边乡换入“林木采伐许可证核发”，可河边乡的清单里没有承接",
        "在河边乡的清单里补上承接，或者另换一项",
      ],
      [
        "content/decisions/xian-zhihuan-2026.yaml:15",
        "《关于同意河边乡置换承接事项的批复（虚构）》准河边乡换入“林木采伐许可证核发”，已经换过别的一项，换出换入数量不等",
        "换出几项就要换入几项，另选一项自选盘事项",
      ],
      [
        "content/decisions/xian-zhihuan-2026.yaml:12",
        "《关于同意河边乡置换承接事项的批复（虚构）》准河边乡换入“最低生活保障申请受理”，这本来就是基本盘事项，等于没有换",
        "换入的要从自选盘里选",
      ],
    ]
  `);
});

test('matters for another area need no entry; what a coming statute asks for is said when it is written', () => {
  const matter = 'matters/huanjing/fenshao-jiegan.yaml';
  expect(
    shown({ [HEBIAN]: null, [matter]: textOf(matter).replace('area: 城乡', 'area: 仅城市') }),
  ).toEqual([]);
  const duties = {
    'towns/hebian/responsibilities.yaml': null,
    'towns/shanqian/responsibilities.yaml': null,
  };
  const services = { 'towns/hebian/services.yaml': null, 'towns/shanqian/services.yaml': null };
  expect(shown({ ...duties, ...services }, '2026-06-30')).toEqual(
    shown({ ...duties, ...services }, '2026-07-01'),
  );
  expect(
    shown({ ...duties, ...services }, '2026-07-01').map(([, message]) => message),
  ).toMatchInlineSnapshot(`
    [
      "河边乡的公共服务清单、责任清单里没有基本盘事项“最低生活保障申请受理”、“主动发现需要救助的家庭”",
      "山前镇的公共服务清单、责任清单里没有基本盘事项“最低生活保障申请受理”、“主动发现需要救助的家庭”",
    ]
  `);
});
