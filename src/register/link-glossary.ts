/** Links content/glossary.yaml and the self-test questions of the handbook. */
import type { GlossaryEntry, Question } from '../schema/index.ts';
import { inside, type Linking, placed } from './linking.ts';
import type { GlossaryTerm, Part } from './model-prose.ts';
import type { Table } from './references.ts';

/** Terms by their names and by their other names. */
export function linkGlossary(linking: Linking): Table<GlossaryTerm> {
  const { filesOf, references, laws } = linking;
  const map = new Map<string, GlossaryTerm>();
  for (const file of filesOf('glossary'))
    for (const [i, entry] of (file.value as GlossaryEntry[]).entries()) {
      const origin = inside({ file, path: [] }, i);
      const law = references.find(laws, entry.law, inside(origin, 'law'));
      const term: GlossaryTerm = placed(linking, { ...entry, law }, origin);
      for (const name of [term.name, ...(term.also ?? [])]) {
        if (map.has(name))
          references.report(
            origin,
            'duplicate-id',
            `术语“${name}”已经有了`,
            '同一个词只解释一次，请合并',
          );
        else map.set(name, term);
      }
    }
  return {
    what: '术语',
    where: 'content/glossary.yaml',
    map,
    broken: new Set(),
    nameOf: () => undefined,
  };
}

/** The right answer must be one of the choices, and the choices must differ. */
export function linkQuizzes(
  { filesOf, references }: Linking,
  parts: ReadonlyMap<string, Part>,
): void {
  for (const file of filesOf('quiz')) {
    const part = parts.get(file.names[0] ?? '');
    const questions = file.value as Question[];
    for (const [i, { choices, answer }] of questions.entries()) {
      const at = inside({ file, path: [] }, i);
      if (!choices.includes(answer))
        references.report(
          inside(at, 'answer'),
          'shape',
          `答案“${answer}”不在选项里`,
          `照抄对的那个选项：${choices.join('、')}`,
        );
      if (new Set(choices).size < choices.length)
        references.report(inside(at, 'choices'), 'shape', '有两个选项一样', '请改掉一个');
    }
    if (part) (part.quiz as Question[]).push(...questions);
  }
}
