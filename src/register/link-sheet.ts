/** The sheet of one 执法文书 by itself: every blank it prints exists, and every blank it declares is printed. */
import type { DocumentBlock, DocumentField, DocumentRecord } from '../schema/index.ts';
import { inside, type Linking, reportDoubled } from './linking.ts';
import type { Origin, Table } from './references.ts';
import type { Path } from './yaml.ts';

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** A place on the sheet that prints a blank, and the kind of blank it needs. */
interface Printed {
  readonly id: string;
  readonly path: Path;
  readonly kind?: DocumentField['kind'];
}

export function checkSheet(linking: Linking, record: DocumentRecord, origin: Origin): void {
  const { references } = linking;
  reportDoubled(linking, record.fields, '填写项', inside(origin, 'fields'));
  const table: Table<DocumentField> = {
    what: '填写项',
    where: '本文书的 fields',
    map: new Map(record.fields.map((field) => [field.id, field])),
    broken: new Set(),
    nameOf: (field) => field.label,
  };
  const printed = [
    ...placeholders(record.number ?? '', ['number']),
    ...record.body.flatMap((block, i) => printedBy(block, ['body', i])),
  ];
  for (const { id, path, kind } of printed) {
    const at = { ...origin, path };
    const field = references.find(table, id, at);
    if (field && kind && field.kind !== kind)
      references.report(
        at,
        'shape',
        `这里要用填法是“${kind}”的填写项，${id}（${field.label}）是“${field.kind}”`,
        '换一个填写项，或者改它的 kind',
      );
  }
  const used = new Set(printed.map(({ id }) => id));
  for (const [i, field] of record.fields.entries()) {
    const at = inside(origin, 'fields', i);
    if (!used.has(field.id))
      references.report(
        inside(at, 'id'),
        'shape',
        `填写项 ${field.id}（${field.label}）没有印在文书上`,
        '在 body 或者 number 里写上它，或者去掉它',
      );
    if (field.kind !== '表格') continue;
    for (const [j, row] of (field.example ?? []).entries())
      if (row.length !== field.columns.length)
        references.report(
          inside(at, 'example', j),
          'shape',
          `这一行有 ${row.length} 格，表头有 ${field.columns.length} 列`,
          '每行的格数要同列数一样；空着的格写 ""',
        );
  }
  for (const [i, { fields }] of record.requires.entries())
    for (const [j, id] of (fields ?? []).entries())
      references.find(table, id, inside(origin, 'requires', i, 'fields', j));
}

function printedBy(block: DocumentBlock, path: Path): Printed[] {
  switch (block.block) {
    case '标题':
    case '段落':
      return placeholders(block.text, [...path, 'text']);
    case '填表':
      return block.rows.flatMap((row, i) =>
        row.map((id, j) => ({ id, path: [...path, 'rows', i, j] })),
      );
    case '表格':
      return [{ id: block.field, path: [...path, 'field'], kind: '表格' }];
    case '勾选':
      return [{ id: block.field, path: [...path, 'field'], kind: '选择' }];
    case '签署':
      return [
        ...block.who.flatMap((line, i) => placeholders(line, [...path, 'who', i])),
        ...(block.date === undefined
          ? []
          : [{ id: block.date, path: [...path, 'date'], kind: '日期' as const }]),
      ];
    default:
      return block satisfies never;
  }
}

function placeholders(text: string, path: Path): Printed[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({ id: match[1] ?? '', path }));
}
