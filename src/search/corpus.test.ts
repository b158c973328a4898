import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { featuresOf } from './features.ts';

function of(...texts: string[]) {
  const all = corpus();
  for (const text of texts) all.add(text);
  return (feature: string) => [...all.holding(feature)];
}

test('characters, runs and pairs, each text once', () => {
  const holding = of('烧秸秆烧秸秆', '秸秆', '80岁补贴', '180岁', 'wifi 秆秸');
  expect(holding('烧')).toEqual([0]);
  expect(holding('秸秆')).toEqual([0, 1]);
  expect(holding('秆秸')).toEqual([4]);
  expect(holding('80')).toEqual([2]);
  expect(holding('80岁')).toEqual([2]);
  expect(holding('wifi')).toEqual([4]);
  for (const strange of ['', '火', '秸 秆', 'wi', 'fi秆', '烧秸秆', '𠮷'])
    expect(holding(strange)).toEqual([]);
});

test('no pair reaches over a space', () => {
  expect(of('秸 秆')('秸秆')).toEqual([]);
});

test('words of a group, also longer than a pair, and texts added later', () => {
  const all = corpus();
  all.add('城里发高龄津贴');
  all.add('高龄补贴');
  const group = ['高龄津贴', '长寿'];
  expect(all.within(group)).toEqual([0]);
  all.add('长寿钱');
  expect(all.within(group)).toEqual([0, 2]);
  expect([...all.holding('长')]).toEqual([2]);
});

test('it holds what features say', () => {
  const text = fc
    .array(fc.constantFrom('低', '保', '8', '0', 'a', 'b', ' ', '𠮷', '岁'), { maxLength: 9 })
    .map((parts) => parts.join('').trim());
  const weights = { char: 1, pair: 1, synonym: 1 };
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const holding = of(...texts);
      const features = texts.map((t) => featuresOf(t, () => [], weights));
      for (const feature of new Set(features.flatMap((map) => [...map.keys()])))
        expect(holding(feature), feature).toEqual(
          features.flatMap((map, i) => (map.has(feature) ? [i] : [])),
        );
    }),
  );
});
