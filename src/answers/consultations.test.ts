import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { CONSULTATION } from '../../tests/helpers/answers-consultation.ts';
import {
  answerTo,
  consultationsOn,
  consultingOn,
  openAbout,
  proposalsOf,
} from './consultations.ts';

const register = registerWith(CONSULTATION);
const consultation = the(register.consultations, 'tiaozheng-2027');

test('it begins and ends with its days, and its outcome shows when it is public', () => {
  const on = (day: string) => {
    const { state, outcome } = consultingOn(consultation, day);
    return [state, outcome?.received];
  };
  expect(on('2026-11-09')).toEqual(['即将开始', undefined]);
  expect(on('2026-11-10')).toEqual(['正在征求意见', undefined]);
  expect(on('2026-12-10')).toEqual(['正在征求意见', undefined]);
  expect(on('2026-12-11')).toEqual(['正在整理意见', undefined]);
  expect(on('2027-01-07')).toEqual(['正在整理意见', undefined]);
  expect(on('2027-01-08')).toEqual(['已有结果', 3]);
});

test('on every day it stands in one group', () => {
  for (const [day, counts] of [
    ['2026-11-09', [0, 1, 0]],
    ['2026-11-10', [1, 0, 0]],
    ['2026-12-11', [0, 0, 1]],
  ] as const) {
    const { open, coming, closed } = consultationsOn(register, day);
    expect([open.length, coming.length, closed.length]).toEqual(counts);
  }
});

test('what would change is said by who handles it now and who would', () => {
  expect(proposalsOf(register, consultation).map(({ before, after }) => [before, after])).toEqual([
    [['山前镇'], '县林业局办'],
    [['县林业局'], '河边乡以县林业局名义办'],
    [['山前镇'], '改成只管田里的'],
  ]);
});

test('a town and a matter find what is asked about them, while it is open', () => {
  const about = (what: Parameters<typeof openAbout>[1], day: string) =>
    openAbout(register, what, day).length;
  const matter = the(register.matters, 'caifa-xuke');
  const other = the(register.matters, 'dibao-shenqing');
  const town = the(register.towns, 'hebian');
  expect(about({ matter }, '2026-11-21')).toBe(1);
  expect(about({ town }, '2026-11-21')).toBe(1);
  expect(about({ matter: other }, '2026-11-21')).toBe(0);
  expect(about({ matter }, '2026-12-11')).toBe(0);
});

test('answers go to the department, by the telephone of the consultation where it has one', () => {
  expect(answerTo(consultation).name).toBe('小石县林业局');
  expect(answerTo(consultation).phone).toBe('0000-300 9999');
});
