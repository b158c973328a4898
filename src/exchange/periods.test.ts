import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { MERGING } from '../../tests/helpers/answers-merger.ts';
import { addDays, answerAct, insteadOf, whoHandles } from '../answers/index.ts';
import { readContent } from '../register/folder.ts';
import { isPublished, type Register } from '../register/index.ts';
import { actAnswerJson } from './act-json.ts';
import { matterDetailJson, townDetailJson } from './json.ts';
import { periodsJson } from './periods.ts';

const { register } = readContent('content') as { register: Register };
const context = { register, asOf: '2026-11-29', url: (path: string) => path };
const FIRST = register.claims.map(({ from }) => from).sort()[0] as string;
const matters = [...register.matters.values()];
const towns = [...register.towns.values()];
const question = fc.record({
  matter: fc.constantFrom(...matters),
  town: fc.constantFrom(...towns),
  day: fc.nat(2200).map((n) => addDays(FIRST, n)),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** What whoever answers directly says. */
function directly({ matter, town, day }: Question) {
  const answer = whoHandles(register, town, matter, day);
  const { mode, handler, inNameOf, respondent, since, claim, withdrawn } = answer;
  // Where the law does not reach, nobody is named.
  const applies = insteadOf(register, answer) === undefined;
  const id = (organ: typeof inNameOf) => (applies && organ && isPublished(organ) ? organ.id : null);
  return {
    applies,
    mode: !applies || mode === 'county' || mode === '未公布' ? null : mode,
    handlerId: id(handler),
    inNameOfId: id(inNameOf),
    respondentId: id(respondent),
    since: since ?? null,
    decisionId: claim?.decision?.id ?? null,
    agreementId: claim?.agreement?.id ?? null,
    withdrawn: withdrawn?.kind ?? null,
  };
}

const LAST = '9999-12-31';

test('on any day the period of that day says what whoHandles says', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const found = periodsJson(register, asked.town, asked.matter).filter(
        ({ appliesFrom, appliesThrough }) =>
          appliesFrom <= asked.day && asked.day <= (appliesThrough ?? LAST),
      );
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject(directly(asked));
    }),
    { numRuns: 1000 },
  );
});

test('an entry carries the periods of its own days, from the first to the last', () => {
  for (const town of towns)
    for (const { from, until, periods } of townDetailJson(town, context).claims) {
      expect(periods[0]?.appliesFrom).toBe(from);
      for (const [i, { appliesThrough }] of periods.entries()) {
        const next = periods[i + 1]?.appliesFrom;
        if (next !== undefined) expect(next).toBe(addDays(appliesThrough ?? '', 1));
      }
      if (until !== null) expect(periods.at(-1)?.appliesThrough).toBe(until);
    }
});

test('for a merged town the heir acts since the merger, however long it has done so at home', () => {
  const merging = registerWith(MERGING);
  const town = the(merging.towns, 'hebian');
  const after = [...merging.matters.values()].flatMap((matter) =>
    periodsJson(merging, town, matter).filter((one) => one.appliesFrom >= '2027-01-01'),
  );
  expect(after.some(({ since }) => since === '2027-01-01')).toBe(true);
  expect(after.filter(({ since }) => since !== null && since < '2027-01-01')).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), 'quanze-who-'));
afterAll(() => rmSync(folder, { recursive: true }));
const hasPython = spawnSync('python3', ['--version']).status === 0;
const SCRIPT = join(import.meta.dirname, '../../docs/who-on-day.py');

test.skipIf(!hasPython)(
  'the script in docs answers two hundred questions from the files alone (skipped without python3)',
  () => {
    const asked = fc.sample(question, 200);
    mkdirSync(join(folder, 'data/v1/matters'), { recursive: true });
    for (const { matter } of asked)
      writeFileSync(
        join(folder, `data/v1/matters/${matter.id}.json`),
        JSON.stringify(matterDetailJson(matter, context)),
      );
    const lines = asked.map(({ matter, town, day }) => `${matter.id} ${town.id} ${day}\n`);
    const said = execFileSync('python3', [SCRIPT, pathToFileURL(folder).href], {
      input: lines.join(''),
      encoding: 'utf8',
    });
    const answers = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const [i, one] of asked.entries()) {
      expect(answers[i], lines[i]).toMatchObject(directly(one));
      const { town, matter, day } = one;
      const told = actAnswerJson(answerAct(register, { town, matter, on: day }));
      expect([told.mode, told.handler, told.respondent], lines[i]).toEqual([
        answers[i].mode,
        answers[i].handler,
        answers[i].respondent,
      ]);
    }
  },
);
