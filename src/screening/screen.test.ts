import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticesIn, sameWords } from '../../tests/notices/notices.ts';
import { readContent } from '../register/folder.ts';
import type { Register } from '../register/index.ts';
import { dutiesIn } from './duties.ts';
import { screen, screenJson } from './screen.ts';

const TODAY = '2026-11-29';
const { register } = readContent('content') as { register: Register };
const ALL = [...register.towns.values()];

for (const file of ['first', 'second'] as const) {
  const read = noticesIn(file).map((notice) => ({
    ...notice,
    hits: screen(register, notice.text, TODAY, ALL),
  }));

  test(`thirty made-up notices (${file}): nearly every duty is found, and little else`, () => {
    const all = read.flatMap(({ planted }) => planted).length;
    const found = read.flatMap(({ planted, hits }) =>
      planted.filter(({ quote }) => hits.some((hit) => sameWords(hit.quote, quote))),
    );
    const hits = read.flatMap((one) => one.hits);
    const right = read.flatMap(({ planted, hits: own }) =>
      own.filter((hit) => planted.some(({ quote }) => sameWords(hit.quote, quote))),
    );
    expect(read.length).toBe(30);
    expect(found.length / all).toBeGreaterThanOrEqual(0.95);
    expect(right.length / hits.length).toBeGreaterThanOrEqual(0.85);
  });

  test(`every hit is quoted to the letter (${file})`, () => {
    for (const { text, hits } of read) for (const { quote } of hits) expect(text).toContain(quote);
  });

  test(`three in four duties are laid into the right item, or into none (${file})`, () => {
    const placed = read.flatMap(({ planted, hits }) =>
      hits.flatMap(({ quote, item }) => {
        const of = planted.find((one) => sameWords(quote, one.quote));
        return of ? [of.items.includes(item?.id ?? '-')] : [];
      }),
    );
    expect(placed.filter(Boolean).length / placed.length).toBeGreaterThanOrEqual(0.75);
  });
}

const quotes = (text: string) => screen(register, text, TODAY, ALL).map(({ quote }) => quote);

test('of two bodies in one sentence only what the towns shall do is quoted', () => {
  expect(quotes('县水利局负责供水调度，各乡镇要组织人员送水到户，县财政局安排经费。')).toEqual([
    '各乡镇要组织人员送水到户',
  ]);
});

test('what is told, allowed, or asked of others puts nothing on towns', () => {
  expect(
    quotes(
      [
        '近年来，各乡镇认真落实各项措施，成效明显。',
        '各乡镇可以结合实际制定奖补办法。',
        '县卫生健康局要加强对乡镇的业务指导。',
        '平台费用由我局承担，乡镇不承担任何费用。',
        '对工作不力的乡镇予以通报。',
        '各乡镇要高度重视，加强组织领导。',
        '报警器免费发放，乡镇不得收费。',
        '群众办事要用印的，应当随到随办。',
      ].join('\n'),
    ),
  ).toEqual([]);
});

test('a condition says when, and keeps nothing from being asked', () => {
  const asked = ['整改不到位的，由乡镇依法予以罚款。', '对拒不清理的由镇里清运。'];
  expect(quotes(asked.join('\n'))).toEqual(asked);
});

test('a deed that does not say what it is about is looked up with its sentence', () => {
  const [hit] = screen(register, '对发现露天烧秸秆的，各镇应当及时制止。', TODAY, ALL);
  expect(hit?.item?.id).toBe('lutian-fenshao-jiegan-chufa');
});

test('a heading gives its sentences to the party it names, until the next', () => {
  expect(
    quotes(
      '责任书\n甲方：县应急管理局\n乙方：各乡镇人民政府\n甲方责任\n1. 供应器材。\n乙方责任\n1. 备足沙袋 500 条。\n2. 清理排水沟。',
    ),
  ).toEqual(['备足沙袋 500 条。', '清理排水沟。']);
});

test('who was named is meant by the sentence after it, until a number begins something else', () => {
  expect(
    quotes(
      '（一）建队伍。乡镇负责签订协议。落实专人值守。（二）规范服务。律师每月到村服务 8 小时。',
    ),
  ).toEqual(['乡镇负责签订协议。', '落实专人值守。']);
});

test('a row of a task table belongs to whoever stands in the column of the responsible', () => {
  const [hit, ...others] = screen(
    register,
    '序号\t任务\t牵头单位\t配合单位\n1\t改造老旧管网\t县水利局\t县财政局\n2\t登记空置房屋\t县住建局\t各乡镇',
    TODAY,
    ALL,
  );
  expect(others).toEqual([]);
  expect(hit).toMatchObject({ quote: '登记空置房屋', assists: true });
});

test('a town is known by its own name, and a notice for towns alone needs none', () => {
  expect(quotes('会议决定，由临河镇在月底前拆除旧戏台。')).toEqual([
    '由临河镇在月底前拆除旧戏台。',
  ]);
  const listed = '1. 每月清点一次应急物资。';
  expect(quotes(`通知\n各乡镇人民政府：\n${listed}`)).toEqual(['每月清点一次应急物资。']);
  expect(quotes(`通知\n各乡镇人民政府，县直有关单位：\n${listed}`)).toEqual([]);
});

test('what a department took back is on no list, and is said so', () => {
  const town = [...register.towns.values()].find(({ claims }) =>
    claims.some(({ successor, until }) => successor && until && until < TODAY),
  );
  const back = town?.claims.find(({ successor, until }) => successor && until && until < TODAY);
  if (!town || !back) throw new Error('no town of the demonstration gave anything back');
  const [hit] = screen(register, `各乡镇负责${back.matter.name}。`, TODAY, [town]);
  expect(hit?.item).toBeUndefined();
  expect(hit?.takenBack?.name).toBe(back.matter.name);
});

test('other systems get the quote, the duty and the id of the item', () => {
  const hits = screen(register, '请各乡镇宣传节约用水。\n请各乡镇推广某某软件下载。', TODAY, ALL);
  expect(screenJson(hits)).toEqual({
    hits: [
      { quote: '请各乡镇宣传节约用水。', duty: '宣传节约用水', item: 'jieshui-xuanchuan' },
      { quote: '请各乡镇推广某某软件下载。', duty: '推广某某软件下载', item: null },
    ],
  });
});

const piece = fc.constantFrom(
  '各乡镇',
  '临河镇',
  '县水利局',
  '要',
  '负责',
  '清理河道',
  '，',
  '。',
  '；',
  '：',
  '\n',
  '\t',
  '一、',
  '（一）',
  '乙方',
  '（责任单位：各乡镇）',
);

test('whatever stands in a paper, quotes are of it and it is read to the end', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { quote } of dutiesIn(text, ['临河镇'])) expect(text).toContain(quote);
    }),
  );
});
