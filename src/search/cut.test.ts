import { expect, test } from 'vitest';
import { askAll, registerOf, TEST_DAY } from '../../tests/helpers/search.ts';
import { buildMatterIndex } from './build.ts';
import { createSearcher } from './client.ts';
import { searchSource } from './index.ts';

const WORDS = [
  '河堤',
  '水渠',
  '鱼塘',
  '果园',
  '仓库',
  '祠堂',
  '戏台',
  '码头',
  '茶山',
  '竹林',
  '晒场',
  '磨坊',
  '凉亭',
  '渡口',
  '窑厂',
  '苗圃',
  '牛栏',
  '井台',
  '石桥',
  '菜地',
  '草坡',
  '集市',
];
const ACTS = [
  '登记',
  '备案',
  '巡查',
  '维修',
  '验收',
  '迁移',
  '围挡',
  '清淤',
  '出租',
  '扩建',
  '挂牌',
  '投保',
  '借用',
  '拆除',
  '加固',
  '绿化',
  '通电',
  '改名',
  '评比',
  '移交',
];
/** 440 matters: more than go into one file. */
const said = Object.fromEntries(
  WORDS.flatMap((word) =>
    ACTS.map((act) => [`${word}${act}事项`, [`${word}${act}`, `给${word}${act}`]] as const),
  ),
);
const data = buildMatterIndex(searchSource(registerOf(said), TEST_DAY));

test('a big register is cut: stage 1 holds no names', () => {
  expect(data.stage1.whole).toBeUndefined();
  expect(JSON.stringify(data.stage1)).not.toContain('渡口挂牌事项');
});

test('every matter is found by its spoken name, in pinyin and with a wrong homophone', () => {
  for (const query of ['渡口挂牌', 'dukouguapai', '度口挂牌', '渡口掛牌'])
    expect(askAll(createSearcher(data.stage1), query, data).hits[0]?.name, query).toBe(
      '渡口挂牌事项',
    );
});

test('one query loads a small part of the files', () => {
  const { loaded } = askAll(createSearcher(data.stage1), '石桥加固找谁', data);
  expect(loaded.length).toBeLessThan(Object.keys(data.files).length / 3);
});

test('what earlier queries loaded does not change the first result', () => {
  const searcher = createSearcher(data.stage1);
  const fresh = askAll(createSearcher(data.stage1), '茶山备案', data).hits[0]?.name;
  for (const query of ['石桥加固', '菜地出租', 'ysdj']) askAll(searcher, query, data);
  expect(askAll(searcher, '茶山备案', data).hits[0]?.name).toBe(fresh);
});

test('same register and day, same files', () => {
  expect(JSON.stringify(buildMatterIndex(searchSource(registerOf(said), TEST_DAY)))).toBe(
    JSON.stringify(data),
  );
});
