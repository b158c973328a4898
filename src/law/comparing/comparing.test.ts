import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KITES, statuteWith, textWith } from '../../../tests/helpers/law-comparing.ts';
import { changesBetween } from './changes.ts';
import { compareStatutes } from './compare.ts';
import { readStatute, readStatutes } from './reading.ts';
import { placeOf, type Statute } from './statute.ts';

const OLD = statuteWith('风筝条例', KITES, '2001-01-01');
const firstOf = (old: Statute, now: Statute, asked?: readonly string[]) =>
  compareStatutes([old], [now], asked && (() => asked)).pairs.map(
    ({ old: { cited }, candidates, unsure }) =>
      `${cited} ${candidates[0]?.place.cited}${unsure ? ' ?' : ''}`,
  );
const later = (articles: readonly string[], title = '风筝条例') =>
  statuteWith(title, articles, '2020-01-01');

test('compared with itself, every article is surely its own successor and nothing changes', () => {
  const { pairs } = compareStatutes([OLD], [OLD]);
  expect(pairs.map(({ candidates: [first] }) => first?.place.cited)).toEqual(
    OLD.articles.map(({ number }) => number),
  );
  for (const { unsure, changes, split, together } of pairs)
    expect([unsure, changes.amounts, changes.terms, split, together]).toEqual([
      false,
      [],
      [],
      [],
      [],
    ]);
});

test('inserted articles renumber the rest, wherever they come in and whatever goes', () => {
  const NEWS = [
    '风筝节每三年办一次，日子由赛会组委提前商定。',
    '风筝博物馆免费开放，收藏各地的老风筝。',
  ];
  const place = fc.nat({ max: KITES.length });
  fc.assert(
    fc.property(place, place, fc.nat({ max: KITES.length - 1 }), (a, b, gone) => {
      const now = [...KITES];
      now.splice(a, 0, NEWS[0] as string);
      now.splice(b, 0, NEWS[1] as string);
      const missing = KITES[gone];
      const kept = now.filter((text) => text !== missing);
      const { pairs } = compareStatutes([OLD], [later(kept)]);
      for (const [i, { candidates, unsure }] of pairs.entries()) {
        const text = KITES[i] as string;
        if (text === missing) expect(unsure, text).toBe(true);
        else
          expect(
            later(kept).articles.findIndex(({ number }) => number === candidates[0]?.place.article),
          ).toBe(kept.indexOf(text));
      }
    }),
    { numRuns: 40 },
  );
});

test('a paragraph is followed into the paragraph, an item into the item', () => {
  const now = later(['先说明白。', ...KITES]);
  expect(
    firstOf(OLD, now, ['第七条第一款第二项', '第七条第二款', '第七条', '第八条第一款']),
  ).toEqual([
    '第七条第一款第二项 第八条第一款第二项',
    '第七条第二款 第八条第二款',
    '第七条 第八条',
    '第八条第一款 第九条',
  ]);
});

test('a split article names the places of its parts, and a person chooses', () => {
  const [, ...rest] = KITES[6]?.split('\n') ?? [];
  const scribbling =
    '违反本条例规定，在别人的风筝和线轴上乱涂乱画的，由风筝所有人所在的村调解，处一百元以下的罚款。';
  const now = later([
    ...KITES.slice(0, 6),
    `违反本条例规定，有下列行为之一的，由风筝协会给予警告，处二百元以下的罚款：\n${rest[0]}\n（二）把风筝线扔在路上的。\n${rest[2]}`,
    scribbling,
    ...KITES.slice(7),
  ]);
  const [pair] = compareStatutes([OLD], [now], () => ['第七条']).pairs;
  expect(pair?.unsure).toBe(true);
  expect(pair?.candidates.map(({ place }) => place.cited).slice(0, 2)).toEqual([
    '第七条',
    '第八条',
  ]);
});

test('what was merged is told', () => {
  const merged = `${KITES[3]}\n${KITES[7]}`;
  const now = later([...KITES.slice(0, 3), merged, ...KITES.slice(4, 7), ...KITES.slice(8)]);
  const { pairs } = compareStatutes([OLD], [now], () => ['第四条', '第八条']);
  expect(pairs.map(({ candidates: [first], together }) => [first?.place.cited, together])).toEqual([
    ['第四条第一款', ['《风筝条例》第八条']],
    ['第四条第二款', ['《风筝条例》第四条']],
  ]);
});

test('the statute that says it repeals another takes its place; without any nothing is compared', () => {
  const code = statuteWith(
    '玩具法典',
    [...KITES.slice(2, 9), '本法典施行，《风筝条例》同时废止。'],
    '2020-01-01',
  );
  const other = statuteWith('陀螺条例', ['陀螺不得在路上抽。'], '2020-01-01');
  expect(compareStatutes([OLD], [other, code], () => ['第五条']).pairs[0]).toMatchObject({
    newLaw: '玩具法典',
    candidates: [{ place: { cited: '第三条' } }, ...Array(2).fill({})],
  });
  expect(
    compareStatutes([OLD], [other, statuteWith('铁环条例', ['滚铁环要小心。'])]).doubts,
  ).toEqual(['新文本里没有《风筝条例》，也没有哪一部写明废止它：没有比']);
  expect(compareStatutes([OLD], [code], () => ['第九十条']).doubts).toEqual([
    '《风筝条例》的文本里没有第九十条：没有比',
  ]);
});

test('of several texts of one statute the newest is compared with the one before', () => {
  const middle = statuteWith('风筝条例', ['中间的一版。', ...KITES], '2010-01-01');
  const { pairs } = compareStatutes([OLD, middle], [later(KITES)], () => ['第六条']);
  expect(pairs[0]?.old.text).toBe(KITES[4]);
});

test('sums, terms, bodies and penalties that became others are told', () => {
  expect(
    changesBetween(
      '由镇广场管理站责令改正，处五百元以上二千元以下的罚款；情节严重的，没收风筝，十五日内缴清',
      '由风筝协会责令改正，处五百元以上五千元以下罚款，拒不改正的，处5000元以上2万元以下罚款，并处违法所得一倍以上三倍以下的罚款，三十日内缴清',
    ),
  ).toEqual({
    amounts: [
      { unit: '元', old: '500-2000', new: '500-5000' },
      { unit: '元', old: null, new: '5000-20000' },
      { unit: '倍', old: null, new: '1-3' },
    ],
    terms: [{ unit: '日', old: '0-15', new: '0-30' }],
    actors: { gone: [], come: [] },
    penalties: { gone: ['情节严重', '没收'], come: ['拒不改正'] },
  });
});

test('an item is fined by a later paragraph that speaks of it', () => {
  expect(placeOf(OLD, '第七条第一项')?.within).toContain('处一千元以上五千元以下');
});

test('texts and tables are read alike; chapters and contents are no articles', () => {
  const text = `风筝条例\n（施行日期：2001-01-01）\n目录\n第一章　总则\n\n第一章　总则\n${textWith('', KITES).trim()}`;
  expect(readStatute(text, '别的名字')).toEqual({ ...OLD, from: '2001-01-01' });
  const rows = OLD.articles.map(
    ({ number }, i) =>
      `风筝条例\t2001-01-01\t有效\t${number}\t${KITES[i]?.replaceAll('\n', '⏎- ').replace('⏎- 单位', '⏎单位')}`,
  );
  const table = ['title\teffective\tstatus\tarticle\ttext', ...rows, ...rows];
  expect(readStatutes(table)).toEqual([OLD]);
});
