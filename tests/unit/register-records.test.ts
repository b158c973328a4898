import { expect, test } from 'vitest';
import { edited, MATTER, POWERS, said } from './register-said.ts';

test('an unknown key, with the nearest valid one', () => {
  expect(said({ [MATTER]: edited(MATTER, 'summary:', 'sumary:') })).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:13:1 [unknown-key] 不认识的字段 sumary → 是不是想写「一句话」（summary）？",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, '  usage: 正常运行', '  usage: 正常运行\n  电话: "1"') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:7:3 [unknown-key] 不认识的字段 电话 → 这里可以写：matter、from、atLatest、until、office、window、phone、extent、usage、idleSince、counts、dutyClass、staff、funding、closedBy、successor、transition、note、mode、decision",
    ]
  `);
});

test('an unknown id, with the nearest existing one', () => {
  expect(
    said({ [MATTER]: edited(MATTER, 'department: huanbao-ju', 'department: huanbaoju') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:12:13 [unknown-id] 没有编号为 huanbaoju 的部门 → 是不是想写 huanbao-ju（小石县生态环境局）？",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'fenshao-jiegan', 'fenshao-jiagan') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:1:11 [unknown-id] 没有编号为 fenshao-jiagan 的事项 → 是不是想写 fenshao-jiegan（露天焚烧秸秆的处罚）？",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'sheng-fuquan-2023', 'xian-guiding') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:4:13 [unknown-id] 没有编号为 xian-guiding 的决定 → 先在 content/decisions/ 里新建，或者改成已有的编号",
    ]
  `);
  expect(
    said({ [POWERS]: edited(POWERS, 'office: zhifa', 'office: zhifadui') }),
  ).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/powers.yaml:5:11 [unknown-id] 本乡镇的 town.yaml 里没有编号为 zhifadui 的机构 → 可以写：zhifa（综合行政执法队）",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'law: shengtai-huanjing-fadian', 'law: shengtai-fadian') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:24:10 [unknown-id] 没有编号为 shengtai-fadian 的法律文件 → 是不是想写 shengtai-huanjing-fadian（中华人民共和国生态环境法典）？",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, '  - by: huanbao-ju', '  - by: huanbao') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:42:9 [unknown-id] 没有编号为 huanbao 的部门 → 是不是想写 huanbao-ju（小石县生态环境局）？",
    ]
  `);
});

test('a file that cannot be read is the only problem, however many point at it', () => {
  expect(said({ [MATTER]: edited(MATTER, 'type: 行政处罚\n', '') })).toHaveLength(1);
  expect(
    said({ 'departments/huanbao-ju.yaml': 'id: huanbao-ju\n' }).filter(
      (s) => !s.includes('huanbao-ju.yaml'),
    ),
  ).toEqual([]);
});

test('a duplicate id', () => {
  const text = edited(MATTER, 'domain: huanjing', 'domain: linye');
  expect(said({ 'matters/linye/fenshao-jiegan.yaml': text })).toMatchInlineSnapshot(`
    [
      "content/matters/linye/fenshao-jiegan.yaml:1:5 [duplicate-id] 编号 fenshao-jiegan 已经用在 matters/huanjing/fenshao-jiegan.yaml → 事项的编号不能重复，请换一个",
    ]
  `);
  const site = edited(
    'site.yaml',
    '  - id: linye',
    '  - id: huanjing\n    name: 又一个\n  - id: linye',
  );
  expect(said({ 'site.yaml': site })).toMatchInlineSnapshot(`
    [
      "content/site.yaml:12:9 [duplicate-id] 编号 huanjing 在本文件里已经用过 → 领域的编号不能重复，请换一个",
    ]
  `);
  const town = 'towns/shanqian/town.yaml';
  const office = '  - id: zhifa\n    name: 又一个\n    kind: 其他\n    charge: [杂事]\nwindows:';
  expect(said({ [town]: edited(town, 'windows:', office) })).toMatchInlineSnapshot(`
    [
      "content/towns/shanqian/town.yaml:19:9 [duplicate-id] 编号 zhifa 在本文件里已经用过 → 机构的编号不能重复，请换一个",
    ]
  `);
});

test('a file name that is not the id, a folder that is not the domain', () => {
  expect(
    said({ [MATTER]: null, 'matters/huanjing/shao.yaml': edited(MATTER, 'id:', 'id:') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/shao.yaml:1:5 [file-name] 编号是 fenshao-jiegan，文件名是 shao，两者要一样 → 把 id 改成 shao，或者把文件名改成 fenshao-jiegan",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'domain: huanjing', 'domain: linye') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:9:9 [file-name] 领域是 linye，文件却放在 matters/huanjing/ → 把文件移到 matters/linye/，或者把领域改成 huanjing",
    ]
  `);
});

test('impossible and reversed dates', () => {
  expect(
    said({ [MATTER]: edited(MATTER, 'from: 2018-10-26', 'from: 2018-02-30') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:18:11 [dates] 「从哪天起」（from）要是日历上有的日期，写成 年-月-日，现在是“2018-02-30” → 例如 2026-08-15",
    ]
  `);
  expect(
    said({ [MATTER]: edited(MATTER, 'from: 2018-10-26', 'from: 2018年10月26日') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:18:11 [dates] 「从哪天起」（from）要是日历上有的日期，写成 年-月-日，现在是“2018年10月26日” → 例如 2026-08-15",
    ]
  `);
  expect(said({ [MATTER]: edited(MATTER, 'until: 2026-08-14', 'until: 9999-12-31') })).toEqual([
    'content/matters/huanjing/fenshao-jiegan.yaml:19:12 [dates] 「到哪天止」（until）不能晚于 2199 年，现在是“9999-12-31” → 长期有效、没有止日的，删掉这一行',
  ]);
  expect(
    said({ [MATTER]: edited(MATTER, 'until: 2026-08-14', 'until: 2016-08-14') }),
  ).toMatchInlineSnapshot(`
    [
      "content/matters/huanjing/fenshao-jiegan.yaml:19:12 [dates] 止日 2016-08-14 早于起日 2018-10-26 → 请对调或者改正；until 是最后一天，不能早于 from",
    ]
  `);
});
