import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { idProposer } from './ids.ts';

const proposed = (...names: readonly string[]) => names.map(idProposer([]));

it('speaks in words, and ends with what is done', () => {
  expect(
    proposed(
      '乡村建设规划许可证核发',
      '擅自设置大型户外广告影响市容的处罚',
      '在草原上开展经营性旅游活动的许可',
      '农村居民宅基地的审批',
      '残疾人证换领',
      '社会保障卡启用',
      '承包土地调整审批',
    ),
  ).toMatchInlineSnapshot(`
    [
      "xiangcun-jianshe-guihua-xuke",
      "shezhi-daxing-huwai-guanggao-chufa",
      "caoyuan-jingyingxing-lvyou-xuke",
      "nongcun-jumin-zhaijidi-shenpi",
      "canjirenzheng-huanling",
      "shebaoka-qiyong",
      "chengbao-tudi-tiaozheng-shenpi",
    ]
  `);
});

it('reads characters as the words around them are read', () => {
  expect(
    proposed('银行行政许可', '重大纠纷调解', '调查重复申报', '长期护理给付', '绿化旅游'),
  ).toMatchInlineSnapshot(`
    [
      "yinhang-xingzheng-xuke",
      "zhongda-jiufen-tiaojie",
      "diaocha-chongfu-shenbao",
      "changqi-huli-jifu",
      "lvhua-lvyou",
    ]
  `);
});

it('leaves out what stands in brackets, unless it is all there is', () => {
  expect(proposed('采伐许可（县级）', '（试点）')).toEqual(['caifa-xuke', 'shidian']);
});

it('says again the ids that stand in the catalogue, where names are plain', () => {
  const own = ['linmu-caifa-xuke', 'canjirenzheng-xinban', 'tuiyi-baodao'];
  const names = ['linye', 'minzheng', 'tuiyi-junren'].map((domain, i) =>
    readFileSync(`content/matters/${domain}/${own[i]}.yaml`, 'utf8').replace(
      /^[\s\S]*?\nname: (.*)\n[\s\S]*$/,
      '$1',
    ),
  );
  expect(proposed(...names)).toEqual(own);
});

it('is lower-case, hyphened, short and free, whatever the names are', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'对擅自宅基地审批的行政处罚A1２（）、《》🀄'),
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (names) => {
      const propose = idProposer(['shixiang']);
      const ids = names.map(propose);
      expect(new Set([...ids, 'shixiang']).size).toBe(ids.length + 1);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+){0,5}$/);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(41);
    }),
  );
});

it('does not count through a thousand names alike each time', () => {
  const propose = idProposer([]);
  const asked = vi.spyOn(Set.prototype, 'has');
  for (let i = 0; i < 1000; i++) propose('同一个名称的处罚');
  const calls = asked.mock.calls.length;
  asked.mockRestore();
  expect(propose('同一个名称的处罚')).toMatch(/-1001$/);
  expect(calls).toBeLessThan(50_000);
});
