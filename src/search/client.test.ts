import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complete, registerOf, searcherOf, TEST_DAY } from '../../tests/helpers/search.ts';
import type { Town } from '../register/index.ts';
import { buildMatterIndex } from './build.ts';
import { createSearcher } from './client.ts';
import { searchSource } from './index.ts';

const SAID = {
  最低生活保障申请受理: ['低保', '申请低保', '家里穷没收入'],
  '80周岁以上老年人高龄津贴发放': ['高龄补贴', '八十岁补贴', '长寿钱'],
  在禁止焚烧的区域露天焚烧秸秆的处罚: ['烧秸秆', '烧麦茬', '地里能不能烧'],
  农村村民宅基地审批: ['申请宅基地', '村里盖房要地', '批地基'],
  乡村建设规划许可证核发: ['建房许可', '规划许可'],
  饲养家畜家禽影响市容的处罚: ['小区养鸡', '楼下养猪'],
  临时救助申请受理: ['临时救助', '急难救助', '救急的钱'],
};
const usual = searcherOf(SAID);
const names = (query: string, searcher = usual) =>
  searcher.search(query).hits.map((hit) => hit.name);

const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
beforeAll(() => {
  // Old Android browsers have none.
  Reflect.deleteProperty(Intl, 'Segmenter');
});
afterAll(() => {
  if (segmenter) Object.defineProperty(Intl, 'Segmenter', segmenter);
});

test('a spoken name finds its matter and is named as what matched', () => {
  const [hit] = usual.search('地里能烧吗').hits;
  expect(hit).toMatchObject({
    name: '在禁止焚烧的区域露天焚烧秸秆的处罚',
    matched: '地里能不能烧',
  });
});

test('a synonym finds what nobody wrote down', () => {
  expect(names('在哪申请建住宅')[0]).toBe('农村村民宅基地审批');
  expect(names('猪舍')[0]).toBe('饲养家畜家禽影响市容的处罚');
});

test('wrong homophones are repaired beside the query, not in its place', () => {
  expect(names('底保')[0]).toBe('最低生活保障申请受理');
  expect(names('高令补贴')[0]).toBe('80周岁以上老年人高龄津贴发放');
  const both = searcherOf({ 甲: ['底保'], 乙: ['低保'] });
  expect(names('底保', both)).toEqual(['甲', '乙']);
});

test('pinyin is read with spaces, without, mixed with characters, and unfinished', () => {
  for (const query of ['di bao', 'dibao', '申请dibao', 'shenqing di bao'])
    expect(names(query)[0], query).toBe('最低生活保障申请受理');
  expect(names('shaojiegan')[0]).toBe('在禁止焚烧的区域露天焚烧秸秆的处罚');
});

test('initials stand for words', () => {
  expect(names('lsjz')[0]).toBe('临时救助申请受理');
});

test('traditional characters find the same', () => {
  expect(names('申請宅基地')).toEqual(names('申请宅基地'));
});

test('a town in the query is taken out and told', () => {
  const found = usual.search('河边镇申请低保');
  expect(found.towns).toEqual(['hebian']);
  expect(found.hits[0]?.name).toBe('最低生活保障申请受理');
});

test('a town alone leads to its page', () => {
  const { hits, match, towns } = usual.search('河边镇电话');
  expect({ match, towns }).toEqual({ match: 'sure', towns: ['hebian'] });
  expect(hits).toMatchObject([{ kind: '乡镇', path: '/towns/hebian/' }]);
});

test('a village leads to its town and to whoever comes, and tells the town of what is asked there', () => {
  const register = registerOf(SAID);
  const [town] = register.towns.values();
  if (!town) throw new Error('a town');
  const village = {
    name: '柳树村',
    room: '村部',
    grids: [{ name: '第 1 网格', role: '专职网格员', phone: '0000-610 0111' }],
  };
  const towns = new Map(register.towns).set(town.id, { ...town, villages: [village] } as Town);
  const searcher = complete(buildMatterIndex(searchSource({ ...register, towns }, TEST_DAY)));
  for (const query of ['柳树村', '柳树村网格员是谁']) {
    const { hits, towns: named } = searcher.search(query);
    expect(named).toEqual([town.id]);
    expect(hits, query).toMatchObject([{ kind: '村社区', path: `/towns/${town.id}/#villages` }]);
    expect(JSON.stringify(hits)).toContain('0000-610 0111');
  }
  const asked = searcher.search('柳树村申请低保');
  expect(asked.towns).toEqual([town.id]);
  expect(asked.hits[0]?.name).toBe('最低生活保障申请受理');
});

test('what is not the townships’ leads with the body; a matter of their own is not sent away', () => {
  const register = registerOf(SAID);
  const topic = {
    name: '停电',
    spokenAs: ['电费'],
    body: '供电公司',
    says: '打电话',
    phone: '95598',
  };
  const elsewhere = [{ ...topic, department: undefined }];
  const searcher = complete(buildMatterIndex(searchSource({ ...register, elsewhere }, TEST_DAY)));
  expect(searcher.search('昨天又停电了').hits[0]).toMatchObject({
    body: '供电公司',
    phone: '95598',
  });
  expect(searcher.search('申请低保').hits[0]).toMatchObject({ kind: '事项' });
});

test('a long complaint is asked for what it is about', () => {
  const query = '尊敬的领导您好,希望有关部门管一管,楼下有人养猪一直没人来处理,严重影响我们休息';
  expect(names(query)[0]).toBe('饲养家畜家禽影响市容的处罚');
});

test('of a story one clause names the matter, not words from all over it', () => {
  const searcher = searcherOf({ 甲: ['楼下养猪'], 乙: ['老人打工晚上'] });
  const query = '家里有老人,孩子在外打工,楼下有人养猪,晚上不敢开窗,电话也打过了';
  expect(names(query, searcher)).toEqual(['甲', '乙']);
});

test('applying and complaining lead to different types of matter', () => {
  const register = registerOf({ 甲: ['路边广告牌'], 乙: ['路边广告牌'] });
  const [first, second] = register.matters.values();
  if (!first || !second) throw new Error('two matters');
  const matters = new Map([
    [first.id, { ...first, list: '权力清单', type: '行政处罚' } as typeof first],
    [second.id, { ...second, list: '权力清单', type: '行政许可' } as typeof second],
  ]);
  const { stage1 } = buildMatterIndex(searchSource({ ...register, matters }, TEST_DAY));
  const searcher = createSearcher(stage1);
  expect(names('举报路边广告牌', searcher)[0]).toBe('甲');
  expect(names('申请路边广告牌', searcher)[0]).toBe('乙');
  expect(names('没办手续就立路边广告牌', searcher)[0]).toBe('甲');
});

test('sure where the name is covered, none where next to nothing is', () => {
  expect(usual.search('高龄补贴').match).toBe('sure');
  expect(usual.search('去月球旅行的火箭票').match).toBe('none');
});

test('equal matters keep the order of the register', () => {
  const searcher = searcherOf({ 甲: ['同一个说法'], 乙: ['同一个说法'], 丙: ['同一个说法'] });
  expect(names('同一个说法', searcher)).toEqual(['甲', '乙', '丙']);
});

test('filters narrow; what does not apply in a town stands below what does', () => {
  const source = searchSource(registerOf({ 甲: ['占绿地'], 乙: ['占绿地'] }), TEST_DAY);
  const towns = source.towns.map((town) => ({ ...town, unreached: ['matter-0'] }));
  const searcher = complete(buildMatterIndex({ ...source, towns }));
  const inTown = (town?: string) =>
    searcher.search('占绿地', town ? { town } : {}).hits.map((hit) => hit.name);
  expect(inTown()).toEqual(['甲', '乙']);
  expect(inTown(towns[0]?.id)).toEqual(['乙', '甲']);
  expect(usual.search('申请', { list: '责任清单' }).hits).toEqual([]);
  expect(usual.search('申请', { limit: 2 }).hits).toHaveLength(2);
});

test('no string makes it throw', () => {
  const parts = fc.array(
    fc.constantFrom(
      '低',
      '保',
      'di',
      'b',
      ' ',
      '十',
      '#1',
      '\u0000',
      '𠮷',
      'constructor',
      '__proto__',
      '怎么',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        parts.map((list) => list.join('')),
      ),
      (query) => {
        const { hits } = usual.search(query);
        return hits.every((hit) => Number.isFinite(hit.score));
      },
    ),
    { numRuns: 1500 },
  );
});

test('traditional and simplified forms rank the same first', () => {
  const convert = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
  const texts = Object.entries(SAID).flat(2);
  const query = fc
    .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 2 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(
      query,
      fc.constantFrom(...convert),
      (text, to) => names(to(text))[0] === names(text)[0],
    ),
  );
});
