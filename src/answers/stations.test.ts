import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { whoHandles } from './handles.ts';
import { remedyOf } from './remedies.ts';

const station = (name: string, rest = '', matter = 'caifa-xuke') => ({
  'stations/linye-zhan.yaml': `id: linye-zhan
name: 小石县林业局河边林业站
department: linye-ju
towns: [hebian]
matters: [${matter}]
from: 2026-03-01
${rest}inNameOf: ${name}
`,
});

function asked(files: Record<string, string>, day = '2026-11-21', matter = 'caifa-xuke') {
  const register = registerWith(files);
  const answer = whoHandles(
    register,
    the(register.towns, 'hebian'),
    the(register.matters, matter),
    day,
  );
  const { handler, inNameOf, respondent, reach } = answer;
  const { bodies = [], basis } = remedyOf(register, answer).reconsideration ?? { basis: [] };
  const [, under] = basis;
  return {
    to: handler.name,
    name: inNameOf?.name,
    against: respondent.name,
    phone: reach.phone,
    bodies,
    under: under?.article,
  };
}

test('a station acts in the name of its department, which is the respondent', () => {
  expect(asked(station('部门'))).toEqual({
    to: '小石县林业局河边林业站',
    name: '小石县林业局',
    against: '小石县林业局',
    phone: '0000-300 1002',
    bodies: ['小石县人民政府'],
    under: '第二十四条',
  });
});

test('one that a statute lets use its own name is the respondent itself', () => {
  const own = station(
    '本机构',
    'phone: 0000-300 2002\nbasis: [{ law: senlin-fa, article: 第五十七条 }]\n',
  );
  expect(asked(own)).toEqual({
    to: '小石县林业局河边林业站',
    name: '小石县林业局河边林业站',
    against: '小石县林业局河边林业站',
    phone: '0000-300 2002',
    bodies: ['小石县人民政府'],
    under: '第二十四条',
  });
  // Before 2024 one might also ask the department that set it up.
  const early = {
    'stations/linye-zhan.yaml': own['stations/linye-zhan.yaml'].replace('2026-03-01', '2023-05-01'),
  };
  expect(asked(early, '2023-06-01').bodies).toEqual(['小石县林业局', '小石县人民政府']);
});

test('one in the town’s name leaves everything with the town', () => {
  const answer = asked(station('乡镇', '', 'fenshao-jiegan'), '2026-11-21', 'fenshao-jiegan');
  expect(answer).toMatchObject({
    to: '河边乡人民政府',
    name: '河边乡人民政府',
    against: '河边乡人民政府',
  });
});

test('before its first and after its last day one goes to the department', () => {
  const ended = station('部门', 'until: 2026-10-31\n');
  for (const day of ['2026-02-28', '2026-11-01'])
    expect(asked(ended, day)).toMatchObject({ to: '小石县林业局', against: '小石县林业局' });
  expect(asked(ended, '2026-10-31').to).toBe('小石县林业局河边林业站');
});
