/**
 * Content controls of a Word file: places that have a name, so that Word shows what belongs there and a program can
 * write it in.
 */
import { BuilderElement, type ParagraphChild, type TextRun, XmlComponent } from 'docx';
import type { DocumentField } from '../schema/index.ts';

/** The runs as a place: named after what the register writes there, else after the field. */
export function control(field: DocumentField, runs: readonly TextRun[]): ParagraphChild {
  const fill = 'fill' in field ? field.fill : undefined;
  return place(field.label, fill ?? field.id, runs);
}

/** A place of this name. Not one of plain text (`w:text`): LibreOffice takes the line below it away. */
export function place(label: string, tag: string, runs: readonly TextRun[]): ParagraphChild {
  const named = (element: string, value: string) =>
    new BuilderElement({ name: element, attributes: { val: { key: 'w:val', value } } });
  return new Control([
    new BuilderElement({
      name: 'w:sdtPr',
      children: [named('w:alias', label), named('w:tag', tag)],
    }),
    new BuilderElement({ name: 'w:sdtContent', children: [...runs] }),
  ]) as unknown as TextRun;
}

class Control extends XmlComponent {
  constructor(children: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(...children);
  }
}
