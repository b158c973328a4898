/** The document behind a list: proposed in the sheet's words, and never completed by anybody but a person. */
import { describe, expect, it } from 'vitest';
import { publishing, taking } from '../../../tests/helpers/import-take.ts';
import { decisionIn } from './decisions.ts';

const sheet = (title: string, foot = '') => ({
  河边乡: {
    rows: [
      [title],
      ['序号', '事项名称', '权力类型', '设定依据'],
      [1, '毁坏林木标志的处罚', '行政处罚', '《森林法》第七十五条'],
      [foot],
    ],
  },
});

it.each([
  [
    '（依据《某省人民政府关于向乡镇赋予部分县级行政权力的决定》（某政发〔2023〕1号））',
    {
      title: '关于向乡镇赋予部分县级行政权力的决定',
      number: '某政发〔2023〕1号',
      issuer: '某省人民政府',
      level: '省级',
      kind: '赋权',
    },
  ],
  [
    '小石县人民政府关于公布乡镇权责清单的通知，自2025年9月1日起施行',
    {
      title: '关于公布乡镇权责清单的通知',
      issuer: '小石县人民政府',
      level: '县级',
      kind: '认领公布',
      from: '2025-09-01',
    },
  ],
  ['公布文号：石政发〔2025〕3号', { number: '石政发〔2025〕3号' }],
  ['河边乡人民政府权责清单（2025年本）', undefined],
  ['《关于加强安全生产的通知》要求', undefined],
  ['联系电话〔2025〕3号楼', undefined],
])('%s', (text, said) => {
  expect(decisionIn(text)).toEqual(said);
});

describe('a document named above or below a table', () => {
  const TITLE = '河边乡赋权清单（石政发〔2025〕3号《关于向乡镇下放部分行政权力的通知》）';

  it('becomes a draft that asks for what the sheet leaves open, and is told once', () => {
    const { files, rows } = taking(sheet(TITLE, `注：依据${TITLE}`));
    const [path = ''] = [...files.keys()].filter((one) => one.startsWith('decisions/'));
    expect(files.get(path)).toMatchInlineSnapshot(`
      "# 表里提到的文件，照原文抄的；补全以后才公布
      id: guanyu-xiangzhen-xiafang-bufen-tongzhi
      title: 关于向乡镇下放部分行政权力的通知
      number: 石政发〔2025〕3号
      # 待补 issuer：发文机关，谁作的决定
      # 待补 level：层级，直接赋权的处罚权要有省级决定
      kind: 赋权
      # 待补 published：公布日，哪天向社会公布
      # 待补 from：施行日，从哪天起
      # 待补 summary：说了什么，一两句话
      # 表里的原文：清单.xlsx 第 1 行：河边乡赋权清单（石政发〔2025〕3号《关于向乡镇下放部分行政权力的通知》）
      "
    `);
    expect(rows.filter(({ why }) => why.includes(path))).toHaveLength(1);
  });

  it('is not proposed again, and is not published while it is incomplete', () => {
    const { files } = taking(sheet(TITLE));
    expect(taking(sheet(TITLE), files).files.size).toBe(0);
    const { changed, stays } = publishing(files);
    expect([...changed.keys()].some((path) => path.startsWith('decisions/'))).toBe(false);
    expect(stays.map(({ path }) => path.split('/')[0])).toEqual(['decisions']);
  });
});
