/**
 * Content controls of a Word file: places that have a name, so that Word shows what belongs there and a program can
 * write it in.
 */
import { BuilderElement, type ParagraphChild, type TextRun, XmlComponent } from 'docx';
import type { Fills, Piece } from '../answers/index.ts';

/** The run of a piece; a place with a name where the register knows what belongs there. */
export function named({ blank }: Piece, run: TextRun): ParagraphChild {
  return blank && 'fill' in blank && blank.fill ? control(blank.fill, run) : run;
}

/** The run as a place with this name. */
export function control(name: keyof Fills, run: TextRun): ParagraphChild {
  const named = (element: string) =>
    new BuilderElement({ name: element, attributes: { val: { key: 'w:val', value: name } } });
  return new Control([
    new BuilderElement({
      name: 'w:sdtPr',
      children: [named('w:alias'), named('w:tag'), new BuilderElement({ name: 'w:text' })],
    }),
    new BuilderElement({ name: 'w:sdtContent', children: [run] }),
  ]) as unknown as TextRun;
}

class Control extends XmlComponent {
  constructor(children: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(...children);
  }
}
