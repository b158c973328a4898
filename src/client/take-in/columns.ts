/** The headings of a sheet with what each column was taken to hold; a person may say otherwise, and the sheet is read anew. */
import { make } from '../make.ts';
import type { SheetColumns, TakeInReply } from './messages.ts';

type Choices = Extract<TakeInReply, { reply: 'planned' }>['choices'];

/** `tell` gets the heading and the word chosen for it; the empty word takes back what was said. */
export function columnsPiece(
  key: string,
  { sheet, read, columns }: SheetColumns,
  choices: Choices,
  tell: (heading: string, word: string) => void,
): HTMLElement[] {
  if (columns.length === 0) return [];
  const strange = columns.filter(({ holds }) => holds === '').length;
  const says = read
    ? `${sheet}：认出的列${strange > 0 ? `，${strange} 列没有认出` : ''}`
    : `${sheet}：是要收的表，请说明每列写的是什么`;
  return [
    make(
      'details',
      { 'data-keep': key },
      make('summary', {}, says),
      ...columns.map(({ heading, holds }) => {
        const select = make(
          'select',
          { 'data-keep': `${key} ${heading}` },
          make('option', { value: '' }, '没有认出'),
          ...choices.map(({ group, words }) =>
            make(
              'optgroup',
              { label: group },
              ...words.map((word) => make('option', { value: word }, word)),
            ),
          ),
        );
        select.value = holds;
        select.addEventListener('change', () => tell(heading, select.value));
        return make('label', { class: 'question' }, `“${heading}”写的是`, select);
      }),
    ),
  ];
}

/** Draws anew; what was open stays open, and what had the keyboard has it again. */
export function keepingPlace(root: HTMLElement, draw: () => void): void {
  const kept = () => [...root.querySelectorAll<HTMLElement>('[data-keep]')];
  const open = new Set(
    kept().flatMap((one) =>
      one instanceof HTMLDetailsElement && one.open ? [one.dataset.keep] : [],
    ),
  );
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const focused = active?.dataset.keep;
  draw();
  for (const one of kept()) {
    if (one instanceof HTMLDetailsElement) one.open = open.has(one.dataset.keep);
    if (focused !== undefined && one.dataset.keep === focused) one.focus();
  }
}
