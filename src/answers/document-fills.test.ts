import { expect, test } from 'vitest';
import { registerWith, the } from '../../tests/helpers/answers.ts';
import { matterFills, townFills } from './document-fills.ts';

const register = registerWith();
const DAY = '2026-11-21';

test('a town signs with its own name; the county reconsiders', () => {
  expect(townFills(register, the(register.towns, 'hebian'), DAY)).toEqual({
    县名: '小石县',
    机关名称: '河边乡人民政府',
    机关地址: '小石县河边乡中街 1 号',
    机关电话: '0000-302 0002',
    复议机关: '小石县人民政府',
    法院: '小石县人民法院',
    起诉期限: '六个月',
    起诉依据: '《中华人民共和国行政诉讼法》第四十六条',
  });
});

test('the articles are those in force on the day', () => {
  const matter = the(register.matters, 'fenshao-jiegan');
  expect(matterFills(matter, DAY)).toEqual({
    事项名称: '露天焚烧秸秆',
    处罚条款: '《中华人民共和国生态环境法典》第一千一百三十一条第一款',
  });
  expect(matterFills(matter, '2026-08-14').处罚条款).toBe(
    '《中华人民共和国大气污染防治法》第一百一十九条第一款',
  );
});
