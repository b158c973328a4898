import { expect, test } from 'vitest';
import type { Found, Hit } from '../search/client.ts';
import { sayFound } from './say-found.ts';

const page = {
  kind: '问答',
  path: '/faq/x/',
  name: '问',
  score: 1,
  matched: '',
  matters: [],
} as Hit;
const away = {
  kind: '不归乡镇',
  name: '停电',
  body: '供电公司',
  says: '',
  score: 1,
  matched: '',
} as Hit;
const say = (match: Found['match'], ...hits: Hit[]) =>
  sayFound({ hits, count: 36, match, towns: [], needs: [] }, '12345');

test('sure and near say how many, none sends to the hotline, another body is named', () => {
  expect([say('sure', page), say('near', page), say('none', page), say('none')]).toEqual([
    '找到 36 条',
    '找到 36 条',
    '没有正好对上的，可以打 12345 问；最接近的是：',
    '没有找到。换个说法，从下面找，或者打 12345。',
  ]);
  expect([say('sure', away), say('none', away)]).toEqual([
    '这不归乡镇管，找供电公司；说不清就打 12345。',
    '可能不归乡镇管，找供电公司；说不清就打 12345。',
  ]);
});
