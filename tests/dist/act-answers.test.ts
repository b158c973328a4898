import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { BuiltPage } from '../../scripts/published/built-site.ts';
import { answerAct, objectionsTo } from '../../src/answers/index.ts';
import { actAnswerJson } from '../../src/exchange/index.ts';
import { readContent } from '../../src/register/folder.ts';
import type { Act } from '../../src/schema/index.ts';
import { asOf, contentFolder } from '../../src/settings.ts';
import { builtDist } from './site.ts';

const site = builtDist();
const { register } = readContent(contentFolder);
const SAMPLED = 500;

type Told = Pick<
  ReturnType<typeof actAnswerJson>,
  'respondent' | 'reconsideration' | 'litigation' | 'noRemedy'
>;

/** Every town × matter × act of the site, thinned out to a number that is spread over all of them. */
function sampled() {
  const all = [...(register?.matters.values() ?? [])].flatMap((matter) =>
    [...(register?.towns.values() ?? [])].flatMap((town) =>
      town.merged ? [] : objectionsTo(matter).map((act) => ({ town, matter, act })),
    ),
  );
  const step = all.length / SAMPLED;
  expect(all.length).toBeGreaterThan(SAMPLED);
  return Array.from({ length: SAMPLED }, (_, i) => all[Math.floor(i * step)]).filter(
    (one) => one !== undefined,
  );
}

/** Ids of the towns something is told of. */
const inTowns = (html: string) => /data-in="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];

/** What the page says of one act in one town. */
function onPage({ html }: BuiltPage, act: Act, town: string): Told | undefined {
  // What the page says of its own day; other days are folded below it.
  const [, today = '', after = ''] = html.split(/<div data-dated="(?:不服怎么办|对谁)">/);
  const section = today
    .split(/(?=<details[^>]* data-act=)/)
    .find((part) => part.includes(`data-act="${act}"`) && inTowns(part).includes(town))
    ?.split('</details>')[0];
  if (section === undefined) return undefined;
  const text = (name: string) => new RegExp(`data-${name}[^>]*>([^<]*)<`).exec(section)?.[1];
  const first = /data-first="(true|false)"/.exec(section)?.[1];
  // Where all acts of the matter have the same, they are told once.
  const sides = section.includes('data-respondent') ? section : (after.split('</div>')[0] ?? '');
  const respondents = [...sides.matchAll(/data-in="([^"]*)"><b data-respondent>([^<]*)</g)];
  return {
    respondent:
      first === undefined
        ? null
        : (respondents.find(([, towns]) => towns?.split(' ').includes(town))?.[2] ?? null),
    reconsideration:
      first === undefined
        ? null
        : {
            body: text('bodies') ?? '',
            term: text('within') ?? '',
            first: first === 'true',
            counts: text('counts') ?? null,
          },
    litigation:
      text('court') === undefined ? null : { court: text('court') ?? '', term: text('term') ?? '' },
    noRemedy: text('no-remedy') ?? null,
  };
}

test('page and data say of an act what the one function says', () => {
  if (!register) throw new Error('no register');
  for (const { town, matter, act } of sampled()) {
    const found = actAnswerJson(answerAct(register, { town, matter, on: asOf, act }));
    const { respondent, reconsideration, litigation, noRemedy } = found;
    const told = { respondent, reconsideration, litigation, noRemedy };
    const name = `${town.name} ${matter.id} ${act}`;
    const data = JSON.parse(site.read(`data/v1/matters/${matter.id}.json`)).answers.find(
      (one: { town: string }) => one.town === town.id,
    );
    expect(data.applies, name).toBe(found.applies);
    expect(data.instead, name).toBe(found.instead);
    const listed = data.objections.find((one: { act: Act }) => one.act === act);
    expect(listed, name).toEqual(found.applies ? { act, ...told } : undefined);
    const page = site.pages.find(({ path }) => path === `matters/${matter.id}/`);
    if (!page) throw new Error(`no page of ${matter.id}`);
    if (found.applies) {
      const respondentSaid = noRemedy === null ? respondent : null;
      expect(onPage(page, act, town.id), name).toEqual({ ...told, respondent: respondentSaid });
    } else expect(onPage(page, act, town.id), name).toBeUndefined();
  }
});

test('the command prints what the function says', () => {
  if (!register) throw new Error('no register');
  const few = sampled().filter((_, i) => i % 250 === 0);
  for (const { town, matter, act } of few) {
    const printed = execFileSync(
      process.execPath,
      ['scripts/run.mjs', 'answer', '--town', town.id, '--matter', matter.id, '--act', act].concat([
        '--on',
        asOf,
        '--format',
        'json',
      ]),
      { encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toEqual(
      JSON.parse(
        JSON.stringify(actAnswerJson(answerAct(register, { town, matter, on: asOf, act }))),
      ),
    );
  }
});
