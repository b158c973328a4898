import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { DOCUMENTS } from '../../tests/helpers/answers-documents.ts';
import { documentsByStage, documentsFor, neighboursOf } from './documents.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const setOf = (overlay: Readonly<Record<string, string>> = {}, id = 'fenshao-jiegan') => {
  const register = registerWith({ ...DOCUMENTS, ...overlay });
  const { always, sometimes } = documentsFor(register, the(register.matters, id), '2026-11-21');
  return [always.map((d) => d.id), sometimes.map((d) => d.id)];
};

test('documents stand in the order of the work, inside a stage by their form number', () => {
  expect(
    documentsByStage(registerWith(DOCUMENTS)).map(({ stage, documents }) => [
      stage,
      documents.map((d) => d.id),
    ]),
  ).toEqual([
    ['发现和立案', ['lian']],
    ['审核和决定', ['tingzheng', 'jueding']],
    ['简易程序', ['dangchang']],
  ]);
});

test('a penalty needs the ordinary set; what only some cases need is apart', () => {
  expect(setOf()).toEqual([
    ['lian', 'jueding'],
    ['tingzheng', 'dangchang'],
  ]);
});

test('where every fine begins above 3000 yuan nothing is fined on the spot (行政处罚法第五十一条)', () => {
  const dear = textOf(MATTER)
    .replace('{ min: 500, max: 2000 }', '{ min: 5000, max: 20000 }')
    .replace('{ min: 500, max: 1000 }', '{ min: 5000, max: 10000 }')
    .replace('{ min: 1000, max: 2000 }', '{ min: 10000, max: 20000 }');
  expect(setOf({ [MATTER]: dear })).toEqual([['lian', 'jueding'], ['tingzheng']]);
});

test('a matter that names its documents gets those and no others', () => {
  const named = `${textOf(MATTER)}documents: [jueding]\n`;
  expect(setOf({ [MATTER]: named })).toEqual([['jueding'], []]);
});

test('what punishes nobody needs none', () => {
  expect(setOf({}, 'caifa-xuke')).toEqual([[], []]);
});

test('neighbours follow the order of the work', () => {
  const register = registerWith(DOCUMENTS);
  const around = (id: string) => {
    const { before, after } = neighboursOf(register, the(register.documents, id));
    return [before?.id, after?.id];
  };
  expect(around('lian')).toEqual([undefined, 'tingzheng']);
  expect(around('jueding')).toEqual(['tingzheng', 'dangchang']);
});
