import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { admittedListed } from './admitted-listed.ts';

const { file, passing } = admittedListed.example;
const said = (text: string) =>
  problemsWith([admittedListed], { [file]: text }).map(
    ({ at, message }) => `${at.line} ${message}`,
  );

test('an admission without a basis is found', () => {
  expectExample(admittedListed);
});

test('what was admitted and stands on no list, and what is over and still stands on one, are found', () => {
  expect(
    said(
      passing
        .replace('matter: faxian-jiuzhu', 'matter: caifa-xuke')
        .replace('- shanqian', '- hebian'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "16 “林木采伐许可证核发”准入给河边乡，河边乡的清单上没有",
    ]
  `);
  expect(said(passing.replace('matter: ', 'until: 2026-08-31\n  matter: '))).toMatchInlineSnapshot(`
    [
      "16 “主动发现需要救助的家庭”准入到 2026-08-31 为止，山前镇的清单上还没有止日",
    ]
  `);
});

test('what nobody has decided, or was sent back, need not be listed', () => {
  expect(said(passing.split('outcome:')[0] ?? '')).toEqual([]);
  expect(
    said(
      passing.replace('decision: 准入', 'decision: 退回').replace('  matter: faxian-jiuzhu\n', ''),
    ),
  ).toEqual([]);
});
