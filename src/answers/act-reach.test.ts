import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { answerAct } from './act-answer.ts';

const PATH = 'matters/minzheng/faxian-jiuzhu.yaml';

/** The small county, where the articles of one matter name these, and the town is of this kind. */
function ask(empowers: readonly string[], kind = '镇', claimed = true) {
  const list = 'towns/shanqian/responsibilities.yaml';
  const register = registerWith({
    [PATH]: textOf(PATH).replace(
      'empowers: [乡镇人民政府, 街道办事处]',
      `empowers: [${empowers.join(', ')}]`,
    ),
    'towns/shanqian/town.yaml': textOf('towns/shanqian/town.yaml').replace(
      'kind: 镇',
      `kind: ${kind}`,
    ),
    ...(claimed ? {} : { [list]: null }),
  });
  const found = answerAct(register, {
    town: the(register.towns, 'shanqian'),
    matter: the(register.matters, 'faxian-jiuzhu'),
    on: '2026-11-29',
    act: '责令',
  });
  return found.instead === undefined ? found.answer.respondent.name : '不适用';
}

test('乡镇人民政府 in an article is every 镇, but no 街道', () => {
  expect(ask(['乡镇人民政府', '县级部门'])).toBe('山前镇人民政府');
  expect(ask(['乡镇人民政府', '县级部门'], '街道')).toBe('小石县民政局');
  expect(ask(['乡镇人民政府', '街道办事处'], '街道')).toBe('山前镇人民政府');
});

test('where the article names the county government, it is the actor and no department', () => {
  expect(ask(['乡镇人民政府', '县级以上人民政府'], '街道')).toBe('小石县人民政府');
  expect(ask(['乡镇人民政府', '县级以上人民政府'], '镇', false)).toBe('小石县人民政府');
});

test('where it names nobody who acts here, the matter does not apply', () => {
  expect(ask(['乡镇人民政府'], '街道')).toBe('不适用');
  expect(ask(['民族乡人民政府'])).toBe('不适用');
  expect(ask(['民族乡人民政府'], '民族乡')).toBe('山前镇人民政府');
});

test('what a statute gives to the township alone is its own, listed or not', () => {
  expect(ask(['乡镇人民政府'], '镇', false)).toBe('山前镇人民政府');
});
