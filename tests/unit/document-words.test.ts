import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ActAnswer,
  answerAct,
  countyFills,
  documentAnswer,
  sheetOf,
  townFills,
  townsOn,
  whoHandles,
} from '../../src/answers/index.ts';
import {
  choicesOf,
  type Decided,
  type Fills,
  filledByTown,
  filledFor,
  type MatterFile,
} from '../../src/client/filling.ts';
import { filledXml } from '../../src/exchange/client.ts';
import { docxOf, matterDetailJson } from '../../src/exchange/index.ts';
import { readContent } from '../../src/register/folder.ts';
import type { Document, Matter, Register, Town } from '../../src/register/index.ts';
import type { Act } from '../../src/schema/index.ts';
import { unzipped } from '../helpers/exchange-zip.ts';

const ON = '2026-11-21';
const register = readContent('content').register as Register;
const documents = [...register.documents.values()];
const towns = townsOn(register, ON);
// More than the page offers: permits are entrusted more often than penalties.
const powers = [...register.matters.values()].filter(({ list }) => list === '权力清单');
const cases = documents.flatMap((document) => powers.map((matter) => ({ document, matter })));

const kept = new Map<object, unknown>();
/** Made once for each record. */
function once<T>(record: object, make: () => T): T {
  if (!kept.has(record)) kept.set(record, make());
  return kept.get(record) as T;
}

/** The template as built, its text. */
const templateOf = (document: Document) =>
  once(document, async () => {
    const file = await docxOf(sheetOf(document, { fills: countyFills(register) }), ON);
    return unzipped(file).get('word/document.xml') ?? '';
  });

/** What a page reads of the matter. */
const fileOf = (matter: Matter) =>
  once(
    matter,
    () => matterDetailJson(matter, { register, asOf: ON, url: (path) => path }) as MatterFile,
  );

/** Word's text, as a person reads it; named places as `name=text`. */
async function wordOf(document: Document, fills: Fills) {
  const xml = filledXml(await templateOf(document), fills);
  const places = [...xml.matchAll(/<w:sdt>.*?<w:tag w:val="([^"]*)"\/>.*?<\/w:sdt>/gs)].map(
    ([place, name = '']) => [name, place.replace(/<[^>]+>/g, '')] as const,
  );
  return { text: xml.replace(/<[^>]+>/g, ''), places };
}

const ownOf = (town: Town) => ({
  id: town.id,
  name: town.name,
  fills: townFills(register, town, ON),
});

/** Articles that govern and that punish. */
const penalties = ({ basis }: Pick<ActAnswer, 'basis'>) =>
  basis
    .filter((one) => one.chosen && one.sanction)
    .map(({ basis: { law, article } }) => `《${law.title}》${article ?? ''}`);

const inCharacters = (term = '') =>
  ({ '6 个月': '六个月', '15 日': '十五日', '30 日': '三十日' })[term] ?? term;

/** What the sheet may decide: what it says itself, or what its page offers to choose. */
function decisionsOf(document: Document, matter: Matter, town: Town): readonly Decided[] {
  const { act, given } = document;
  const chosen = choicesOf(fileOf(matter), town.id, { act, given });
  return [
    { act, given },
    ...chosen.map((one) => ({ act: one.act, given: one.given ?? undefined })),
  ];
}

/** 处罚内容=罚款 → { 处罚内容: 罚款 } */
const factsOf = ({ given }: Decided) => (given ? Object.fromEntries([given.split('=')]) : {});

test('Word file and answer agree in organ, articles, reconsideration body, court and term, whatever is chosen', async () => {
  const acts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      // Ids and places rather than records: a counterexample is printed, and records hold the whole register.
      fc.nat(cases.length - 1),
      fc.nat(towns.length - 1),
      fc.date({ min: new Date('2019-01-01'), max: new Date(ON), noInvalidDate: true }),
      fc.nat(),
      async (which, where, date, choice) => {
        const { document, matter } = cases[which] as (typeof cases)[number];
        const town = towns[where] as Town;
        const day = date.toISOString().slice(0, 10);
        const decisions = decisionsOf(document, matter, town);
        const decided = decisions[choice % decisions.length] as Decided;
        acts.add(decided.act ?? '');
        const { fills, said } = filledFor(fileOf(matter), ownOf(town), day, decided);
        const { text, places } = await wordOf(document, fills);
        const answer = whoHandles(register, town, matter, ON);
        const issues = documentAnswer(register, answer).fills.机关名称 !== undefined;
        const found = answerAct(register, {
          town,
          matter,
          on: ON,
          act: decided.act as Act | undefined,
          facts: factsOf(decided),
          event: { kind: '违法行为', on: day },
        });
        for (const [name, written] of places) {
          const blank = written.trim() === '';
          if (name === '机关名称') expect(written.trim()).toBe(issues ? answer.inNameOf?.name : '');
          if (blank) continue;
          if (name === '复议机关')
            expect(written).toBe(found.remedy.reconsideration?.bodies.join('或者'));
          if (name === '法院') expect(written).toBe(found.remedy.litigation?.court);
          if (name === '起诉期限')
            expect(written).toBe(inCharacters(found.remedy.litigation?.term));
          if (name === '处罚条款')
            for (const article of penalties(found)) expect(written).toContain(article);
        }
        // Where the page says that the town must not sign, its name stands nowhere.
        if (!issues) {
          expect(said).not.toBe('');
          expect(text).not.toContain(town.government);
        } else if (answer.inNameOf?.id !== town.id) expect(text).not.toContain(town.government);
      },
    ),
    { numRuns: 500 },
  );
  expect(acts.size).toBeGreaterThan(3);
}, 120_000);

test('of a town alone the file says its name, and the page what that is worth', async () => {
  const [town] = towns;
  const document = register.documents.get('chufa-juedingshu');
  if (!town || !document) throw new Error('no town');
  const { fills, said } = filledByTown(ownOf(town));
  expect((await wordOf(document, fills)).text).toContain(town.government);
  expect(said).toContain(`不能用${town.name}的名义`);
});

const NAMED = ['机关名称', '机关地址', '机关电话', '复议机关', '法院', '起诉期限', '起诉依据'];

test('a blank form names nobody: neither organ nor where to object', async () => {
  for (const document of documents) {
    const { places } = await wordOf(document, {});
    const open = places.filter(([name]) => NAMED.includes(name));
    expect(open.filter(([, text]) => text.trim() !== '')).toEqual([]);
  }
});
