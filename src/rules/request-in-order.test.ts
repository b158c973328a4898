import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { requestInOrder } from './request-in-order.ts';

const { file, passing } = requestInOrder.example;
const ADMITTED = passing
  .replace('asked: 2026-03-01', 'asked: 2026-06-15')
  .replace('decision: 退回\n  on: 2026-03-20', 'decision: 准入\n  on: 2026-07-20')
  .replace('reason: ', 'matter: faxian-jiuzhu\n  until: 2026-12-31\n  reason: ');

const said = (text: string, also: Record<string, string> = {}) =>
  problemsWith([requestInOrder], { [file]: text, ...also }).map(
    ({ at, message }) => `${at.file}:${at.line} ${message}`,
  );

test('a decision before anybody asked is found', () => {
  expectExample(requestInOrder);
});

test('who began before the decision, a term before it, and a statute not in force are found', () => {
  const basis = 'basis:\n  - law: shehui-jiuzhu-fa\nwhy: ';
  expect(
    said(ADMITTED.replace('2026-12-31', '2026-07-01').replace('why: ', basis)),
  ).toMatchInlineSnapshot(`
    [
      "content/requests/xuncha-2026.yaml:8 申请“每天巡查河道”凭的《社会救助法》，提出那天（2026-06-15）尚未施行",
      "content/requests/xuncha-2026.yaml:15 申请“每天巡查河道”2026-07-20 准入，期限写到 2026-07-01，比准入还早",
      "small-county/towns/shanqian/responsibilities.yaml:3 山前镇从 2026-07-01 起办“主动发现需要救助的家庭”，准入却是 2026-07-20 定的",
    ]
  `);
});

test('a paper that admits nothing, or something else, is no admission', () => {
  const text = ADMITTED.replace('on: 2026-07-20', 'on: 2026-06-20').replace(
    'by: ',
    'document: sheng-fuquan-2023\n  by: ',
  );
  expect(said(text)).toMatchInlineSnapshot(`
    [
      "content/requests/xuncha-2026.yaml:11 申请“每天巡查河道”写的准入决定《关于把部分行政处罚权交给乡镇的决定（虚构）》是一份赋权文件，不是准入决定",
    ]
  `);
});
