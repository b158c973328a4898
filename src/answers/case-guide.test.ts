import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../tests/helpers/answers.ts';
import { guideCases, guideTopics } from './case-guide.ts';

const register = registerWith();

test('penalties only, under their topic or else their domain', () => {
  const topics = guideTopics(register, '2026-11-21').map((t) => [
    t.name,
    t.matters.map((m) => m.id),
  ]);
  expect(topics).toMatchInlineSnapshot(`
    [
      [
        "环境，其他",
        [
          "fenshao-jiegan",
        ],
      ],
    ]
  `);
  const withTopic = registerWith({
    'site.yaml': `${textOf('site.yaml')}topics:\n  - id: shao\n    name: 焚烧\n    matters: [fenshao-jiegan, dibao-shenqing]\n`,
  });
  expect(
    guideTopics(withTopic, '2026-11-21').map((t) => [t.name, t.matters.map((m) => m.id)]),
  ).toEqual([['焚烧', ['fenshao-jiegan']]]);
});

test('each town says whether it holds the power that day, and who does otherwise', () => {
  expect(guideCases(register, '2026-11-21').matters['fenshao-jiegan']).toMatchInlineSnapshot(`
    {
      "earlier": [
        {
          "from": "2018-10-26",
          "least": {
            "个人": 0,
            "单位": 0,
          },
          "says": [
            "那时按《大气污染防治法》第一百一十九条第一款幅度未公布；现在按《生态环境法典》第一千一百三十一条第一款罚 500 元至 2,000 元。哪个轻这里算不出来，要拿案子比过再定。",
          ],
          "until": "2026-08-14",
        },
      ],
      "fines": [
        "500 元至 2,000 元",
      ],
      "known": "2018-10-26",
      "least": {
        "个人": 500,
        "单位": 500,
      },
      "name": "露天焚烧秸秆的处罚",
      "spoken": "烧秸秆",
      "towns": {
        "hebian": {
          "by": "河边乡人民政府",
          "held": true,
          "inNameOf": "河边乡人民政府",
          "mode": "直接赋权",
          "phone": "0000-302 0002",
        },
        "shanqian": {
          "by": "山前镇人民政府",
          "held": true,
          "inNameOf": "山前镇人民政府",
          "mode": "直接赋权",
          "phone": "0000-301 0002",
        },
      },
    }
  `);
});

test('a power before its first day is not held', () => {
  const towns = guideCases(register, '2022-06-01').matters['fenshao-jiegan']?.towns ?? {};
  expect(Object.values(towns).some((power) => power.held)).toBe(false);
});

test('where the law does not reach a town, the guide says what applies instead', () => {
  const path = 'matters/huanjing/fenshao-jiegan.yaml';
  const list = 'towns/hebian/powers.yaml';
  const city = registerWith({
    [path]: textOf(path).replace('area: 城乡', 'area: 仅城市'),
    [list]: '[]\n',
  });
  const here = guideCases(city, '2026-11-21').matters['fenshao-jiegan']?.towns['hebian'];
  expect(here).toMatchObject({ held: false, mode: '不适用' });
  expect(here?.instead).toContain('河边乡是农村');
});
