import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { policePowers } from './police-powers.ts';

test('no decision hands detention to a township', () => {
  expectExample(policePowers);
});

test('what the law on public order punishes is for the police, whatever the penalty', () => {
  const path = 'laws/shengtai-huanjing-fadian.yaml';
  const law = textOf(path).replace(/title: .*/, 'title: 中华人民共和国治安管理处罚法');
  const said = problemsWith([policePowers], { [path]: law }).map(({ message }) => message);
  expect(said).toEqual([
    '“露天焚烧秸秆的处罚”是治安管理处罚，只能由公安机关决定，清单上却由河边乡、山前镇承接',
  ]);
});
