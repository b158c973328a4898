import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { citing, timesCited } from './citing.ts';

const register = registerWith();
const of = (id: string) => citing(register, the(register.laws, id), '2026-11-21');

test('a repealed statute still lists the matter it once carried, as past', () => {
  const [first] = of('daqi-wuran-fangzhi-fa').matters;
  expect(first?.matter.id).toBe('fenshao-jiegan');
  expect(first?.cited.map(({ status }) => status)).toEqual(['已废止']);
});

test('the statute that took over names what it replaced', () => {
  expect(of('shengtai-huanjing-fadian').replaced.map((law) => law.id)).toEqual([
    'daqi-wuran-fangzhi-fa',
  ]);
});

test('a matter counts once for each statute, however many articles it cites', () => {
  expect(timesCited(register).get(the(register.laws, 'senlin-fa'))).toBe(1);
});
