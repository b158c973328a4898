/** Officers, windows, service rooms and telephones: taken where nothing stood, asked about where it differs. */
import { expect, it } from 'vitest';
import { textIn } from '../../../tests/helpers/editing.ts';
import { county, publishing, taking } from '../../../tests/helpers/import-take.ts';
import { TAKEN_FILE } from './ledger.ts';

it('telephones fill what a record lacks, and change nothing that stands there', () => {
  const { directories = [], files } = taking({
    县直部门和乡镇通讯录: {
      rows: [
        ['单位', '联系人', '办公电话', '地址'],
        ['县林业局', '某人', '0000-300 1002', '东街 2 号'],
        ['县民政局', '某人', '0000-300 9999', ''],
        ['河边乡人民政府', '某人', '0000-302 0001、13900000000', ''],
        ['县审计局', '某人', '0000-300 1010', '东街 3 号'],
        ['县总工会', '某人', '0000-300 1011', ''],
        ['县应急局', '某人', 13900000001, ''],
      ],
    },
  });
  expect(directories.map(({ verdict, name, why }) => [verdict, name, why])).toMatchInlineSnapshot(`
    [
      [
        "taken",
        "县林业局",
        "",
      ],
      [
        "doubt",
        "县民政局",
        "“电话”现在是0000-300 1003，表里是0000-300 9999，没有改",
      ],
      [
        "taken",
        "河边乡人民政府",
        "手机号是个人的，没有收",
      ],
      [
        "doubt",
        "县审计局",
        "县里还没有这个部门，另写了一份草稿，请核对",
      ],
      [
        "refused",
        "县总工会",
        "一目录里没有这个部门：是县级部门的，先建好部门，再导一次",
      ],
      [
        "refused",
        "县应急局",
        "没有可以公布的电话、地址；手机号是个人的，没有收",
      ],
    ]
  `);
  expect([...files].filter(([path]) => path !== TAKEN_FILE)).toMatchInlineSnapshot(`
    [
      [
        "departments/shenjiju.yaml",
        "id: shenjiju
    name: 小石县审计局
    short: 县审计局
    kind: 政府部门
    phone: 0000-300 1010
    address: 东街 3 号
    # code: 91350100M000100Y43  # 可不写，统一社会信用代码：证书上的 18 位代码；没有就不写，不得编造
    # phone: 0000-620 1100  # 可不写，电话：值班或者业务电话
    # address: 某县某街道文昌路 12 号  # 可不写，地址：在哪里办公
    # hours: 周一至周五 8:30–12:00，14:00–17:30  # 可不写，办公时间：几点到几点
    # supervision: 0000-620 1199  # 可不写，监督电话：投诉本部门打这个
    # charge: 种植、养殖、宅基地、农村集体资产  # 可不写，管什么：一句话
    # since: 2024-03-01  # 可不写，成立日：机构改革中新设的写
    # superior: 某市生态环境局  # 可不写，设立机关：设区的市的部门在县里设的派出机构才写
    # superiorGovernment: 某市人民政府  # 可不写，设立机关的本级政府：对派出机构不服，可以向这里或者向县政府申请复议（行政复议法第二十四条）
    # ownNameSince: 2026-08-15  # 可不写，以自己名义：派出机构从哪天起可以用自己的名义作决定：有法律、法规、规章写明的才写，说明里写哪一条
    # standing: 没有行政机关资格，残疾人证的决定由谁负责要看省里的规定  # 可不写，能不能告：能不能当被申请人、被告有疑问的，写给群众看的一句话；不写就按性质说
    # note: 与县林业局合署  # 可不写，备注：需要说明的
    ",
      ],
      [
        "departments/linye-ju.yaml",
        "id: linye-ju
    address: 东街 2 号
    ",
      ],
    ]
  `);
  const { changed, stays } = publishing(files);
  expect(stays).toEqual([]);
  const path = 'departments/linye-ju.yaml';
  expect(changed.get(path)).toBe(
    textIn(county, path).replace(
      'phone: 0000-300 1002\n',
      'phone: 0000-300 1002\naddress: 东街 2 号\n',
    ),
  );
});

it('windows and rooms in villages become part of their town', () => {
  const { directories = [], files } = taking({
    河边乡窗口: {
      rows: [
        ['窗口名称', '窗口号', '办理业务', '工作人员', '电话'],
        ['民政窗口', '1 号窗口', '低保、救助', '某人', '0000-302 0009'],
        ['社保窗口', '2 号窗口', '居民养老\n居民医保', '某人', '0000-302 0004'],
      ],
    },
    河边乡便民服务点: {
      rows: [
        ['序号', '村（社区）', '地点', '代办员', '联系电话'],
        [1, '河东村便民服务站', '村部一楼', '某人', '0000-302 0101'],
      ],
    },
  });
  expect(directories.map(({ verdict, name, why }) => [verdict, name, why])).toMatchInlineSnapshot(`
    [
      [
        "doubt",
        "民政窗口",
        "“电话”现在是0000-302 0003，表里是0000-302 0009，没有改",
      ],
      [
        "taken",
        "社保窗口",
        "",
      ],
      [
        "taken",
        "河东村便民服务站",
        "",
      ],
    ]
  `);
  const { changed, stays } = publishing(files);
  expect(stays).toEqual([]);
  const path = 'towns/hebian/town.yaml';
  expect(changed.get(path)?.startsWith(textIn(county, path))).toBe(true);
  expect(changed.get(path)?.slice(textIn(county, path).length)).toMatchInlineSnapshot(`
    "  - id: shebao-chuangkou
        name: 社保窗口
        number: 2 号窗口
        handles: 居民养老、居民医保
        phone: 0000-302 0004
    villages:
      - name: 河东村
        room: 村部一楼
        phone: 0000-302 0101
        agent: 某人
    "
  `);
});

it.each([
  ['考勤', ['姓名', '执法证号', '签到'], ['甲', '测试-1', '√']],
  ['企业通讯录', ['单位名称', '联系电话', '地址'], ['某某建材有限公司', '0000-300 2000', '东街']],
  ['职工花名册', ['姓名', '性别', '手机'], ['甲', '男', '13900000000']],
])('%s is none of them', (name, head, row) => {
  const { directories, files, sheets } = taking({ [name]: { rows: [head, row] } });
  expect([directories, files.size, sheets[0]?.read]).toEqual([undefined, 0, false]);
});
