/**
 * A 执法文书 laid out from top to bottom: what is printed, what is filled in, what is left to write.
 * The preview on the page, the print and the Word template all draw this one layout.
 */
import type { Document } from '../register/index.ts';
import type { DocumentBlock, DocumentField, DocumentFill } from '../schema/index.ts';

/** What the register knows beforehand: of the town, of the matter, of the county. */
export type Fills = Readonly<Partial<Record<DocumentFill, string>>>;

/** With what the blanks of a sheet are filled. */
export interface Filling {
  readonly fills: Fills;
  /** True for the fictional example: blanks show their examples. */
  readonly examples?: boolean;
}

/** A run of text. With `blank` it stands in the place of a blank; an empty one is left to write. */
export interface Piece {
  readonly text: string;
  readonly blank?: DocumentField;
}

/** One ruled cell: its heading and what stands beside it. */
export interface SheetCell {
  readonly label: string;
  readonly piece: Piece;
  /** Lines to leave free when nothing is filled in. */
  readonly lines: number;
}

export type SheetBlock =
  | { readonly block: '标题'; readonly pieces: readonly Piece[] }
  | {
      readonly block: '段落';
      readonly pieces: readonly Piece[];
      readonly align: '左' | '中' | '右';
      readonly flush: boolean;
    }
  | { readonly block: '填表'; readonly rows: readonly (readonly SheetCell[])[] }
  | {
      readonly block: '表格';
      readonly label: string;
      readonly columns: readonly string[];
      /** How wide the columns are against one another, by what is written in them. */
      readonly weights: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly block: '勾选'; readonly label: string; readonly piece: Piece }
  | {
      readonly block: '签署';
      readonly lines: readonly (readonly Piece[])[];
      readonly seal: boolean;
      readonly date?: Piece;
    };

export interface Sheet {
  /** The organ above the title; empty is left to write. */
  readonly organ: string;
  readonly title: string;
  readonly number?: readonly Piece[];
  readonly blocks: readonly SheetBlock[];
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/;

export function sheetOf(document: Document, filling: Filling): Sheet {
  const fields = new Map(document.fields.map((field) => [field.id, field]));
  const piece = (id: string): Piece => {
    const field = fields.get(id);
    return field ? { text: textOf(field, filling), blank: field } : { text: '' };
  };
  // Splitting by a pattern with one group gives text and ids in turn.
  const pieces = (text: string): Piece[] =>
    text
      .split(PLACEHOLDER)
      .map((part, i) => (i % 2 === 1 ? piece(part) : { text: part }))
      .filter(({ text, blank }) => text !== '' || blank !== undefined);
  return {
    organ: filling.fills.机关名称 ?? '',
    title: document.title,
    ...(document.number === undefined ? {} : { number: pieces(document.number) }),
    blocks: document.body.map((block) => laidOut(block, fields, filling, piece, pieces)),
  };
}

function laidOut(
  block: DocumentBlock,
  fields: ReadonlyMap<string, DocumentField>,
  { examples = false }: Filling,
  piece: (id: string) => Piece,
  pieces: (text: string) => Piece[],
): SheetBlock {
  switch (block.block) {
    case '标题':
      return { block: '标题', pieces: pieces(block.text) };
    case '段落': {
      const { align = '左', flush = false, text } = block;
      return { block: '段落', pieces: pieces(text), align, flush: flush || align !== '左' };
    }
    case '填表':
      return { block: '填表', rows: block.rows.map((row) => row.map((id) => cell(piece(id)))) };
    case '表格': {
      const field = fields.get(block.field);
      if (field?.kind !== '表格')
        return { block: '表格', label: '', columns: [], weights: [], rows: [] };
      const empty = Array.from({ length: field.rows ?? 4 }, () => field.columns.map(() => ''));
      const rows = examples && field.example ? field.example : empty;
      return {
        block: '表格',
        label: field.label,
        columns: field.columns,
        weights: weightsOf(field),
        rows,
      };
    }
    case '勾选': {
      const ticks = piece(block.field);
      return { block: '勾选', label: ticks.blank?.label ?? '', piece: ticks };
    }
    case '签署': {
      const date = block.date === undefined ? {} : { date: piece(block.date) };
      return { block: '签署', lines: block.who.map(pieces), seal: block.seal ?? false, ...date };
    }
    default:
      return block satisfies never;
  }
}

/** Between 4 and 12 characters, so that 序号 stays narrow and no column swallows the others. */
function weightsOf({ columns, example = [] }: Extract<DocumentField, { kind: '表格' }>): number[] {
  return columns.map((column, i) => {
    const longest = Math.max(column.length, ...example.map((row) => row[i]?.length ?? 0));
    return Math.min(12, Math.max(4, longest));
  });
}

function cell(piece: Piece): SheetCell {
  const { blank } = piece;
  return {
    label: blank?.label ?? '',
    piece,
    lines: blank?.kind === '长文' ? (blank.lines ?? 3) : 1,
  };
}

/** What stands in a blank; empty when it is left to write. */
function textOf(field: DocumentField, { fills, examples = false }: Filling): string {
  switch (field.kind) {
    case '文字':
    case '长文': {
      const filled = field.fill && fills[field.fill];
      return (examples ? (field.example ?? filled) : filled) ?? '';
    }
    case '日期':
      if (examples && field.example !== undefined) return field.example;
      return `　　　　年　　月　　日${field.time ? '　　时　　分' : ''}`;
    case '选择': {
      const ticked = examples ? (field.example ?? []) : [];
      return field.choices
        .map((choice) => `${ticked.includes(choice) ? '☑' : '□'} ${choice}`)
        .join('　');
    }
    case '表格':
      return '';
    default:
      return field satisfies never;
  }
}
