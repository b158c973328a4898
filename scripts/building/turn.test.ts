import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../tests/output.ts';
import { takeTurn } from './turn.ts';

const file = () => join(freshFolder(), '.dist-turn');

test('while one builds the other is told who it is and since when', () => {
  const turn = file();
  const giveBack = takeTurn(turn);
  expect(() => takeTurn(turn)).toThrow(
    new RegExp(`另一个生成正在写这个文件夹（进程 ${process.pid}，\\d{4}/.* 开始）`),
  );
  giveBack();
  takeTurn(turn)();
  expect(readdirSync(dirname(turn))).toEqual([]);
});

test('the turn of a build that was killed is free', () => {
  const turn = file();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(turn, `${pid} 2026-11-29T00:00:00.000Z`);
  const giveBack = takeTurn(turn);
  expect(readFileSync(turn, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  giveBack();
  expect(existsSync(turn)).toBe(false);
});

test('a file that says nothing holds nobody up', () => {
  const turn = file();
  writeFileSync(turn, '');
  takeTurn(turn)();
  expect(readdirSync(dirname(turn))).toEqual([]);
});
