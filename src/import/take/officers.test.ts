/** Officers, windows, service rooms and telephones: taken where nothing stood, asked about where it differs. */
import { describe, expect, it } from 'vitest';
import { textIn } from '../../../tests/helpers/editing.ts';
import { county, publishing, taking } from '../../../tests/helpers/import-take.ts';
import { TAKEN_FILE } from './ledger.ts';

const OFFICERS = {
  名单: {
    rows: [
      ['山前镇行政执法人员名单'],
      ['序号', '姓名', '性别', '身份证号码', '执法证号', '岗位', '证件有效期', '手机'],
      [
        1,
        '丙某',
        '女',
        '340000199001011234',
        '测试-1',
        '执法人员',
        '2024-05-01至2029-04-30',
        13800000000,
      ],
      [2, '丁某', '男', '340000199001011235', '340000199001011235', '法制审核', '', ''],
      [3, '丁某某', '男', '', '测试-3', '执法辅助', '', ''],
    ],
  },
};

describe('a list of officers', () => {
  it('adds the officers; what is personal is never taken, and the report says so', () => {
    const { directories = [], files, sheets, rows } = taking(OFFICERS);
    expect([...files].filter(([path]) => path !== TAKEN_FILE)).toMatchInlineSnapshot(`
      [
        [
          "towns/shanqian/officers.yaml",
          "- name: 丙某
        certificate: 测试-1
        role: 执法人员
        from: 2024-05-01
        until: 2029-04-30
      - name: 丁某
        role: 法制审核人员
      ",
        ],
      ]
    `);
    expect(
      directories.map(({ verdict, name, why }) => [verdict, name, why]),
    ).toMatchInlineSnapshot(`
      [
        [
          "refused",
          "",
          "表头上面的字，不是事项：山前镇行政执法人员名单",
        ],
        [
          "taken",
          "丙某",
          "",
        ],
        [
          "doubt",
          "丁某",
          "“执法证号”一格像身份证号码，没有收",
        ],
        [
          "refused",
          "丁某某",
          "执法辅助不是执法人员，不列入公示",
        ],
      ]
    `);
    expect([sheets, rows]).toMatchInlineSnapshot(`
      [
        [
          {
            "name": "名单",
            "read": true,
            "rows": 3,
            "why": "执法人员名单，不是事项清单；没有收的列：性别、身份证号码、手机",
          },
        ],
        [],
      ]
    `);
    expect(JSON.stringify([...files, directories])).not.toMatch(/1990010|13800000000/);
  });

  it('read again adds nothing, and is published behind the officers that were there', () => {
    const { files } = taking(OFFICERS);
    expect(taking(OFFICERS, files).files.size).toBe(0);
    const { changed, stays } = publishing(files);
    expect(stays).toEqual([]);
    const [[path = '', text = ''] = []] = [...changed];
    expect(text.startsWith(textIn(county, path))).toBe(true);
  });

  it('asks where it says otherwise of somebody who is listed', () => {
    const officer = textIn(county, 'towns/shanqian/officers.yaml');
    const [, name = ''] = /name: (.*)/.exec(officer) ?? [];
    const { directories = [], files } = taking({
      山前镇: {
        rows: [
          ['姓名', '执法证号'],
          [name, '另一个证号'],
        ],
      },
    });
    expect(directories[0]).toMatchObject({ verdict: 'doubt' });
    expect(directories[0]?.why).toMatch(/“执法证号”现在是.*表里是另一个证号，没有改/);
    expect(files.size).toBe(0);
  });
});

it('a list that names no town is of the one the command names', () => {
  const rows = [['行政执法人员名单'], ['姓名', '执法证号', '岗位'], ['丙某', '测试-1', '执法人员']];
  const read = (town?: string) =>
    taking({ 名单: { rows } }, undefined, '名单.xlsx', undefined, town).directories?.at(-1);
  expect(read()).toMatchObject({ verdict: 'refused', why: expect.stringContaining('哪个乡镇') });
  expect(read('山前镇')).toMatchObject({ verdict: 'taken', path: 'towns/shanqian/officers.yaml' });
});
