import { expect, test } from 'vitest';
import { COLUMNS } from '../../exchange/list/index.ts';
import { DESCRIPTIONS, DIRECTORIES } from '../directory/kinds.ts';
import { HEADING_CHOICES } from './choices.ts';
import { RULES, SAID } from './heading-words.ts';
import { headingReader } from './meaning.ts';

test('every word a person may choose means one thing, and each another', () => {
  const reader = headingReader();
  const [matters, places, others] = HEADING_CHOICES.map(({ words }) => words);
  const meanings = [...(matters ?? []), ...(others ?? [])].map((word) =>
    reader.meaningOf([], word),
  );
  expect(meanings).not.toContain(undefined);
  expect(new Set(meanings).size).toBe(meanings.length);
  const unknown = places?.filter(
    (word) =>
      !DIRECTORIES.some((kind) =>
        DESCRIPTIONS[kind].columns.some(([pattern]) => pattern.test(word.replace(/[（）]/g, ''))),
      ),
  );
  expect(unknown).toEqual([]);
});

test('the table of headings names meanings there are', () => {
  const known = new Set<string>([...COLUMNS.map(({ key }) => key), ...SAID, 'internal']);
  expect(RULES.map(([, meaning]) => meaning).filter((one) => !known.has(one))).toEqual([]);
});
