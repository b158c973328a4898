import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { DOCUMENTS } from '../../tests/helpers/answers-documents.ts';
import { type Filling, type Piece, sheetOf } from './document-sheet.ts';

const FILLS = { 机关名称: '山前镇人民政府', 处罚条款: '《某法》第三条' };
const said = (pieces: readonly Piece[]) =>
  pieces.map((p) => (p.blank && p.text === '' ? '＿' : p.text)).join('');

function lines(filling: Filling): string[] {
  const document = the(registerWith(DOCUMENTS).documents, 'jueding');
  const { organ, blocks } = sheetOf(document, filling);
  return [
    organ,
    ...blocks.flatMap((block) => {
      switch (block.block) {
        case '标题':
        case '段落':
          return [said(block.pieces)];
        case '填表':
          return block.rows.map((row) =>
            row.map((c) => `${c.label}|${said([c.piece])}|${c.lines}`).join(' '),
          );
        case '表格':
          return [block.columns.join('|'), ...block.rows.map((row) => row.join('|'))];
        case '勾选':
          return [`${block.label}：${said([block.piece])}`];
        case '签署':
          return [...block.lines.map(said), block.date ? said([block.date]) : ''];
        default:
          return block satisfies never;
      }
    }),
  ];
}

test('what the register knows is filled in, everything else is left to write', () => {
  expect(lines({ fills: FILLS })).toEqual([
    '山前镇人民政府',
    '＿：',
    '你违反了《某法》第三条。',
    '当事人|＿|1 事实|＿|5',
    '意见：□ 同意　□ 不同意',
    '名称|数量',
    '|',
    '|',
    '山前镇人民政府',
    '　　　　年　　月　　日',
  ]);
});

test('the example fills the rest', () => {
  expect(lines({ fills: FILLS, examples: true })).toEqual([
    '山前镇人民政府',
    '张某某：',
    '你违反了《某法》第三条。',
    '当事人|张某某|1 事实|烧了秸秆。|5',
    '意见：☑ 同意　□ 不同意',
    '名称|数量',
    '桶|1',
    '山前镇人民政府',
    '2026 年 11 月 4 日',
  ]);
});

test('a column is as wide as what is written in it, within bounds', () => {
  const widened = (DOCUMENTS['documents/jueding.yaml'] ?? '').replace(
    '[[桶, "1"]]',
    '[[很长很长很长很长很长很长很长的名称, "1"]]',
  );
  const document = the(registerWith({ 'documents/jueding.yaml': widened }).documents, 'jueding');
  const table = sheetOf(document, { fills: {} }).blocks.find((block) => block.block === '表格');
  expect(table?.weights).toEqual([12, 4]);
});
