/** What the rules and the semantic diff say, as lists on the page. */
import type { Sentence } from '../../answers/index.ts';
import { make } from '../make.ts';
import type { Consequences, Said } from './desk.ts';
import type { Path } from './values.ts';

const WORDS = { error: '错误', lapsed: '过期', warning: '提醒', notice: '备忘' } as const;
const ORDER = Object.keys(WORDS);

/** Every problem is a button that leads to its field; those in other files can only be told. */
export function showProblems(
  box: HTMLElement,
  problems: readonly Said[],
  { elsewhere, gone }: Pick<Consequences, 'elsewhere' | 'gone'>,
  reveal: (path: Path) => void,
): void {
  const grave = (a: { severity: string }, b: { severity: string }) =>
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
  const items = problems.toSorted(grave).map(({ severity, message, path }) => {
    const button = make(
      'button',
      { type: 'button', class: 'problem' },
      make('b', {}, WORDS[severity]),
      ` ${message}`,
    );
    button.addEventListener('click', () => reveal(path));
    return make('li', { class: severity }, button);
  });
  const others = elsewhere
    .toSorted(grave)
    .map(({ severity, message }) =>
      make('li', { class: severity }, make('b', {}, WORDS[severity]), ` ${message}`),
    );
  box.replaceChildren(
    ...(items.length > 0
      ? [make('ul', { class: 'plain' }, ...items)]
      : [make('p', { class: 'quiet' }, '这份文件没有问题。')]),
    ...(others.length > 0
      ? [make('p', {}, '别的文件因此出了问题：'), make('ul', { class: 'plain' }, ...others)]
      : []),
    ...(gone > 0 ? [make('p', { class: 'quiet' }, `改好了 ${gone} 处原有的问题。`)] : []),
  );
}

export function showChanges(
  box: HTMLElement,
  sentences: readonly Sentence[],
  unfinished: boolean,
): void {
  if (unfinished)
    return box.replaceChildren(make('p', { class: 'quiet' }, '先把写错的改好，才说得清改了什么。'));
  if (sentences.length === 0)
    return box.replaceChildren(make('p', { class: 'quiet' }, '还没有改动。'));
  const items = sentences.map(({ says, details }) =>
    make(
      'li',
      {},
      says,
      ...(details.length > 0
        ? [make('ul', {}, ...details.map((said) => make('li', {}, said)))]
        : []),
    ),
  );
  box.replaceChildren(make('ul', { class: 'plain' }, ...items));
}
