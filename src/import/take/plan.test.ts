/** From sheets to drafts, from drafts to content: what no sheet says is not said, and nothing is written over. */
import { describe, expect, it } from 'vitest';
import { county, publishing, taking } from '../../../tests/helpers/import-take.ts';
import { TAKEN_FILE } from './ledger.ts';

const HEAD = ['序号', '事项名称', '权力类型', '设定依据', '原实施部门', '承接方式', '实施日期'];
const sheet = (...rows: readonly (readonly unknown[])[]) => ({
  河边乡: { rows: [['河边乡赋权事项清单'], HEAD, ...rows] },
});
const NEW = sheet([
  1,
  '毁坏林木标志的处罚',
  '行政处罚',
  '《森林法》第七十五条',
  '县林业局',
  '直接赋权',
  null,
]);

describe('a sheet of one town', () => {
  it('becomes drafts that say what it says and leave open what it leaves open', () => {
    const { [TAKEN_FILE]: _, ...files } = Object.fromEntries(taking(NEW).files);
    expect(files).toMatchInlineSnapshot(`
      {
        "matters/linye/huihuai-linmu-biaozhi-chufa.yaml": "id: huihuai-linmu-biaozhi-chufa
      name: 毁坏林木标志的处罚
      list: 权力清单
      type: 行政处罚
      domain: linye
      department: linye-ju
      source: 河边乡赋权事项清单 第 1 项
      basis:
        - law: senlin-fa
          article: 第七十五条
          role: 处罚
          from: 2020-07-01
          note: 照清单导入，没有核对
      ",
        "towns/hebian/powers.yaml": "- matter: huihuai-linmu-biaozhi-chufa
        mode: 未公布
        from: 2026-11-21
        atLatest: true
        note: 清单上写的是直接赋权，依据的文件没有公布
      ",
      }
    `);
  });

  it('is published by one command, entry by entry', () => {
    const { files } = taking(NEW);
    const { changed, drafts, records, entries, stays } = publishing(files);
    expect([records, entries, stays]).toEqual([1, 1, []]);
    expect([...drafts.values()]).toEqual([undefined, undefined]);
    const list = changed.get('towns/hebian/powers.yaml') ?? '';
    const there = county.files.find(({ path }) => path === 'towns/hebian/powers.yaml')?.text ?? '';
    expect(list.startsWith(there)).toBe(true);
  });

  it('read again adds nothing', () => {
    const { files } = taking(NEW);
    expect(taking(NEW, files).files.size).toBe(0);
  });
});

it('what the rules find wrong stays among the drafts with the reason, and the rest is published', () => {
  const { files } = taking(NEW);
  const wrong = new Map(files).set(
    'matters/linye/cuowu.yaml',
    'id: cuowu\nname: 没有来源的事项\nlist: 权力清单\ntype: 行政检查\ndomain: linye\n',
  );
  const { records, stays } = publishing(wrong);
  expect([records, stays.map(({ path }) => path)]).toEqual([1, ['matters/linye/cuowu.yaml']]);
});

it('a file that exists is never written over', () => {
  const path = 'matters/linye/caifa-xuke.yaml';
  const { changed, stays } = publishing(new Map([[path, 'id: caifa-xuke\n']]));
  expect(changed.has(path)).toBe(false);
  expect(stays).toEqual([{ path, entry: '', why: '已经有这个文件，不覆盖' }]);
});

it('a role that the sheet does not say is in the report as a guess, and in no record', () => {
  const { rows, files } = taking(
    sheet([
      1,
      '毁坏林木标志的处罚',
      '行政处罚',
      '《森林法》第三十九条、第七十五条',
      null,
      null,
      null,
    ]),
  );
  expect(rows.at(-1)).toMatchObject({ basis: [{ role: '' }, { role: '处罚（推断）' }] });
  expect(files.get('matters/linye/huihuai-linmu-biaozhi-chufa.yaml')).not.toContain('role:');
});

it('sub-items keep the name above them, unless they say what is done themselves', () => {
  const { rows, files } = taking({
    河边乡: {
      rows: [
        ['河边乡权责清单'],
        ['序号', '权力类型', '事项名称', '子项', '设定依据'],
        [1, '行政处罚', '对占道经营的处罚', '1.占用主干道', '《森林法》第七十五条'],
        [null, null, null, '2.占用支路', '《森林法》第七十五条'],
        [2, '行政处罚', '对乱倒垃圾的处罚', '占用支路', '《森林法》第七十五条'],
        [3, '行政给付', '社会救助', '特困供养审核', '《森林法》第七十五条'],
      ],
      merges: ['A3:A4', 'B3:B4', 'C3:C4'],
    },
  });
  const names = [...files].flatMap(([path, text]) =>
    path.startsWith('matters/') ? (/name: (.*)/.exec(text)?.[1] ?? []) : [],
  );
  expect(names).toEqual([
    '对占道经营的处罚（占用主干道）',
    '对占道经营的处罚（占用支路）',
    '对乱倒垃圾的处罚（占用支路）',
    '特困供养审核',
  ]);
  expect(rows.find(({ name }) => name === '占用主干道')?.why).toContain('主项是“对占道经营的处罚”');
});

it('a number that lost digits is not written', () => {
  const { files } = taking({
    河边乡: {
      rows: [
        ['河边乡赋权事项清单'],
        ['事项名称', '权力类型', '事项编码', '咨询电话'],
        ['毁坏林木标志的处罚', '行政处罚', 530122198001011300, 8716226123],
      ],
    },
  });
  expect([...files.values()].join('')).not.toMatch(/code:|phone:|5301221980|8716226123/);
});

it('what a service list tells and no record has a field for stays in the draft and is told', () => {
  const { rows, files } = taking({
    河边乡: {
      rows: [
        ['河边乡公共服务清单'],
        ['序号', '事项名称', '申请材料', '办理流程', '办理地点', '服务对象', '承办机构'],
        [1, '老年优待证办理', '见服务指南', '申请、受理', '便民中心', '老年人', '民政办'],
      ],
    },
  });
  expect(rows.at(-1)?.why).toMatch(/只留在草稿说明里的列：.*流程.*地点.*承办机构.*申请材料/);
  const draft = [...files].find(([path]) => path.startsWith('matters/'))?.[1];
  expect(draft).toContain('表里的申请材料：见服务指南');
});

it('materials known by name only are materials of which the rest is open', () => {
  const guideIn = (materials: string) => {
    const { files } = taking({
      河边乡: {
        rows: [
          ['河边乡公共服务清单'],
          ['序号', '事项名称', '申请材料'],
          [1, '老年优待证办理', materials],
        ],
      },
    });
    const { stays } = publishing(files);
    expect(stays).toEqual([]);
    return [...files]
      .find(([path]) => path.startsWith('matters/'))?.[1]
      .replace(/^[\s\S]*source: .*\n/, '');
  };
  const names = (...all: string[]) =>
    `guide:\n  materials:\n${all.map((name) => `    - name: ${name}\n`).join('')}`;
  expect(guideIn('身份证、户口簿（首页、本人页）')).toBe(names('身份证', '户口簿（首页、本人页）'));
  expect(guideIn('1.身份证；2.近期照片')).toBe(names('身份证', '近期照片'));
  expect(guideIn('身份证、照片等材料')).toBe(
    `${names('身份证', '照片')}# 表里的申请材料：身份证、照片等材料\n`,
  );
  expect(guideIn('凭申请人的有效证件到窗口，由工作人员当场核对。')).toBe(
    '# 表里的申请材料：凭申请人的有效证件到窗口，由工作人员当场核对。\n',
  );
});
