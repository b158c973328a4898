/** An entry taken from a sheet that says neither how the town came to hold it nor since when. */
import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { answerAct } from './act-answer.ts';
import { changesOf } from './changes.ts';
import { gapsOfClaim } from './gaps.ts';
import { whoHandles } from './handles.ts';
import { dutyClassOn } from './lists.ts';
import { sayInName, sayRemedy } from './say.ts';
import { usageInCounty } from './usage.ts';

const DAY = '2026-11-21';
const register = registerWith({
  'towns/shanqian/powers.yaml': `- matter: fenshao-jiegan
  mode: 未公布
  from: 2026-11-20
  atLatest: true
`,
});
const town = the(register.towns, 'shanqian');
const matter = the(register.matters, 'fenshao-jiegan');
const [claim] = town.claims.filter((one) => one.matter === matter);

test('the town is where one goes; in whose name, and against whom, is not said', () => {
  const answer = whoHandles(register, town, matter, DAY);
  expect([answer.mode, answer.handler.short, answer.respondent.name, sayInName(answer)]).toEqual([
    '未公布',
    '山前镇',
    '未公布',
    '以谁的名义办，未公布',
  ]);
  expect(sayRemedy(answerAct(register, { town, matter, on: DAY }).remedy)).not.toContain('对方是');
});

test('while a county takes its lists in, what they do not tell is open, also where a town has some', () => {
  const site = { 'site.yaml': textOf('site.yaml').replace(/^level: .*\n/m, 'level: 收录\n') };
  const taken = registerWith({ ...site, 'towns/shanqian/powers.yaml': null });
  const [town, matter] = [the(taken.towns, 'shanqian'), the(taken.matters, 'fenshao-jiegan')];
  expect(town.claims.length).toBeGreaterThan(0);
  expect(whoHandles(taken, town, matter, DAY).mode).toBe('未公布');
});

test('nobody says that the town took it on the day that is only the latest one', () => {
  expect(changesOf(town.claims, '2026-11-20', DAY)).toEqual([]);
});

test('what the sheet left open is counted as gaps, and in no figure', () => {
  if (!claim) throw new Error('no claim');
  expect(gapsOfClaim(claim).map(({ what }) => what)).toEqual(['起日', '赋权方式', '运行情况']);
  expect(dutyClassOn(claim, DAY)).toBeUndefined();
  expect(usageInCounty(register, DAY).total).toBe(
    register.claims.filter((one) => one.list === '权力清单' && one.usage).length,
  );
});
