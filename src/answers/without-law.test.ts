import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import type { Day } from '../schema/index.ts';
import { answerAct } from './act-answer.ts';
import type { CaseEvent } from './pending.ts';

const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';
const [, old = '', now = ''] = textOf(MATTER).split(/(?= {2}- law: )/);
const CODE = now.slice(0, now.indexOf('lead:'));

/** The small county, where the matter has one of its two statutes only. */
function ask(lacking: string, on: Day, event?: CaseEvent) {
  const register = registerWith({ [MATTER]: textOf(MATTER).replace(lacking, '') });
  const { answer, instead, notes } = answerAct(register, {
    town: the(register.towns, 'hebian'),
    matter: the(register.matters, 'fenshao-jiegan'),
    on,
    event,
  });
  return [instead ?? answer.respondent.name, ...notes];
}

test('where the statute is gone and no other has come, nobody has the power', () => {
  expect(ask(CODE, '2026-08-14')).toEqual(['河边乡人民政府']);
  expect(ask(CODE, '2026-08-15')).toEqual([
    '依据《大气污染防治法》第一百一十九条第一款已于 2026 年 8 月 15 日废止，没有新的依据，暂停行使。',
  ]);
});

test('what was decided before the end is answered for by who decided it', () => {
  const decided = { kind: '作出决定', on: '2026-08-10' } as const;
  expect(ask(CODE, '2026-09-01', decided)).toEqual(['河边乡人民政府']);
});

test('before a statute begins nobody has the power; before an article of an older one it is not known who had', () => {
  expect(ask(old, '2026-08-14')[0]).toMatch(/^《生态环境法典》从 2026 年 8 月 15 日起才施行/);
  expect(ask(old, '2026-08-15')).toEqual(['河边乡人民政府']);
  const [who, , note] = ask('', '2017-05-01');
  expect([who, note]).toEqual([
    '未公布',
    '这一项的依据从 2018 年 10 月 26 日起才有；那以前凭哪一条、由谁作决定，这里没有写。',
  ]);
});

test('where the provisions speak of the other kind of person only, the answer says so', () => {
  const only = textOf(MATTER).replaceAll(
    '      - unit: 元\n',
    '      - target: 个人\n        unit: 元\n',
  );
  const register = registerWith({ [MATTER]: only });
  const told = (person: string) =>
    answerAct(register, {
      town: the(register.towns, 'hebian'),
      matter: the(register.matters, 'fenshao-jiegan'),
      on: '2026-11-29',
      facts: { 当事人: person },
    }).notes;
  expect(told('个人')).toEqual([]);
  expect(told('单位')).toEqual(['这一项的罚则没有写单位，单位要不要罚、凭哪一条，先核对条文。']);
});
