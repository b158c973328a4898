import { expect, test } from 'vitest';
import {
  matter,
  published,
  reading,
  type Told,
  town,
} from '../../../tests/helpers/portal-joining.ts';
import { readCounty } from './county.ts';
import { type PortalOrder, readOrder } from './order.ts';

const order = (given: object = {}) =>
  readOrder({ province: '某省', sites: [{ from: 'jia' }], ...given }) as PortalOrder;
const read = (told: Told = {}, site: object = {}, given: object = {}) =>
  readCounty(reading(published(told)), { from: 'jia', ...site }, order(given));

test('a county tells its address, its towns and what they hold', async () => {
  expect(await read({ prose: true })).toMatchObject({
    slug: 'jia',
    name: '甲县',
    base: '/jia/',
    prose: true,
    towns: [{ name: '河东镇', held: 1, villages: ['河东村'] }],
    holds: { jiegan: { 直接赋权: 1 } },
  });
});

test('a merged town is kept by name and holds nothing', async () => {
  const county = await read({
    towns: [town('hedong', '河东镇'), town('hexi', '河西乡', 'hedong')],
  });
  expect(county).toMatchObject({
    towns: [{}, { name: '河西乡', mergedInto: '河东镇', villages: [], held: 0 }],
  });
});

test('a merger of a later day has not happened yet', async () => {
  const later = { ...town('hedong', '河东镇', 'hexi'), mergedOn: '2027-01-01' };
  const county = await read({
    towns: [later, town('hexi', '河西镇')],
    holds: { hedong: {}, hexi: {} },
  });
  expect(county).toMatchObject({ towns: [{ name: '河东镇' }, { name: '河西镇' }] });
  expect(JSON.stringify(county)).not.toContain('mergedInto');
});

test('what is no way of holding is left out', async () => {
  const county = await read({ holds: { hedong: { jiegan: '已收回' } } });
  expect(county).toMatchObject({ towns: [{ held: 0 }], holds: {} });
});

test('fields added later do no harm', async () => {
  const county = await read({ matters: [{ ...matter('jiegan', '烧秸秆的处罚'), later: 1 }] });
  expect(county).toMatchObject({ matters: [{ id: 'jiegan' }] });
});

test('a county that no page of the portal could ask is refused, and told the way out', async () => {
  const refused: [Told, object, object][] = [
    [{ base: 'https://other.example/jia/' }, {}, {}],
    [{}, { address: 'https://b.example/jia/' }, { address: 'https://a.example/' }],
    [{ base: '/' }, {}, {}],
    [{ base: '/towns/' }, {}, {}],
    [{ base: '/yi/' }, { address: '/jia/' }, {}],
  ];
  expect(await Promise.all(refused.map((given) => read(...given)))).toMatchInlineSnapshot(`
    [
      "甲县在 https://other.example，sites.yaml 的 address 没有写门户的域名：门户只向自己的域名取数据。请县里出版次（npm run publish-edition），门户核对了再收；或者把县站放到门户域名下的子路径（例如 /anhe/）",
      "甲县在 https://b.example，门户在 https://a.example：门户只向自己的域名取数据。请县里出版次（npm run publish-edition），门户核对了再收；或者把县站放到门户域名下的子路径（例如 /anhe/）",
      "甲县的地址同门户一样，都是 /：县站要有自己的子路径，用 SITE_BASE=/anhe/ 这样的设置建",
      "甲县的地址 /towns/ 会盖住门户自己的页面，请换一个子路径",
      "甲县是按 /yi/ 建的，可它的地址写的是 /jia/：请用 SITE_BASE=/jia/ 重建县站，或者改地址",
    ]
  `);
});

test('a county on the very domain of the portal is taken', async () => {
  const county = await read(
    { base: 'https://a.example/jia/' },
    {},
    { address: 'https://a.example/' },
  );
  expect(county).toMatchObject({ base: '/jia/' });
});

test('what is not there or is something else is said with its file', async () => {
  const files = published();
  files.delete('search/town-hedong.json');
  expect(await readCounty(reading(files), { from: 'dist/jia' }, order())).toBe(
    'dist/jia 里没有 search/town-hedong.json，请先建好这个县的网站（npm run build）',
  );
  files.set('data/v1/index.json', '<!doctype html>');
  expect(await readCounty(reading(files), { from: 'dist/jia' }, order())).toBe(
    'dist/jia 的 data/v1/index.json 不是这个门户认识的样子，请用同一版程序重建县站',
  );
});

test('a wrong sites.yaml is told what it lacks', () => {
  expect(readOrder(null)).toEqual([
    'province 要写省（市）的名字',
    'sites 要写至少一个县，每个写 from（建好的文件夹或者网址）',
  ]);
  expect(readOrder({ province: '某省', sites: [{ form: 'x' }] })).toEqual([
    '第 1 个县：from 要写建好的文件夹或者网址',
    '第 1 个县：不认识 form 这一栏',
  ]);
});
