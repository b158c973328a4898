/** Lists without a table are read where names have statutes below them, and nothing else is. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { reportOn, reportOnText } from '../../../tests/helpers/import-books.ts';

const LINES = [
  '河口镇权力清单',
  '一、行政处罚（2项）',
  '1.毁坏林木的处罚',
  '设定依据：《森林法》第七十四条',
  '主管部门：县林业局',
  '2.违规用火的处罚。依据：《森林防火条例》',
  '第五十条',
  '二、行政许可',
  '1.砍伐行道树的审批',
  '设定依据：《城市绿化条例》第二十条',
];
const READ = [
  ['毁坏林木的处罚', '行政处罚', '森林法 第七十四条', '县林业局', '河口镇'],
  ['违规用火的处罚', '行政处罚', '森林防火条例 第五十条', '', '河口镇'],
  ['砍伐行道树的审批', '行政许可', '城市绿化条例 第二十条', '', '河口镇'],
];
const said = ({ rows }: ReturnType<typeof reportOn>) =>
  rows.flatMap(({ name, type, basis, department, town }) =>
    name === ''
      ? []
      : [[name, type, ...basis.map((one) => `${one.law} ${one.article}`), department, town]],
  );
const docx = (paragraphs: readonly string[]) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document>${paragraphs.join('')}</w:document>`) });
const paragraph = (text: string, depth?: number) =>
  `<w:p>${depth === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/></w:numPr></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

it('as text and as a document', () => {
  expect(said(reportOnText('清单.txt', LINES.join('\n')))).toEqual(READ);
  expect(said(reportOn('清单.docx', docx(LINES.map((line) => paragraph(line)))))).toEqual(READ);
});

it('whose numbers Word counts', () => {
  const counted = LINES.map((line) => {
    const part = /^[一二]、(.*)/.exec(line)?.[1];
    const item = /^\d\.(.*)/.exec(line)?.[1];
    return part ? paragraph(part, 0) : item ? paragraph(item, 1) : paragraph(line);
  });
  expect(said(reportOn('清单.docx', docx(counted)))).toEqual(READ);
});

it('a notice with numbered paragraphs is none', () => {
  const notice = [
    '关于公布河口镇权责清单的通知',
    '1.各村要提高认识，抓好落实。',
    '2.清单依据《行政处罚法》第二十四条编制。',
    '3.遇有问题及时报告。',
  ];
  const { sheets } = reportOn('通知.docx', docx(notice.map((line) => paragraph(line))));
  expect(sheets.every(({ read, why }) => !read && why !== '')).toBe(true);
  expect(said(reportOnText('通知.txt', notice.join('\n')))).toEqual([]);
});
